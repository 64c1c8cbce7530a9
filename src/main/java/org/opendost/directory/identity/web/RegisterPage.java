package org.opendost.directory.identity.web;

import org.opendost.platform.page.Form;

/// The form by which an organisation registers itself.
public record RegisterPage(Form form) {}
