package org.opendost.office.lawmaking.web;

import org.opendost.office.lawmaking.Draft;
import org.opendost.office.lawmaking.Version;

/// A text of a draft.
public record TextPage(Draft draft, Version version) {}
