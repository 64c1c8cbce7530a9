package org.opendost.platform.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/// Paths of this site.
final class Addresses {

  private static final Pattern UNENCODED = Pattern.compile("[^A-Za-z0-9._~!$&'()*+,;=:@/?#%-]+");

  private Addresses() {}

  /// Whether the address can only lead to this site: an absolute path, no host, no trick with
  /// slashes or control characters.
  static boolean isLocal(String address) {
    return address.startsWith("/")
        && !address.startsWith("//")
        && address.indexOf('\\') < 0
        && address.chars().noneMatch(c -> c < 0x20 || c == 0x7f);
  }

  /// The address as a header carries it: what no address may hold as it is (Vietnamese letters,
  /// blanks, braces) percent-encoded, what is encoded already left alone.
  static String inHeader(String address) {
    return UNENCODED
        .matcher(address)
        .replaceAll(found -> UriUtils.encode(found.group(), StandardCharsets.UTF_8));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static String query(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .filter(parameter -> !parameter.getValue().isEmpty())
        .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
        .collect(Collectors.joining("&"));
  }
}
