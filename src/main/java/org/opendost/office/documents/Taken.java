package org.opendost.office.documents;

import java.time.Instant;
import java.util.UUID;

/// A step an outgoing document took: who did what, when, and with which words.
public record Taken(UUID id, Deed kind, String words, Instant at, UUID byId, String by) {}
