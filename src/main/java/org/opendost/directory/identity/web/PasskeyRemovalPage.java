package org.opendost.directory.identity.web;

import org.opendost.directory.identity.Passkey;

/// A passkey about to be removed.
public record PasskeyRemovalPage(Passkey passkey) {}
