package org.opendost.platform.notifications;

import java.time.Clock;
import java.util.List;
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
    tell(List.of(new Notice(to, textKey, arguments, href)));
  }

  /// Tells all of them, however many, by one statement.
  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(List<Notice> notices) {
    if (!notices.isEmpty()) {
      rows.insert(notices, clock.instant());
    }
  }

  /// What was asked for at this address is done, or can no longer be: nobody needs to be told of it
  /// any more, whether they read it or not.
  @Transactional(propagation = Propagation.MANDATORY)
  public void done(String href) {
    rows.remove(href);
  }
}
