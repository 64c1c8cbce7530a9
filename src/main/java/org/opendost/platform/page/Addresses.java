package org.opendost.platform.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/// Paths of this site.
final class Addresses {

  private Addresses() {}

  /// Whether the address can only lead to this site: an absolute path, no host, no trick with
  /// slashes or control characters.
  static boolean isLocal(String address) {
    return address.startsWith("/")
        && !address.startsWith("//")
        && address.indexOf('\\') < 0
        && address.chars().noneMatch(c -> c < 0x20 || c == 0x7f);
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
