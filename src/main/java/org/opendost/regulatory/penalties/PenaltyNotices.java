package org.opendost.regulatory.penalties;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Role;
import org.opendost.platform.notifications.Notifications;
import org.opendost.platform.notifications.Recipient;
import org.springframework.stereotype.Component;

/// Who is told of what happens to a violation, in the transaction in which it happens.
@Component
class PenaltyNotices {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Notifications notifications;

  PenaltyNotices(Notifications notifications) {
    this.notifications = notifications;
  }

  /// Those who decide hear of a proposal.
  void proposed(ViolationMinutes minutes) {
    tell(Recipient.role(Role.DIRECTOR), "penalties.notice.proposed", minutes);
    tell(Recipient.role(Role.DEPUTY), "penalties.notice.proposed", minutes);
  }

  /// Who proposed hears that it was sent back.
  void returned(ViolationMinutes minutes, UUID proposer) {
    tell(Recipient.account(proposer), "penalties.notice.returned", minutes);
  }

  /// The officer who made the minutes, or else the heads, hear of a time that nears its end or
  /// passed.
  void due(
      ViolationMinutes minutes, @Nullable UUID officer, String kind, String what, LocalDate last) {
    notifications.tell(
        officer == null ? Recipient.role(Role.HEAD) : Recipient.account(officer),
        "penalties.notice." + kind,
        List.of(minutes.number(), minutes.violator(), DAY.format(last), what),
        "/office/violations/" + minutes.id());
  }

  private void tell(Recipient to, String key, ViolationMinutes minutes) {
    notifications.tell(
        to,
        key,
        List.of(minutes.number(), minutes.violator()),
        "/office/violations/" + minutes.id());
  }
}
