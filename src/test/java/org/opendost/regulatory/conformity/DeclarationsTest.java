package org.opendost.regulatory.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.regulatory.conformity.DeclarationExample.CLERK;
import static org.opendost.regulatory.conformity.DeclarationExample.HEAD;
import static org.opendost.regulatory.conformity.DeclarationExample.MONDAY;
import static org.opendost.regulatory.conformity.DeclarationExample.OTHER_HEAD;
import static org.opendost.regulatory.conformity.DeclarationExample.SPECIALIST;
import static org.opendost.regulatory.conformity.DeclarationExample.on;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.register.Ask;
import org.opendost.procedure.casework.MoveOutcome;
import org.opendost.regulatory.conformity.Declaration.Ending;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How a declaration is taken in, completed, accepted, refused and ended (TT 28/2012/TT-BKHCN, TT
/// 21/2014/TT-BKHCN).
@OfficeTest
class DeclarationsTest {

  private final Declarations declarations;
  private final DeclarationChecks checks;
  private final Organisations organisations;
  private final JdbcClient jdbc;

  DeclarationsTest(
      Declarations declarations,
      DeclarationChecks checks,
      Organisations organisations,
      JdbcClient jdbc) {
    this.declarations = declarations;
    this.checks = checks;
    this.organisations = organisations;
    this.jdbc = jdbc;
  }

  @Test
  void countsFiveWorkingDaysFromTheCompleteDossierAsArticle10Point2Says() {
    var filed = file(DeclarationExample.own(cooperative()));
    assertThat(filed.step()).isEqualTo("CHECKING");
    assertThat(filed.dueOn()).isEqualTo(LocalDate.of(2020, 5, 11));
  }

  @Test
  void givesThreeWorkingDaysToAskForMissingPapersAsArticle10Point1Says() {
    var filed = file(incomplete());
    assertThat(filed.step()).isEqualTo("FILED");
    assertThat(filed.dueOn()).isEqualTo(LocalDate.of(2020, 5, 7));
    assertThat(filed.missing()).containsExactly(ConformityPaper.ASSESSMENT_REPORT);
  }

  @Test
  void stopsDealingWithItOnlyAfterTheFifteenWorkingDaysOfArticle10Point1() {
    var id = file(incomplete()).id();
    on(MONDAY, () -> checks.ask(SPECIALIST, id, 1, Uuid7.next(), "Thiếu báo cáo đánh giá"));
    var last = LocalDate.of(2020, 5, 25);
    assertThat(declarations.open(HEAD, id).dueOn()).isEqualTo(last);
    assertThatThrownBy(() -> on(last, () -> cancel(id)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("time-runs");
    assertThat(on(last.plusDays(1), () -> cancel(id))).isInstanceOf(MoveOutcome.Moved.class);
    assertThat(declarations.open(HEAD, id).outcome()).isEqualTo("CANCELLED");
  }

  @Test
  void givesThirtyCalendarDaysForTheQuantityMarkAsArticle12OfCircular21Says() {
    var id =
        file(DeclarationExample.lacking(
                DeclarationExample.mark(cooperative()), ConformityPaper.MARK_DECLARATION))
            .id();
    on(MONDAY, () -> checks.ask(SPECIALIST, id, 1, Uuid7.next(), "Bản công bố chưa đúng mẫu"));
    assertThat(declarations.open(HEAD, id).dueOn()).isEqualTo(LocalDate.of(2020, 6, 3));
  }

  @Test
  void startsTheFiveDaysAnewWithTheSupplementThatCompletesIt() {
    var id = file(incomplete()).id();
    on(MONDAY, () -> checks.ask(SPECIALIST, id, 1, Uuid7.next(), "Thiếu báo cáo đánh giá"));
    var wednesday = MONDAY.plusDays(2);
    on(
        wednesday,
        () ->
            checks.supply(
                CLERK, id, 2, Uuid7.next(), Set.of(ConformityPaper.ASSESSMENT_REPORT), ""));
    var complete = declarations.open(HEAD, id);
    assertThat(complete.step()).isEqualTo("CHECKING");
    assertThat(complete.dueOn()).isEqualTo(LocalDate.of(2020, 5, 13));
  }

  @Test
  void letsTheNoticeCountThreeYearsFromTheSignedOwnAssessmentAsArticle10Point2Says() {
    var accepted = accepted(DeclarationExample.own(cooperative()));
    assertThat(accepted.notice()).isNotNull();
    assertThat(accepted.notice().validUntil()).isEqualTo(LocalDate.of(2023, 4, 20));
    assertThat(accepted.isValidOn(LocalDate.of(2023, 4, 20))).isTrue();
    assertThat(accepted.isValidOn(LocalDate.of(2023, 4, 21))).isFalse();
  }

  @Test
  void letsTheNoticeCountAsLongAsTheCertificateAsArticle15Point2Says() {
    var until = LocalDate.of(2021, 8, 31);
    assertThat(accepted(DeclarationExample.certified(cooperative(), until)).notice().validUntil())
        .isEqualTo(until);
  }

  @Test
  void setsNoEndForTheQuantityMarkAndCountsItsAcceptancesOnAsArticle14OfCircular21Says() {
    var organisation = cooperative();
    var first = accepted(DeclarationExample.mark(organisation));
    assertThat(first.notice().validUntil()).isNull();
    var second =
        accepted(DeclarationExample.anew(DeclarationExample.mark(organisation), first.id()));
    assertThat(second.notice().times()).isEqualTo(2);
    assertThat(declarations.open(HEAD, first.id()).ending().cause())
        .isEqualTo(Ending.Cause.REPLACED);
  }

  @Test
  void cannotAcceptTestResultsOlderThanTwelveMonthsAtTheFilingAsArticle9Says() {
    var own = DeclarationExample.own(cooperative());
    var old = file(DeclarationExample.tested(own, MONDAY.minusMonths(12).minusDays(1)));
    assertThatThrownBy(() -> on(MONDAY, () -> accept(HEAD, old.id())))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("test-old");
    assertThat(declarations.open(HEAD, old.id()).step()).isEqualTo("CHECKING");
    assertThat(accepted(DeclarationExample.tested(own, MONDAY.minusMonths(12))).notice())
        .isNotNull();
  }

  @Test
  void cannotAcceptACertificateThatRanOutAndRefusesItInWriting() {
    var id = file(DeclarationExample.certified(cooperative(), MONDAY.minusDays(1))).id();
    assertThatThrownBy(() -> on(MONDAY, () -> accept(HEAD, id)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("certificate-expired");
    assertThatThrownBy(() -> on(MONDAY, () -> checks.refuse(HEAD, id, 2, Uuid7.next(), " ")))
        .isInstanceOf(InvalidInput.class);
    on(MONDAY, () -> checks.refuse(HEAD, id, 2, Uuid7.next(), "Giấy chứng nhận hết hạn"));
    assertThat(declarations.open(HEAD, id).outcome()).isEqualTo("REFUSED");
    assertThatThrownBy(() -> declarations.published(Actor.PUBLIC, id)).isInstanceOf(NotFound.class);
  }

  @Test
  void refusesADesignatedBodyForAStandardBesideTheFieldAsArticle7Says() {
    var typed =
        DeclarationExample.intake(
            cooperative(),
            DeclarationKind.STANDARD,
            AssessedBy.DESIGNATED,
            MONDAY.plusYears(1),
            null,
            null,
            Set.of());
    assertThatThrownBy(() -> file(typed))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults()).anyMatch(fault -> fault.field().equals("assessedBy")));
  }

  @Test
  void hearsOfEveryMissingFieldAtOnce() {
    var typed =
        new Intake(
            Uuid7.next(),
            DeclarationKind.REGULATION,
            cooperative(),
            "",
            "",
            "",
            "",
            "",
            AssessedBy.REGISTERED,
            null,
            "",
            "",
            null,
            null,
            MONDAY.plusDays(1),
            Set.of(),
            null);
    assertThatThrownBy(() -> file(typed))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.field())
                    .contains(
                        "contact",
                        "phone",
                        "product",
                        "standard",
                        "method",
                        "certificate",
                        "certifier",
                        "certificateUntil",
                        "testedOn"));
  }

  @Test
  void takesADoubleClickForOneDossierAndNumbersNoticesWithoutGaps() {
    var intake = DeclarationExample.own(cooperative());
    assertThat(file(intake).number()).isEqualTo(file(intake).number());
    var move = Uuid7.next();
    on(MONDAY, () -> checks.accept(HEAD, intake.id(), 2, move, "Mã Núi Xanh", "Chi cục trưởng"));
    var again =
        on(
            MONDAY,
            () -> checks.accept(HEAD, intake.id(), 2, move, "Mã Núi Xanh", "Chi cục trưởng"));
    assertThat(again).isInstanceOf(MoveOutcome.AlreadyDone.class);
    var number = declarations.open(HEAD, intake.id()).notice().number();
    var next = accepted(DeclarationExample.own(cooperative())).notice().number();
    assertThat(serial(next)).isEqualTo(serial(number) + 1);
    assertThat(number).endsWith("/2020/TB-HC");
  }

  @Test
  void tellsTheSecondOfTwoOfficersWhoWasQuicker() {
    var id = file(DeclarationExample.own(cooperative())).id();
    on(MONDAY, () -> accept(HEAD, id));
    var late = on(MONDAY, () -> checks.refuse(OTHER_HEAD, id, 2, Uuid7.next(), "Không hợp lệ"));
    assertThat(late)
        .isInstanceOfSatisfying(
            MoveOutcome.Stale.class,
            stale -> assertThat(stale.last().actorName()).isEqualTo(HEAD.name()));

    var breach = new Ending(MONDAY, Ending.Cause.BREACH, "Kết luận 3", "Không đạt", "");
    on(MONDAY, () -> checks.end(HEAD, id, breach));
    on(MONDAY, () -> checks.end(HEAD, id, breach));
    assertThatThrownBy(() -> on(MONDAY, () -> checks.end(OTHER_HEAD, id, breach)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(HEAD.name());
  }

  @Test
  void refusesACorrectionOfWhatAnotherCorrectedMeanwhileAndNamesWho() {
    var filed = file(incomplete());
    var more = filed.intake().with(Set.of(ConformityPaper.SYSTEM_CERTIFICATE));
    on(MONDAY, () -> declarations.correct(CLERK, more, 1));
    var other = filed.intake().with(Set.of(ConformityPaper.CERTIFICATE));
    assertThatThrownBy(() -> on(MONDAY, () -> declarations.correct(SPECIALIST, other, 1)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(CLERK.name());
  }

  @Test
  void showsThePublicWhatCountsAndSaysOfTheRestThatItDoesNot() {
    var organisation = cooperative();
    var valid = accepted(DeclarationExample.own(organisation));
    var expired = accepted(DeclarationExample.certified(organisation, MONDAY));
    var open = file(DeclarationExample.own(organisation));
    var listed =
        on(
            MONDAY.plusDays(1),
            () ->
                declarations.valid(Actor.PUBLIC, new Ask(Map.of(), "accepted", true, null, 1000)));
    assertThat(listed.lines())
        .extracting(Declaration::id)
        .contains(valid.id())
        .doesNotContain(expired.id(), open.id());
    assertThat(declarations.published(Actor.PUBLIC, expired.id()).state(MONDAY.plusDays(1)))
        .isEqualTo("expired");
    assertThatThrownBy(() -> declarations.published(Actor.PUBLIC, open.id()))
        .isInstanceOf(NotFound.class);
    assertThat(
            declarations
                .valid(Actor.PUBLIC, Ask.of(Map.of("notice", valid.notice().number())))
                .lines())
        .isNotNull();
  }

  @Test
  void letsTheClerkTakeInButNotDecide() {
    var id = file(DeclarationExample.own(cooperative())).id();
    assertThatThrownBy(() -> on(MONDAY, () -> accept(CLERK, id))).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> on(MONDAY, () -> accept(SPECIALIST, id)))
        .isInstanceOf(Forbidden.class);
    var applicant = DeclarationExample.actor("Hoàng Cỏ May", Role.APPLICANT);
    assertThatThrownBy(() -> declarations.open(applicant, id)).isInstanceOf(Forbidden.class);
  }

  @Test
  void countsItForReportsOnTheDayItWasFiledSettledAndWhileItCounts() {
    var accepted = accepted(DeclarationExample.own(cooperative()));
    for (var view : new String[] {"report_declaration", "report_decision", "report_notice"}) {
      assertThat(
              jdbc.sql("select count(*) from conformity." + view + " where id = :id and is_public")
                  .param("id", accepted.id())
                  .query(Integer.class)
                  .single())
          .as(view)
          .isEqualTo(1);
    }
  }

  private static int serial(String number) {
    return Integer.parseInt(number.substring(0, number.indexOf('/')));
  }

  private Intake incomplete() {
    return DeclarationExample.lacking(
        DeclarationExample.own(cooperative()), ConformityPaper.ASSESSMENT_REPORT);
  }

  private UUID cooperative() {
    return DeclarationExample.cooperative(organisations, "Hợp tác xã Miến Đồi Cao");
  }

  private Declaration file(Intake intake) {
    return on(MONDAY, () -> declarations.file(CLERK, intake));
  }

  private Declaration accepted(Intake intake) {
    file(intake);
    on(MONDAY, () -> accept(HEAD, intake.id()));
    return declarations.open(HEAD, intake.id());
  }

  private MoveOutcome accept(Actor actor, UUID id) {
    return checks.accept(actor, id, 2, Uuid7.next(), "Mã Núi Xanh", "Chi cục trưởng");
  }

  private MoveOutcome cancel(UUID id) {
    return checks.cancel(SPECIALIST, id, 2, Uuid7.next(), "Không bổ sung");
  }
}
