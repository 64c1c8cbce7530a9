package org.opendost.regulatory.iso9001;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.parties.Organisation;
import org.opendost.directory.parties.OrganisationKind;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.InvalidInput;
import org.springframework.core.io.ByteArrayResource;

/// How agencies are monitored and what must hold before they announce (QĐ 19/2014/QĐ-TTg, TT
/// 26/2014/TT-BKHCN).
@OfficeTest
class MonitoringTest {

  private static final Actor FIRST = officer("Tô Suối Ngân");
  private static final Actor SECOND = officer("Lã Rừng Hạnh");
  private static final LocalDate DAY = LocalDate.of(2020, 3, 10);
  private static final Instant NOW = Instant.parse("2020-05-12T03:00:00Z");

  private final QualitySystems systems;
  private final InternalAudits internal;
  private final Monitoring monitoring;
  private final Nonconformities nonconformities;
  private final QualityStandards standards;
  private final Organisations organisations;

  MonitoringTest(
      QualitySystems systems,
      InternalAudits internal,
      Monitoring monitoring,
      Nonconformities nonconformities,
      QualityStandards standards,
      Organisations organisations) {
    this.systems = systems;
    this.internal = internal;
    this.monitoring = monitoring;
    this.nonconformities = nonconformities;
    this.standards = standards;
    this.organisations = organisations;
  }

  @Test
  void givesTheAgencyTwoMonthsForItsReportAsArticle37Says() {
    var visit = visit(agency());
    assertThat(monitoring.visit(FIRST, visit).reportDue()).isEqualTo(LocalDate.of(2020, 5, 11));
  }

  @Test
  void refusesAVisitOutsideThePlanThatNobodyAskedForAsArticle34Says() {
    var agency = agency();
    assertThatThrownBy(() -> record(agency, Uuid7.next(), ""))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("unplanned");
  }

  @Test
  void closesANonconformityOnceAndTellsTheSecondOfficerWhoDid() {
    var visit = visit(agency());
    var finding = Uuid7.next();
    at(
        () ->
            nonconformities.find(FIRST, new Finding(finding, visit, "7.5.3", "Lưu lộn xộn", null)));
    var answer = answer(finding, "Công văn 12", true, "");
    at(() -> nonconformities.judge(FIRST, answer));
    at(() -> nonconformities.judge(FIRST, answer));
    assertThat(nonconformities.answers(FIRST, finding)).hasSize(1);
    assertThat(nonconformities.open(FIRST, finding).closed()).isNotNull();
    assertThatThrownBy(
            () -> at(() -> nonconformities.judge(SECOND, answer(finding, "Công văn 13", true, ""))))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(FIRST.name());
  }

  /// QĐ 19/2014/QĐ-TTg Đ.4.4.b.
  @Test
  void takesTheManagementReviewOnceItFollowsTheInternalAudit() {
    var agency = agency();
    var audit = Uuid7.next();
    at(
        () ->
            internal.audited(
                FIRST, new InternalAudit(audit, agency, DAY, null, 1, "Còn một điểm")));
    refused("review-before", () -> internal.review(FIRST, agency, audit, DAY.minusDays(1)));
    refused("future", () -> internal.review(FIRST, agency, audit, LocalDate.of(2020, 5, 13)));
    at(() -> internal.review(FIRST, agency, audit, DAY.plusDays(7)));
    at(() -> internal.review(SECOND, agency, audit, DAY.plusDays(7)));
    refused("reviewed", () -> internal.review(SECOND, agency, audit, DAY.plusDays(8)));
    assertThat(systems.open(FIRST, agency).audits())
        .extracting(InternalAudit::reviewedOn)
        .containsExactly(DAY.plusDays(7));
    refused(
        "future",
        () ->
            internal.audited(
                FIRST,
                new InternalAudit(
                    Uuid7.next(),
                    agency,
                    DAY.plusDays(1),
                    LocalDate.of(2020, 5, 13),
                    0,
                    "Phù hợp")));
  }

  @Test
  void keepsAQualityTargetUntilItsResultIsEnteredOnce() {
    var agency = agency();
    var target = new QualityTarget(Uuid7.next(), agency, 2020, "98% đúng hạn", DAY, null);
    at(() -> internal.aim(FIRST, target));
    at(() -> internal.aim(FIRST, target));
    refused(
        "target-known",
        () ->
            internal.aim(
                SECOND, new QualityTarget(Uuid7.next(), agency, 2020, "98% đúng hạn", DAY, null)));
    refused(
        "year",
        () ->
            internal.aim(
                FIRST, new QualityTarget(Uuid7.next(), agency, 20, "Không trễ hạn", DAY, null)));
    refused(
        "before-target",
        () ->
            internal.assess(
                FIRST,
                agency,
                target.id(),
                new QualityTarget.Outcome(DAY.minusDays(1), "99%", true)));
    var outcome = new QualityTarget.Outcome(DAY.plusDays(9), "99,1%", true);
    at(() -> internal.assess(FIRST, agency, target.id(), outcome));
    at(() -> internal.assess(SECOND, agency, target.id(), outcome));
    refused(
        "assessed",
        () ->
            internal.assess(
                SECOND,
                agency,
                target.id(),
                new QualityTarget.Outcome(DAY.plusDays(9), "97%", false)));
    assertThat(systems.open(FIRST, agency).targets())
        .extracting(QualityTarget::outcome)
        .containsExactly(outcome);
  }

  private static void refused(String fault, Runnable work) {
    assertThatThrownBy(() -> at(work)).isInstanceOf(InvalidInput.class).hasMessageContaining(fault);
  }

  @Test
  void keepsANonconformityOpenWhileItsCorrectionIsNotAccepted() {
    var visit = visit(agency());
    var finding = Uuid7.next();
    at(
        () ->
            nonconformities.find(FIRST, new Finding(finding, visit, "9.2", "Chưa đánh giá", null)));
    at(() -> nonconformities.judge(FIRST, answer(finding, "", false, "Chưa có biên bản")));
    assertThat(nonconformities.open(FIRST, finding).closed()).isNull();
  }

  @Test
  void acceptsACorrectionThatAFileShowsAndTakesNoMoreOnceItIsClosed() {
    var finding = Uuid7.next();
    var visit = visit(agency());
    at(
        () ->
            nonconformities.find(FIRST, new Finding(finding, visit, "9.2", "Chưa đánh giá", null)));
    assertThatThrownBy(() -> at(() -> nonconformities.judge(FIRST, answer(finding, "", true, ""))))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("evidence");
    assertThatThrownBy(() -> show(finding, Uuid7.next(), "MZ", "bien-ban.pdf"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("file");
    var id = Uuid7.next();
    show(finding, id, "%PDF-1.7 biên bản đánh giá", "bien-ban.pdf");
    show(finding, id, "%PDF-1.7 biên bản đánh giá", "bien-ban.pdf");
    assertThat(nonconformities.evidence(FIRST, finding))
        .extracting(each -> each.file().name(), Evidence::by)
        .containsExactly(tuple("bien-ban.pdf", FIRST.name()));
    at(() -> nonconformities.judge(FIRST, answer(finding, "", true, "")));
    assertThatThrownBy(() -> show(finding, Uuid7.next(), "%PDF-1.7 thêm", "them.pdf"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("closed");
  }

  private void show(UUID finding, UUID id, String content, String name) {
    at(
        () ->
            nonconformities.show(
                FIRST,
                finding,
                id,
                Evidence.Stage.CORRECTION,
                new Upload(name, new ByteArrayResource(content.getBytes(UTF_8)))));
  }

  @Test
  void refusesAnAnnouncementBeforeTheHeadConfirmedTheSystemAsArticle4Says() {
    var agency = agency();
    var announcement =
        new Announcement(
            Uuid7.next(),
            agency,
            standard(),
            "7/QĐ",
            DAY,
            Announcement.Cause.FIRST,
            "Đất đai",
            null,
            null);
    assertThatThrownBy(() -> at(() -> systems.announce(FIRST, announcement)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("not-confirmed");
  }

  @Test
  void refusesTheSecondOfficersStepAndNamesTheFirst() {
    var agency = agency();
    at(() -> systems.take(FIRST, step(agency)));
    assertThatThrownBy(() -> at(() -> systems.take(SECOND, step(agency))))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(FIRST.name());
  }

  private StepTaken step(UUID agency) {
    return new StepTaken(Uuid7.next(), agency, standard(), ConversionStep.PLAN, DAY, "Kế hoạch 3");
  }

  private static CorrectiveAnswer answer(
      UUID finding, String evidence, boolean accepted, String remark) {
    return new CorrectiveAnswer(
        Uuid7.next(),
        finding,
        LocalDate.of(2020, 4, 1),
        "Đã sắp xếp lại",
        evidence,
        accepted,
        remark,
        "");
  }

  private UUID visit(UUID agency) {
    var id = Uuid7.next();
    record(agency, id, "Công văn 5/UBND-NC");
    return id;
  }

  private void record(UUID agency, UUID id, String onRequest) {
    at(
        () ->
            monitoring.record(
                FIRST,
                new Visit(
                    id,
                    agency,
                    standard(),
                    Way.ON_SITE,
                    onRequest,
                    DAY,
                    "1/BB",
                    "Tô Suối Ngân",
                    "",
                    "",
                    null)));
  }

  private UUID agency() {
    var organisation =
        organisations.register(
            FIRST,
            new Organisation(
                Uuid7.next(),
                "Sở Suối Đá",
                "",
                null,
                OrganisationKind.AGENCY,
                "Phố Núi",
                "",
                "",
                ""));
    var id = Uuid7.next();
    at(
        () ->
            systems.enrol(
                FIRST,
                new Agency(
                    id,
                    organisation.id(),
                    "",
                    AgencyKind.DEPARTMENT,
                    true,
                    "",
                    LocalDate.of(2019, 1, 2),
                    null,
                    1)));
    return id;
  }

  private UUID standard() {
    return standards.list(FIRST).getFirst().id();
  }

  private static void at(Runnable work) {
    OfficeClock.at(NOW, work);
  }

  private static Actor officer(String name) {
    return new Actor(Uuid7.next(), name, Set.of(Role.SPECIALIST), null, null);
  }
}
