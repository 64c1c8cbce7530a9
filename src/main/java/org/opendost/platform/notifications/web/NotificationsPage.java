package org.opendost.platform.notifications.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.notifications.Notification;
import org.opendost.platform.page.Listing;

/// What one was told, newest first.
///
/// @param after the key of the next page, none on the last
/// @param newest the newest one shown, up to which all may be ticked off; none below the first page
public record NotificationsPage(
    List<Notification> notifications,
    Listing listing,
    @Nullable String after,
    @Nullable String newest) {

  public NotificationsPage {
    notifications = List.copyOf(notifications);
  }

  /// Whether only unread ones are shown.
  public boolean onlyUnread() {
    return listing.value("only").equals("unread");
  }
}
