package org.opendost.office.documents;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.opendost.directory.identity.Officers;
import org.opendost.office.documents.SignedVersion.Kind;
import org.opendost.platform.access.Role;
import org.opendost.platform.notifications.Notifications;
import org.opendost.platform.notifications.Recipient;
import org.springframework.stereotype.Component;

/// Who is told that a document waits for them: to initial, to check, to sign, to issue, to seal, to
/// mend. Of separate books nobody is told the words.
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

  /// Tells the signatory, or those who keep the seal, where they go on.
  void awaited(Kind kind, Outgoing outgoing, UUID signatory) {
    var to =
        switch (kind) {
          case SIGNED -> Recipient.account(signatory);
          case SEALED -> Recipient.role(Role.RECORDS_CLERK);
        };
    tell(to, "awaited-" + key(kind), outgoing, form(outgoing.id(), kind));
  }

  /// Nobody is asked for a digital signature on it any more.
  void over(UUID outgoing) {
    for (var kind : Kind.values()) {
      notifications.done(form(outgoing, kind));
    }
  }

  /// Tells the heads of a unit that a document was sent to it.
  void arrived(UUID unit, Outgoing outgoing) {
    officers
        .headsOf(unit)
        .forEach(
            head -> tell(Recipient.account(head), "arrived", outgoing, address(outgoing.id())));
  }

  private void tell(Recipient to, Deed deed, Outgoing outgoing) {
    tell(to, deed.name().toLowerCase(Locale.ROOT), outgoing, address(outgoing.id()));
  }

  private void tell(Recipient to, String what, Outgoing outgoing, String href) {
    var restricted = outgoing.isRestricted();
    notifications.tell(
        to,
        "documents.notice.out." + (restricted ? "apart" : what),
        restricted
            ? List.of(outgoing.heading())
            : List.of(outgoing.name(), outgoing.drafted().summary()),
        href);
  }

  private static String form(UUID outgoing, Kind kind) {
    return address(outgoing) + "/signatures/" + key(kind);
  }

  private static String key(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String address(UUID outgoing) {
    return "/office/documents/outgoing/" + outgoing;
  }
}
