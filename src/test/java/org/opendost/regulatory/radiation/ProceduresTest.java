package org.opendost.regulatory.radiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.opendost.procedure.calendar.Limit;
import org.opendost.procedure.casework.Procedure;

class ProceduresTest {

  private static final RadiationProcedures STATED = new RadiationProcedures();

  private static final Map<Kind, Procedure> ALL =
      Map.of(
          Kind.DECLARATION, STATED.radiationDeclaration(),
          Kind.LICENCE_NEW, STATED.radiationLicence(),
          Kind.LICENCE_RENEWAL, STATED.radiationRenewal(),
          Kind.LICENCE_AMENDMENT, STATED.radiationAmendment(),
          Kind.LICENCE_SUPPLEMENT, STATED.radiationSupplement(),
          Kind.LICENCE_REISSUE, STATED.radiationReissue(),
          Kind.RSO_CERTIFICATE, STATED.radiationCertificate(),
          Kind.INCIDENT_PLAN, STATED.radiationIncidentPlan());

  @Test
  void takeTheTimeTheLawOfMay2020Gives() {
    assertThat(limits("2020-05-12"))
        .containsEntry(Kind.DECLARATION, Limit.workingDays(5))
        .containsEntry(Kind.LICENCE_NEW, Limit.calendarDays(30))
        .containsEntry(Kind.LICENCE_RENEWAL, Limit.calendarDays(30))
        .containsEntry(Kind.LICENCE_AMENDMENT, Limit.workingDays(10))
        .containsEntry(Kind.LICENCE_REISSUE, Limit.workingDays(10))
        .containsEntry(Kind.RSO_CERTIFICATE, Limit.workingDays(10));
  }

  @Test
  void takeTheTimeTheDecreeOf2020Gives() {
    assertThat(limits("2021-02-01"))
        .isEqualTo(
            Map.of(
                Kind.DECLARATION, Limit.workingDays(5),
                Kind.LICENCE_NEW, Limit.calendarDays(25),
                Kind.LICENCE_RENEWAL, Limit.calendarDays(25),
                Kind.LICENCE_AMENDMENT, Limit.workingDays(10),
                Kind.LICENCE_SUPPLEMENT, Limit.calendarDays(25),
                Kind.LICENCE_REISSUE, Limit.workingDays(10),
                Kind.RSO_CERTIFICATE, Limit.workingDays(10),
                Kind.INCIDENT_PLAN, Limit.calendarDays(15)));
  }

  @Test
  void saySoWhereTheTextWasNotSeen() {
    assertThat(ALL.values())
        .allSatisfy(
            procedure ->
                assertThat(procedure.inForce(LocalDate.of(2026, 1, 1)).limitArticle())
                    .contains("chưa xác nhận"));
  }

  @Test
  void handOverPendingDossiersToTheDecreeWhereItSaysSo() {
    var taken = new TreeMap<Kind, Boolean>();
    ALL.forEach(
        (kind, procedure) ->
            taken.put(kind, procedure.inForce(LocalDate.of(2021, 2, 1)).transition() != null));
    assertThat(taken)
        .as("licences and certificates, Điều 62.3; further equipment had no former procedure")
        .containsEntry(Kind.LICENCE_NEW, true)
        .containsEntry(Kind.LICENCE_RENEWAL, true)
        .containsEntry(Kind.LICENCE_AMENDMENT, true)
        .containsEntry(Kind.LICENCE_REISSUE, true)
        .containsEntry(Kind.RSO_CERTIFICATE, true)
        .containsEntry(Kind.DECLARATION, false)
        .containsEntry(Kind.INCIDENT_PLAN, false);
  }

  @Test
  void nameAnArticleAtEveryMove() {
    ALL.values().stream()
        .flatMap(procedure -> procedure.versions().stream())
        .flatMap(version -> version.moves().stream())
        .forEach(move -> assertThat(move.article()).as(move.code()).isNotBlank());
  }

  @Test
  void checkThePapersWithinFiveWorkingDaysUnderTheDecreeAndThreeSince2026() {
    var licence = ALL.get(Kind.LICENCE_NEW);
    assertThat(licence.inForce(LocalDate.of(2020, 5, 12)).firstStep().limit()).isNull();
    assertThat(licence.inForce(LocalDate.of(2021, 2, 1)).firstStep().limit())
        .isEqualTo(Limit.workingDays(5));
    assertThat(licence.inForce(LocalDate.of(2026, 1, 1)).firstStep().limit())
        .isEqualTo(Limit.workingDays(3));
  }

  private static Map<Kind, Limit> limits(String day) {
    var limits = new TreeMap<Kind, Limit>();
    ALL.forEach(
        (kind, procedure) -> {
          var version = procedure.inForce(LocalDate.parse(day));
          if (version.isInForceOn(LocalDate.parse(day))) {
            limits.put(kind, version.limit());
          }
        });
    return limits;
  }
}
