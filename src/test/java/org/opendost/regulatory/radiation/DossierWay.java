package org.opendost.regulatory.radiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.procedure.casework.MoveOutcome;
import org.springframework.stereotype.Component;

/// The people of a department and what each of them does on the way of a dossier.
@Component
record DossierWay(
    Dossiers dossiers, Receptions receptions, Appraisals appraisals, Signatures signatures) {

  static final Actor CLERK = officer("Đinh Bạch Liên", Role.CLERK);
  static final Actor SPECIALIST = officer("Vi Hoàng Yến", Role.SPECIALIST);
  static final Actor HEAD = officer("Hà Vân Sam", Role.HEAD);
  static final Actor DIRECTOR = officer("Nông Thạch Sơn", Role.DIRECTOR);
  static final Appraisals.Appraiser APPRAISER =
      new Appraisals.Appraiser(SPECIALIST.id(), SPECIALIST.name(), null);

  private static Actor officer(String name, Role role) {
    return new Actor(Uuid7.next(), name, Set.of(role), null, null);
  }

  /// A filing at the counter with every paper the law of the day lists.
  static Filing filing(ClinicExample clinic, Kind kind, String day) {
    return Filing.of(Uuid7.next(), kind, clinic.facility().id(), Dossier.Channel.COUNTER)
        .about(kind.needsEquipment() ? clinic.deviceIds() : List.of())
        .with(papers(kind, Regime.on(OfficeClock.date(Instant.parse(day)))));
  }

  static List<HandedPaper> papers(Kind kind, Regime regime) {
    return RequiredPapers.of(kind, regime).stream()
        .filter(RequiredPaper::always)
        .map(paper -> new HandedPaper(Uuid7.next(), paper.code(), null))
        .toList();
  }

  static <T> T on(String moment, Callable<T> work) {
    return OfficeClock.at(Instant.parse(moment), work);
  }

  static MoveOutcome.Moved moved(MoveOutcome outcome) {
    assertThat(outcome).isInstanceOf(MoveOutcome.Moved.class);
    return (MoveOutcome.Moved) outcome;
  }

  Deed deed(UUID id, String note) {
    return new Deed(id, dossiers.standing(CLERK, id).moves(), Uuid7.next(), note);
  }

  Dossier file(Filing filing, String moment) {
    return on(moment, () -> dossiers.submit(CLERK, filing));
  }

  Dossier pay(UUID id, String moment) {
    var day = OfficeClock.date(Instant.parse(moment));
    return on(moment, () -> receptions.recordPayment(CLERK, id, new Payment("BL-01", day)));
  }

  MoveOutcome receive(UUID id, String moment) {
    return on(moment, () -> receptions.receive(CLERK, deed(id, "")));
  }

  MoveOutcome assign(UUID id, String moment) {
    return on(moment, () -> appraisals.assign(HEAD, deed(id, ""), APPRAISER));
  }

  MoveOutcome propose(UUID id, String moment) {
    return on(moment, () -> appraisals.propose(SPECIALIST, deed(id, "Đủ điều kiện.")));
  }

  MoveOutcome approve(UUID id, String moment) {
    return on(moment, () -> appraisals.approve(HEAD, deed(id, "")));
  }

  MoveOutcome issue(UUID id, String moment) {
    return on(
        moment,
        () ->
            signatures.issue(
                DIRECTOR, deed(id, ""), new Signing(Uuid7.next(), "Nông Thạch Sơn", "Giám đốc")));
  }

  /// From the counter to the signature, all at one moment.
  Dossier settle(Filing filing, String moment) {
    var dossier = file(filing, moment);
    if (dossier.owesFee()) {
      pay(dossier.id(), moment);
    }
    moved(receive(dossier.id(), moment));
    moved(assign(dossier.id(), moment));
    moved(propose(dossier.id(), moment));
    moved(approve(dossier.id(), moment));
    moved(issue(dossier.id(), moment));
    return dossiers.find(CLERK, dossier.id());
  }

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
