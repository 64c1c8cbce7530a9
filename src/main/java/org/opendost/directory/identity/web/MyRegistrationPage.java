package org.opendost.directory.identity.web;

import org.opendost.directory.identity.Registration;

/// How one's own registration stands.
public record MyRegistrationPage(Registration registration) {}
