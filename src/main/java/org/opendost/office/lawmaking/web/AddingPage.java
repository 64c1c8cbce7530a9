package org.opendost.office.lawmaking.web;

import org.opendost.office.lawmaking.Draft;
import org.opendost.platform.page.Form;

/// The form that adds a text to a draft.
public record AddingPage(Draft draft, Form form) {}
