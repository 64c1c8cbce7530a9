package org.opendost.platform.search;

/// Who may find an entry.
///
/// @param code a permission's code, or the word for everyone
public record Visibility(String code) {

  private static final Visibility EVERYONE = new Visibility("everyone");

  /// Anyone, signed in or not.
  public static Visibility everyone() {
    return EVERYONE;
  }

  /// Those who hold the permission when they search.
  public static Visibility holdersOf(String permissionCode) {
    return new Visibility(permissionCode);
  }
}
