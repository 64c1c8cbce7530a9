package org.opendost.regulatory.radiation;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Role;
import org.opendost.platform.notifications.Notifications;
import org.opendost.platform.notifications.Recipient;
import org.opendost.procedure.casework.CaseMoved;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells the applicant and the next officer what happened to a dossier, in the transaction in which
/// it happens, and whoever is concerned what expires.
@Component
class News {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Notifications notifications;
  private final JdbcClient jdbc;

  News(Notifications notifications, JdbcClient jdbc) {
    this.notifications = notifications;
    this.jdbc = jdbc;
  }

  @EventListener
  void on(CaseMoved moved) {
    if (Kind.ofProcedure(moved.procedure()).isPresent()) {
      applicant(moved);
      officers(moved);
    }
  }

  /// Tells a facility and whoever last dealt with radiation dossiers.
  void expires(Expiry expiry) {
    var words = List.of(expiry.label(), expiry.facilityName(), DAY.format(expiry.expiresOn()));
    var key = "radiation.news.expires." + expiry.what();
    if (expiry.organisation() != null) {
      notifications.tell(
          Recipient.organisation(expiry.organisation()), key, words, "/my/radiation");
    }
    var officer = lastHandler();
    notifications.tell(
        officer == null ? Recipient.role(Role.SPECIALIST) : Recipient.account(officer),
        key,
        words,
        "/office/radiation/expiring");
  }

  private void applicant(CaseMoved moved) {
    var applicant = moved.applicant();
    var key =
        switch (moved.move()) {
          case "RECEIVE" -> "radiation.news.received";
          case "ASK", "ASK_AT_INTAKE" -> "radiation.news.asked";
          case "NOTIFY_FEE" -> "radiation.news.fee";
          case "ISSUE" -> "radiation.news.issued";
          case "REFUSE", "DECLINE" -> "radiation.news.refused";
          case "REAPPOINTED" -> "radiation.news.reappointed";
          default -> "";
        };
    if (applicant != null && !key.isEmpty()) {
      notifications.tell(
          Recipient.organisation(applicant),
          key,
          List.of(moved.number()),
          "/my/radiation/dossiers/" + moved.caseId());
    }
  }

  private void officers(CaseMoved moved) {
    switch (moved.move()) {
      case "OPENED", "SUPPLY_AT_INTAKE" -> tell(Recipient.role(Role.CLERK), "filed", moved);
      case "ASSIGNED", "SUPPLY", "SEND_BACK" -> {
        var handler = moved.handler();
        if (handler != null) {
          tell(Recipient.account(handler), "yours", moved);
        }
      }
      case "APPROVE" -> tell(Recipient.role(Role.DIRECTOR), "to-sign", moved);
      case "ISSUE" -> tell(Recipient.role(Role.CLERK), "to-hand-over", moved);
      default -> {}
    }
  }

  private void tell(Recipient to, String key, CaseMoved moved) {
    notifications.tell(
        to,
        "radiation.news." + key,
        List.of(moved.number()),
        "/office/radiation/dossiers/" + moved.caseId());
  }

  private @Nullable UUID lastHandler() {
    return jdbc.sql(
            """
            select handler from radiation.dossier where handler is not null order by submitted_at desc limit 1
            """)
        .query(UUID.class)
        .optional()
        .orElse(null);
  }
}
