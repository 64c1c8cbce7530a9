package org.opendost.directory.identity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.identity.PasskeySite;
import org.opendost.platform.input.Fault;

/// The device is asked for a passkey.
///
/// @param question what the browser is asked, as JSON; empty where there can be no passkeys
/// @param to where the person was going
/// @param kept a form carried along, empty for none
/// @param fault why the last answer was not taken
public record PasskeySignInPage(
    PasskeySite site, String question, String to, String kept, @Nullable Fault fault) {

  /// Where name and password are asked for.
  public String back() {
    return to.isEmpty()
        ? "/sign-in"
        : "/sign-in?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
  }
}
