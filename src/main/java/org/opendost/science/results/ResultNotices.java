package org.opendost.science.results;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Role;
import org.opendost.platform.notifications.Notifications;
import org.opendost.platform.notifications.Recipient;
import org.opendost.procedure.casework.CaseFile;
import org.springframework.stereotype.Component;

/// Who is told of what happens to a dossier, in the transaction in which it happens.
@Component
class ResultNotices {

  private final Notifications notifications;

  ResultNotices(Notifications notifications) {
    this.notifications = notifications;
  }

  /// A host filed online: the one-stop desk hears of it.
  void filed(Dossier dossier) {
    if (dossier.channel() == Dossier.Channel.ONLINE) {
      office(Recipient.role(Role.CLERK), "results.notice.filed", dossier);
    }
  }

  /// The case moved: the host hears what concerns it, the office what waits for it.
  void moved(Dossier dossier, CaseFile file) {
    switch (file.step()) {
      case "SUPPLEMENT" -> host(dossier, "results.notice.supplement");
      case "REFUSED" -> host(dossier, "results.notice.refused");
      case "CERTIFIED" -> host(dossier, "results.notice.certified");
      case "CERTIFYING" -> office(Recipient.role(Role.DIRECTOR), "results.notice.to-sign", dossier);
      case "FILED" -> {
        var handler = file.handler();
        office(
            handler == null ? Recipient.role(Role.CLERK) : Recipient.account(handler),
            "results.notice.supplied",
            dossier);
      }
      default -> {}
    }
  }

  /// Somebody else gave the dossier to the officer.
  void assigned(Dossier dossier, UUID handler) {
    office(Recipient.account(handler), "results.notice.yours", dossier);
  }

  /// A later day was promised (NĐ 61/2018/NĐ-CP Đ.19.9).
  void reappointed(Dossier dossier) {
    host(dossier, "results.notice.reappointed");
  }

  private void host(Dossier dossier, String key) {
    var host = dossier.host();
    if (host != null) {
      tell(Recipient.organisation(host), key, dossier, "/my/results/");
    }
  }

  private void office(Recipient to, String key, Dossier dossier) {
    tell(to, key, dossier, "/office/results/dossiers/");
  }

  private void tell(Recipient to, String key, Dossier dossier, String path) {
    notifications.tell(
        to,
        key,
        List.of(dossier.number(), dossier.title(), dossier.hostName()),
        path + dossier.id());
  }
}
