package org.opendost.regulatory.conformity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.opendost.directory.parties.Organisation;
import org.opendost.directory.parties.OrganisationKind;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;

/// A small co-operative and those who deal with its declarations, in spring 2020.
final class DeclarationExample {

  static final Actor CLERK = actor("Lý Sương Mai", Role.CLERK);
  static final Actor SPECIALIST = actor("Tô Suối Ngân", Role.SPECIALIST);
  static final Actor HEAD = actor("Mã Núi Xanh", Role.HEAD);
  static final Actor OTHER_HEAD = actor("Bế Rừng Già", Role.HEAD);

  /// A Monday.
  static final LocalDate MONDAY = LocalDate.of(2020, 5, 4);

  private static int made;

  private DeclarationExample() {}

  static UUID cooperative(Organisations organisations, String name) {
    return organisations
        .register(
            HEAD,
            new Organisation(
                Uuid7.next(),
                name + " " + ++made,
                "",
                null,
                OrganisationKind.ENTERPRISE,
                "Phố Chợ",
                "",
                "",
                ""))
        .id();
  }

  /// A complete and valid declaration with a standard on the own assessment.
  static Intake own(UUID organisation) {
    return intake(
        organisation,
        DeclarationKind.STANDARD,
        AssessedBy.SELF,
        null,
        LocalDate.of(2020, 4, 20),
        LocalDate.of(2020, 3, 2),
        EnumSet.of(
            ConformityPaper.DECLARATION,
            ConformityPaper.BUSINESS,
            ConformityPaper.STANDARD_TEXT,
            ConformityPaper.CONTROL_PLAN,
            ConformityPaper.ASSESSMENT_REPORT));
  }

  /// A complete declaration with a regulation on a certificate.
  static Intake certified(UUID organisation, LocalDate until) {
    return intake(
        organisation,
        DeclarationKind.REGULATION,
        AssessedBy.DESIGNATED,
        until,
        null,
        null,
        EnumSet.of(ConformityPaper.DECLARATION, ConformityPaper.CERTIFICATE));
  }

  static Intake mark(UUID organisation) {
    return intake(
        organisation,
        DeclarationKind.QUANTITY_MARK,
        null,
        null,
        null,
        null,
        EnumSet.of(ConformityPaper.MARK_DECLARATION));
  }

  static Intake intake(
      UUID organisation,
      DeclarationKind kind,
      AssessedBy assessedBy,
      LocalDate certificateUntil,
      LocalDate assessedOn,
      LocalDate testedOn,
      Set<ConformityPaper> papers) {
    return new Intake(
        Uuid7.next(),
        kind,
        organisation,
        "Bà Hoàng Cỏ May",
        "0206 000 111",
        "Miến dong",
        "Loại 1",
        kind == DeclarationKind.QUANTITY_MARK ? "500 g" : "TCVN 0000:2019",
        assessedBy,
        assessedBy == null ? null : 5,
        certificateUntil == null ? "" : "CN 12",
        certificateUntil == null ? "" : "Trung tâm Chứng nhận Đồi Chè",
        certificateUntil,
        assessedOn,
        testedOn,
        papers,
        null);
  }

  static Intake lacking(Intake intake, ConformityPaper paper) {
    var papers = EnumSet.copyOf(intake.papers());
    papers.remove(paper);
    return copy(intake, papers, intake.testedOn(), null);
  }

  static Intake tested(Intake intake, LocalDate on) {
    return copy(intake, intake.papers(), on, null);
  }

  static Intake anew(Intake intake, UUID replaced) {
    return copy(intake, intake.papers(), intake.testedOn(), replaced);
  }

  private static Intake copy(
      Intake intake, Set<ConformityPaper> papers, LocalDate testedOn, UUID replaces) {
    return new Intake(
        Uuid7.next(),
        intake.kind(),
        intake.organisation(),
        intake.contact(),
        intake.phone(),
        intake.product(),
        intake.features(),
        intake.standard(),
        intake.assessedBy(),
        intake.method(),
        intake.certificate(),
        intake.certifier(),
        intake.certificateUntil(),
        intake.assessedOn(),
        testedOn,
        papers,
        replaces);
  }

  static <T> T on(LocalDate day, Callable<T> work) {
    return OfficeClock.at(
        at(day),
        () -> {
          try {
            return work.call();
          } catch (RuntimeException refused) {
            throw refused;
          } catch (Exception broken) {
            throw new IllegalStateException(broken);
          }
        });
  }

  private static Instant at(LocalDate day) {
    return day.atTime(LocalTime.of(9, 0)).atZone(OfficeClock.ZONE).toInstant();
  }

  static Actor actor(String name, Role role) {
    return new Actor(Uuid7.next(), name, Set.of(role), null, null);
  }
}
