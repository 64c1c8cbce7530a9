package org.opendost.directory.identity;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The address that passkeys are bound to. A device answers for this address and no other, so that
/// a copy of the sign-in page on another one gets nothing out of it.
///
/// @param host the relying party's id (Web Authentication §5.4.2): the name alone
/// @param origin scheme, name and port as browsers write them
/// @param problem the key of the words that say why there can be no passkeys, none if there can
public record PasskeySite(String host, String origin, @Nullable String problem) {

  private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|\\[.*]");
  private static final String LOCAL = "localhost";

  /// @param setting what the site's address was set to, empty where it was not
  /// @param asked the address by which the page was asked for
  static PasskeySite of(String setting, String asked) {
    var here = read(asked);
    if (setting.isEmpty()) {
      if (here.host.equals(LOCAL)) {
        return here;
      }
      return isLoopback(here.host)
          ? here.moved(here.origin.replace(here.host, LOCAL), "identity.passkey.by-name")
          : here.without("identity.passkey.no-address");
    }
    var site = read(setting);
    if (site.problem != null || NUMBERS.matcher(site.host).matches()) {
      return site.without("identity.passkey.no-name");
    }
    if (!site.origin.startsWith("https://") && !site.host.equals(LOCAL)) {
      return site.without("identity.passkey.not-https");
    }
    return site.origin.equals(here.origin) ? site : site.without("identity.passkey.elsewhere");
  }

  /// Whether passkeys can be made and used here.
  public boolean works() {
    return problem == null;
  }

  private PasskeySite without(String why) {
    return new PasskeySite(host, origin, why);
  }

  private PasskeySite moved(String to, String why) {
    return new PasskeySite(host, to, why);
  }

  private static PasskeySite read(String address) {
    try {
      var uri = URI.create(address);
      if (uri.getScheme() == null || uri.getHost() == null) {
        return new PasskeySite("", address, "identity.passkey.no-name");
      }
      var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
      var host = uri.getHost().toLowerCase(Locale.ROOT);
      boolean usual = uri.getPort() < 0 || uri.getPort() == (scheme.equals("https") ? 443 : 80);
      return new PasskeySite(
          host, scheme + "://" + host + (usual ? "" : ":" + uri.getPort()), null);
    } catch (IllegalArgumentException unreadable) {
      return new PasskeySite("", address, "identity.passkey.no-name");
    }
  }

  private static boolean isLoopback(String host) {
    return host.startsWith("127.") || host.equals("[::1]");
  }
}
