package org.opendost.science.results;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a page of a list ended: the value it is sorted by, and the row.
record Place(String key, UUID id) {

  String written() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((id + key).getBytes(StandardCharsets.UTF_8));
  }

  /// The place; none when it is the beginning or nobody's place.
  static @Nullable Place read(String text) {
    try {
      var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      return plain.length() < 36
          ? null
          : new Place(plain.substring(36), UUID.fromString(plain.substring(0, 36)));
    } catch (IllegalArgumentException notAPlace) {
      return null;
    }
  }
}
