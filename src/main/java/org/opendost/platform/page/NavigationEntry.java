package org.opendost.platform.page;

import org.jspecify.annotations.Nullable;

/// A line of the navigation.
///
/// @param textKey the message's key
/// @param href a path on this site
/// @param permission who sees it; everybody when none
/// @param area which of the two rooms it belongs to
/// @param order small numbers first; the modules' convention is their migration number times ten
public record NavigationEntry(
    String textKey, String href, @Nullable String permission, Area area, int order) {

  /// The two rooms of the house.
  public enum Area {
    /// The public pages.
    PORTAL,
    /// The screens of officers and applicants.
    OFFICE
  }

  /// A line of the public pages' navigation.
  public static NavigationEntry portal(String textKey, String href, int order) {
    return new NavigationEntry(textKey, href, null, Area.PORTAL, order);
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
