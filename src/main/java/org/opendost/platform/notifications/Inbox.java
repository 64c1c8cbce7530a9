package org.opendost.platform.notifications;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;

/// What one was told: each reader sees and ticks off their own.
@Facade
public class Inbox {

  /// The bell counts no further.
  public static final int MANY = 100;

  private final NotificationRows rows;
  private final Clock clock;

  Inbox(NotificationRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /// How many are unread, [#MANY] at most.
  @Requires("notifications.own")
  public int unread(Actor actor) {
    return rows.unread(actor, MANY);
  }

  /// The newest first, from before the given one on.
  @Requires("notifications.own")
  public List<Notification> list(Actor actor, @Nullable UUID before, boolean onlyUnread, int most) {
    return rows.list(actor, before, onlyUnread, most);
  }

  /// Ticks one off and says where it leads. A second time changes nothing.
  ///
  /// @throws NotFound when it is not this reader's
  @Requires("notifications.own")
  public Notification read(Actor actor, UUID id) {
    var one = rows.find(actor, id).orElseThrow(() -> new NotFound("notification", id));
    rows.read(actor, id, clock.instant());
    return one;
  }

  /// Ticks off all up to the newest one seen.
  @Requires("notifications.own")
  public int readAll(Actor actor, UUID newest) {
    return rows.readAll(actor, newest, clock.instant());
  }
}
