package org.opendost.demonstration.caobang;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Ids made of the keys in the demonstration's files: the same at every loading.
final class Keys {

  private Keys() {}

  static UUID organisation(String key) {
    return id("organisation", key);
  }

  static UUID unit(String key) {
    return id("unit", key);
  }

  static UUID person(String key) {
    return id("person", key);
  }

  static UUID post(String key) {
    return id("post", key);
  }

  static UUID account(String key) {
    return id("account", key);
  }

  static UUID limit(String key) {
    return id("limit", key);
  }

  private static UUID id(String kind, String key) {
    return UUID.nameUUIDFromBytes(("caobang/" + kind + "/" + key).getBytes(StandardCharsets.UTF_8));
  }
}
