package org.opendost.office.documents;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.opendost.directory.identity.Officers;
import org.opendost.platform.access.Role;
import org.opendost.platform.notifications.Notifications;
import org.opendost.platform.notifications.Recipient;
import org.springframework.stereotype.Component;

/// Who is told that a document waits for them: to initial, to check, to sign, to issue, to mend. Of
/// separate books nobody is told the words.
@Component
class OutgoingNotices {

  private final Officers officers;
  private final Notifications notifications;

  OutgoingNotices(Officers officers, Notifications notifications) {
    this.officers = officers;
    this.notifications = notifications;
  }

  /// Tells those whose turn it is after the step.
  void after(Deed deed, Outgoing outgoing) {
    switch (deed) {
      case SUBMITTED -> {
        var unit = outgoing.unit();
        if (unit != null) {
          officers.headsOf(unit).forEach(head -> tell(Recipient.account(head), deed, outgoing));
        }
      }
      case INITIALLED, SIGNED -> tell(Recipient.role(Role.RECORDS_CLERK), deed, outgoing);
      case CHECKED -> tell(Recipient.account(outgoing.drafted().submittedTo()), deed, outgoing);
      case RETURNED, ISSUED -> tell(Recipient.account(outgoing.drafterId()), deed, outgoing);
      case DRAFTED, FILED, DROPPED -> {}
    }
  }

  /// Tells the heads of a unit that a document was issued to it.
  void arrived(UUID unit, Outgoing outgoing) {
    officers.headsOf(unit).forEach(head -> tell(Recipient.account(head), "arrived", outgoing));
  }

  private void tell(Recipient to, Deed deed, Outgoing outgoing) {
    tell(to, deed.name().toLowerCase(Locale.ROOT), outgoing);
  }

  private void tell(Recipient to, String what, Outgoing outgoing) {
    var restricted = outgoing.isRestricted();
    notifications.tell(
        to,
        "documents.notice.out." + (restricted ? "apart" : what),
        restricted
            ? List.of(outgoing.heading())
            : List.of(outgoing.name(), outgoing.drafted().summary()),
        "/office/documents/outgoing/" + outgoing.id());
  }
}
