package org.opendost.directory.identity.web;

import org.opendost.directory.identity.PasskeySite;
import org.opendost.platform.page.Form;

/// A new passkey.
///
/// @param question what the browser is asked, as JSON; empty until the password is given
public record PasskeyPage(PasskeySite site, Form form, String question) {}
