package org.opendost.platform.page;

import org.jspecify.annotations.Nullable;

/// A line of the navigation.
///
/// @param textKey the message's key
/// @param href a path on this site
/// @param permission who sees it; everybody when none
/// @param area where it is listed
/// @param order small numbers first; the modules' convention is their migration number times ten
public record NavigationEntry(
    String textKey, String href, @Nullable String permission, Area area, int order) {

  /// The two rooms of the house, and the shelf in the first.
  public enum Area {
    /// The public pages.
    PORTAL,
    /// Registers that everyone may look up, listed together on a page of their own: there are too
    /// many of them for one line.
    REGISTER,
    /// The screens of officers and applicants.
    OFFICE
  }

  /// A line of the public pages' navigation.
  public static NavigationEntry portal(String textKey, String href, int order) {
    return new NavigationEntry(textKey, href, null, Area.PORTAL, order);
  }

  /// A register that everyone may look up; the text `textKey.lead` says what is in it.
  public static NavigationEntry register(String textKey, String href, int order) {
    return new NavigationEntry(textKey, href, null, Area.REGISTER, order);
  }

  /// A line of the office's navigation, for those who hold the permission.
  public static NavigationEntry office(String textKey, String href, String permission, int order) {
    return new NavigationEntry(textKey, href, permission, Area.OFFICE, order);
  }

  /// Whether the path lies under this entry, so that it is shown as where the reader is.
  public boolean covers(String path) {
    return path.equals(href) || (href.length() > 1 && path.startsWith(href + "/"));
  }
}
