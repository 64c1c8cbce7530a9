package org.opendost.platform.notifications;

import java.time.Clock;
import java.util.List;
import org.opendost.platform.database.Uuid7;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells people, in the transaction in which the news happens: what is taken back was never told.
@Component
public class Notifications {

  private final NotificationRows rows;
  private final Clock clock;

  Notifications(NotificationRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /// Tells the recipient.
  ///
  /// @param textKey a key of the message files, in words that stand alone
  /// @param arguments what the message names: numbers, titles, days already written out
  /// @param href a path of this site where the reader goes on
  /// @throws IllegalArgumentException for an address that is not of this site
  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(Recipient to, String textKey, List<String> arguments, String href) {
    if (!href.matches("/[^/\\\\\\p{Cc}][^\\\\\\p{Cc}]*")) {
      throw new IllegalArgumentException("not a path of this site: " + href);
    }
    rows.insert(Uuid7.next(), to, textKey, arguments, href, clock.instant());
  }
}
