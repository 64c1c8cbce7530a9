package org.opendost.regulatory.iso9001;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.parties.Organisation;
import org.opendost.directory.parties.OrganisationKind;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.reporting.indicators.Indicators;
import org.opendost.reporting.indicators.Period;
import org.opendost.reporting.indicators.Selection;
import org.opendost.reporting.reports.Figure;
import org.opendost.reporting.reports.Templates;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the half-year and yearly report on quality systems says, in years no other test uses.
@OfficeTest
class MonitoringReportTest {

  private static final Actor OFFICER =
      new Actor(Uuid7.next(), "Tô Suối Ngân", Set.of(Role.SPECIALIST), null, null);

  private static final LocalDate FOUND = LocalDate.of(2018, 3, 6);

  private final QualitySystems systems;
  private final InternalAudits internal;
  private final Monitoring monitoring;
  private final Nonconformities nonconformities;
  private final QualityStandards standards;
  private final Organisations organisations;
  private final Templates templates;
  private final Indicators indicators;
  private final JdbcClient jdbc;

  MonitoringReportTest(
      QualitySystems systems,
      InternalAudits internal,
      Monitoring monitoring,
      Nonconformities nonconformities,
      QualityStandards standards,
      Organisations organisations,
      Templates templates,
      Indicators indicators,
      JdbcClient jdbc) {
    this.systems = systems;
    this.internal = internal;
    this.monitoring = monitoring;
    this.nonconformities = nonconformities;
    this.standards = standards;
    this.organisations = organisations;
    this.templates = templates;
    this.indicators = indicators;
    this.jdbc = jdbc;
  }

  @Test
  void tellsOfTheHalfYearAndOfTheYearWhatWasMonitoredFoundAndClosed() {
    var agency = agency();
    var visit = Uuid7.next();
    visit(visit, agency, FOUND);
    var closed = find(visit, "7.5.3");
    find(visit, "9.2");
    accept(closed, LocalDate.of(2018, 4, 3));

    var half = figures(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 6, 30));
    assertThat(half)
        .contains(
            Map.entry("iso9001.monitored", "1"),
            Map.entry("iso9001.on-site", "1"),
            Map.entry("iso9001.by-report", "0"),
            Map.entry("iso9001.found", "2"),
            Map.entry("iso9001.closed", "1"),
            Map.entry("iso9001.announcements", "0"));
    var second = figures(LocalDate.of(2018, 7, 1), LocalDate.of(2018, 12, 31));
    assertThat(second)
        .contains(Map.entry("iso9001.monitored", "0"), Map.entry("iso9001.found", "0"));
    // What is open stays open in the next half-year, though nothing happened in it.
    assertThat(second.get("iso9001.open")).isEqualTo(half.get("iso9001.open"));
    assertThat(half.get("iso9001.open")).isNotEqualTo("0");
  }

  @Test
  void tellsOfInternalAuditsWhatPlainSqlCounts() {
    // QĐ 19/2014/QĐ-TTg Đ.4.4.b: internal audit and management review at least once a year.
    // Both bear one name, as communes of two districts may.
    var one = agency();
    var other = agency();
    audited(one, LocalDate.of(2019, 3, 5), LocalDate.of(2019, 3, 20), 2);
    audited(one, LocalDate.of(2019, 5, 7), null, 5);
    audited(other, LocalDate.of(2019, 6, 30), LocalDate.of(2019, 7, 2), 0);
    audited(other, LocalDate.of(2019, 7, 1), null, 4);
    var from = LocalDate.of(2019, 1, 1);
    var to = LocalDate.of(2019, 6, 30);

    var half = figures(from, to);

    assertThat(half)
        .contains(
            Map.entry("iso9001.internal-audits", counted("count(*)", from, to)),
            Map.entry("iso9001.internally-audited", counted("count(distinct agency_id)", from, to)),
            Map.entry("iso9001.internal-found", counted("sum(nonconformities)", from, to)),
            Map.entry("iso9001.reviewed", counted("count(reviewed_on)", from, to)));
    assertThat(half)
        .contains(
            Map.entry("iso9001.internal-audits", "3"),
            Map.entry("iso9001.internal-found", "7"),
            Map.entry("iso9001.internally-audited", "2"),
            Map.entry("iso9001.reviewed", "2"));
    assertThat(
            indicators
                .records(
                    OFFICER,
                    "iso9001.internal-audits",
                    null,
                    new Period(from, to),
                    null,
                    Selection.of(null, 50))
                .total())
        .isEqualTo(3);
  }

  /// TCVN ISO 9001:2015, 6.2: targets, and whether they were reached.
  @Test
  void tellsOfQualityTargetsTheDayTheyWereAssessed() {
    var agency = agency();
    var kept = aimed(agency, "Trả kết quả đúng hạn 98 %");
    var missed = aimed(agency, "Không để hồ sơ thất lạc");
    aimed(agency, "Chưa đánh giá");
    assessed(agency, kept, LocalDate.of(2016, 6, 30), true);
    assessed(agency, missed, LocalDate.of(2016, 7, 1), false);

    assertThat(figures(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 6, 30)))
        .contains(
            Map.entry("iso9001.targets-assessed", "1"), Map.entry("iso9001.targets-reached", "1"));
    assertThat(figures(LocalDate.of(2016, 7, 1), LocalDate.of(2016, 12, 31)))
        .contains(
            Map.entry("iso9001.targets-assessed", "1"), Map.entry("iso9001.targets-reached", "0"));
  }

  private UUID aimed(UUID agency, String target) {
    var id = Uuid7.next();
    var day = LocalDate.of(2016, 1, 15);
    at(day, () -> internal.aim(OFFICER, new QualityTarget(id, agency, 2016, target, day, null)));
    return id;
  }

  private void assessed(UUID agency, UUID target, LocalDate on, boolean reached) {
    at(
        on,
        () ->
            internal.assess(
                OFFICER, agency, target, new QualityTarget.Outcome(on, "Đã đo", reached)));
  }

  private String counted(String measure, LocalDate from, LocalDate to) {
    return jdbc.sql(
            """
            select %s from iso9001.internal_audit join iso9001.agency on agency.id = agency_id
             where audited_on between :from and :to
            """
                .formatted(measure))
        .param("from", from)
        .param("to", to)
        .query(String.class)
        .single();
  }

  private void audited(UUID agency, LocalDate on, @Nullable LocalDate reviewed, int found) {
    at(
        reviewed == null ? on : reviewed,
        () ->
            internal.audited(
                OFFICER,
                new InternalAudit(Uuid7.next(), agency, on, reviewed, found, "Đã đánh giá")));
  }

  @Test
  void opensEveryFigureToItsRecords() {
    var agency = agency();
    visit(Uuid7.next(), agency, LocalDate.of(2017, 9, 5));
    var period = new Period(LocalDate.of(2017, 9, 1), LocalDate.of(2017, 9, 30));
    figures(period.from(), period.to())
        .forEach(
            (code, value) ->
                assertThat(
                        indicators
                            .records(OFFICER, code, null, period, null, Selection.of(null, 500))
                            .total())
                    .as(code)
                    .isEqualTo(Long.parseLong(value)));
  }

  private Map<String, String> figures(LocalDate from, LocalDate to) {
    var prose = templates.versions(OFFICER, "kiem-tra-iso-9001").getFirst().prose();
    return templates.preview(OFFICER, prose, new Period(from, to), null).figures().stream()
        .collect(
            Collectors.toMap(Figure::code, figure -> figure.value().toBigInteger().toString()));
  }

  private void visit(UUID id, UUID agency, LocalDate on) {
    at(
        on,
        () ->
            monitoring.record(
                OFFICER,
                new Visit(
                    id,
                    agency,
                    standards.list(OFFICER).getFirst().id(),
                    Way.ON_SITE,
                    "Công văn 5/UBND-NC",
                    on,
                    "1/BB",
                    "Tô Suối Ngân",
                    "",
                    "",
                    null)));
  }

  private UUID find(UUID visit, String clause) {
    var id = Uuid7.next();
    at(
        FOUND,
        () -> nonconformities.find(OFFICER, new Finding(id, visit, clause, "Lưu lộn xộn", null)));
    return id;
  }

  private void accept(UUID nonconformity, LocalDate on) {
    at(
        on,
        () ->
            nonconformities.judge(
                OFFICER,
                new CorrectiveAnswer(
                    Uuid7.next(), nonconformity, on, "Đã sắp xếp", "Công văn 8", true, "", "")));
  }

  private UUID agency() {
    var organisation =
        organisations.register(
            OFFICER,
            new Organisation(
                Uuid7.next(),
                "Sở Báo Cáo",
                "",
                null,
                OrganisationKind.AGENCY,
                "Phố Núi",
                "",
                "",
                ""));
    var id = Uuid7.next();
    var since = LocalDate.of(2017, 1, 3);
    at(
        since,
        () ->
            systems.enrol(
                OFFICER,
                new Agency(
                    id, organisation.id(), "", AgencyKind.DEPARTMENT, true, "", since, null, 1)));
    return id;
  }

  private static void at(LocalDate day, Runnable work) {
    OfficeClock.at(day.atTime(10, 0).atZone(OfficeClock.ZONE).toInstant(), work);
  }
}
