package org.opendost.regulatory.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.register.Ask;
import org.opendost.regulatory.radiation.Facilities;
import org.opendost.regulatory.radiation.Facility;
import org.opendost.regulatory.radiation.Worker;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What an organisation reads and sends of its own facilities, and nobody else's.
@OfficeTest
class OwnExposureTest {

  private static final Actor SPECIALIST =
      new Actor(Uuid7.next(), "Tô Suối Ngân", Set.of(Role.SPECIALIST), null, null);
  private static final LocalDate IN_TIME = LocalDate.of(2016, 11, 30);
  private static final LocalDate LATE = LocalDate.of(2016, 12, 1);

  private final OwnExposure own;
  private final SentReports sent;
  private final SentIncidents noticed;
  private final SafetyReports reports;
  private final Sources sources;
  private final Doses doses;
  private final Incidents incidents;
  private final Facilities facilities;
  private final JdbcClient jdbc;

  OwnExposureTest(
      OwnExposure own,
      SentReports sent,
      SentIncidents noticed,
      SafetyReports reports,
      Sources sources,
      Doses doses,
      Incidents incidents,
      Facilities facilities,
      JdbcClient jdbc) {
    this.own = own;
    this.sent = sent;
    this.noticed = noticed;
    this.reports = reports;
    this.sources = sources;
    this.doses = doses;
    this.incidents = incidents;
    this.facilities = facilities;
    this.jdbc = jdbc;
  }

  /// An organisation with one facility, of which something of everything is kept.
  private record House(
      Actor account, UUID facility, UUID worker, UUID source, UUID incident, UUID report) {}

  @Test
  void readsWhatIsKeptOfItsOwnFacilities() {
    var house = house();
    var kept = own.all(house.account());
    assertThat(kept.facilities()).extracting(Facility::id).containsExactly(house.facility());
    assertThat(kept.sources()).extracting(Source::id).containsExactly(house.source());
    assertThat(kept.workers())
        .extracting(Dose.Standing::worker, Dose.Standing::state)
        .containsExactly(tuple(house.worker(), Dose.State.UNREAD));
    assertThat(kept.reports()).extracting(SafetyReport::id).contains(house.report());
    assertThat(kept.incidents()).extracting(Incident::id).containsExactly(house.incident());
    assertThat(own.doses(house.account(), house.worker()).readings()).hasSize(1);
    assertThat(own.incident(house.account(), house.incident()).steps()).isEmpty();
  }

  @Test
  void isToldOfAnotherOrganisationsRecordsThatThereAreNone() {
    var mine = house();
    var theirs = house();
    var nobody = new Actor(Uuid7.next(), "Không cơ sở", Set.of(Role.APPLICANT), null, null);
    for (var account : List.of(mine.account(), nobody)) {
      isMissing(() -> own.doses(account, theirs.worker()));
      isMissing(() -> own.report(account, theirs.report()));
      isMissing(() -> own.incident(account, theirs.incident()));
      isMissing(() -> sent.begin(account, theirs.facility(), 2016));
      isMissing(() -> sent.send(account, sending(theirs, Uuid7.next(), ""), pdf("một")));
    }
    assertThat(own.all(nobody).workers()).isEmpty();
    assertThat(own.all(mine.account()).workers())
        .extracting(Dose.Standing::worker)
        .doesNotContain(theirs.worker());
    assertThat(own.report(theirs.account(), theirs.report()).filings()).isEmpty();
    isMissing(() -> sent.begin(mine.account(), mine.facility(), 2008));
    isMissing(() -> sent.begin(mine.account(), mine.facility(), 3000));
  }

  @Test
  void listsItsOwnLinesAloneWhateverIsAskedFor() {
    var mine = house();
    var theirs = house();
    var nobody = new Actor(Uuid7.next(), "Không cơ sở", Set.of(Role.APPLICANT), null, null);
    for (var filters :
        List.of(
            Map.<String, String>of(),
            Map.of(OwnExposure.FACILITIES, theirs.facility().toString()),
            Map.of(OwnExposure.FACILITIES, ""))) {
      var ask = new Ask(filters, "", false, null, Ask.FILE);
      assertThat(own.sources(mine.account(), ask).lines())
          .extracting(Source::id)
          .containsExactly(mine.source());
      assertThat(own.standings(mine.account(), ask).lines())
          .extracting(Dose.Standing::worker)
          .containsExactly(mine.worker());
      assertThat(own.incidents(mine.account(), ask).lines())
          .extracting(Incident::id)
          .containsExactly(mine.incident());
      assertThat(own.reports(mine.account(), ask).lines())
          .extracting(SafetyReport::facility)
          .isNotEmpty()
          .containsOnly(mine.facility());
      assertThat(own.sources(nobody, ask).lines()).isEmpty();
      assertThat(own.standings(nobody, ask).lines()).isEmpty();
      assertThat(own.incidents(nobody, ask).lines()).isEmpty();
      assertThat(own.reports(nobody, ask).lines()).isEmpty();
    }
  }

  @Test
  void filtersAndPagesItsLists() {
    var house = house();
    var second = source(house.facility(), "Cs-137", 4);
    assertThat(own.sources(house.account(), Ask.of(Map.of("nuclide", "cs-137"))).lines())
        .extracting(Source::id)
        .containsExactly(second);
    var first = own.sources(house.account(), new Ask(Map.of(), "category", true, null, 1));
    assertThat(first.lines()).extracting(Source::id).containsExactly(house.source());
    assertThat(
            own.sources(house.account(), new Ask(Map.of(), "category", true, first.after(), 1))
                .lines())
        .extracting(Source::id)
        .containsExactly(second);
  }

  @Test
  void readsWhoWasNeverReadFirstAmongItsWorkers() {
    var house = house();
    var never = Uuid7.next();
    OfficeClock.at(
        noon(IN_TIME),
        () ->
            facilities.addWorker(
                SPECIALIST,
                new Worker(never, house.facility(), "Y Đo", 1990, "Kỹ thuật viên", "CC", false)));
    assertThat(
            OfficeClock.at(noon(IN_TIME.plusMonths(4)), () -> own.all(house.account())).workers())
        .extracting(Dose.Standing::worker, Dose.Standing::state)
        .containsExactly(
            tuple(never, Dose.State.NEVER_READ), tuple(house.worker(), Dose.State.UNREAD));
  }

  @Test
  void isReadAndSentByAccountsOfOrganisationsAlone() {
    var house = house();
    for (var role : Role.values()) {
      if (role == Role.APPLICANT || role == Role.SYSTEM) {
        continue;
      }
      var actor =
          new Actor(Uuid7.next(), "Ai đó", Set.of(role), house.account().organisation(), null);
      isForbidden(() -> own.all(actor));
      isForbidden(() -> own.sources(actor, Ask.first()));
      isForbidden(() -> own.standings(actor, Ask.first()));
      isForbidden(() -> own.incidents(actor, Ask.first()));
      isForbidden(() -> own.reports(actor, Ask.first()));
      isForbidden(() -> own.doses(actor, house.worker()));
      isForbidden(() -> own.report(actor, house.report()));
      isForbidden(() -> sent.send(actor, sending(house, Uuid7.next(), ""), pdf("một")));
    }
    isForbidden(() -> doses.of(house.account(), house.worker()));
    isForbidden(() -> doses.standings(house.account(), Ask.first()));
    isForbidden(() -> reports.filings(house.account(), house.report()));
  }

  @Test
  void sendsItsReportWhichIsReceivedThatDayAndToldToTheOfficersAndToItself() {
    var house = house();
    var report = send(house, IN_TIME, Uuid7.next(), "", "một");
    assertThat(report.id()).as("the one that was awaited").isEqualTo(house.report());
    assertThat(report.state()).isEqualTo(SafetyReport.State.RECEIVED);
    assertThat(report.receivedOn()).isEqualTo(IN_TIME);
    var filing = reports.filings(SPECIALIST, report.id()).getFirst();
    assertThat(filing.byFacility()).isTrue();
    assertThat(filing.doses()).isEqualTo("Không ai vượt mức điều tra");
    assertThat(filing.file()).isNotNull();
    assertThat(notices("/office/exposure/reports/" + report.id()))
        .containsExactlyInAnyOrder("role:SPECIALIST", "role:HEAD");
    assertThat(notices("/my/exposure/reports/" + report.id()))
        .as("that it is due, and that it was received")
        .containsExactly(account(house), account(house));
  }

  @Test
  void isToldWhenTheDoseOfOneOfItsWorkersIsMoreThanALimitAllows() {
    var house = house();
    assertThat(notices("/my/exposure/doses/" + house.worker())).isEmpty();
    doses.record(SPECIALIST, reading(house.worker(), 4, "51"));
    assertThat(notices("/my/exposure/doses/" + house.worker())).containsExactly(account(house));
  }

  @Test
  void isReceivedLateAfterNovemberAndNeedNotHaveBeenAwaited() {
    var house = house();
    assertThat(send(house, LATE, Uuid7.next(), "", "một").state())
        .isEqualTo(SafetyReport.State.RECEIVED_LATE);
    var early =
        OfficeClock.at(
            noon(LocalDate.of(2017, 11, 2)),
            () ->
                sent.send(
                    house.account(),
                    new SentReports.Sending(
                        Uuid7.next(), house.facility(), 2017, false, "", "", "", ""),
                    pdf("hai")));
    assertThat(early.state()).isEqualTo(SafetyReport.State.RECEIVED);
    assertThat(early.complies()).isFalse();
  }

  @Test
  void keepsACorrectionBesideTheReportItCorrectsAndTheDayOfTheFirst() {
    var house = house();
    send(house, IN_TIME, Uuid7.next(), "", "một");
    assertThatThrownBy(() -> send(house, LATE, Uuid7.next(), " ", "hai"))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.field(), fault -> fault.key())
                    .containsExactly(tuple("why", "exposure.fault.received")));
    var corrected = send(house, LATE, Uuid7.next(), "Thiếu kết quả kiểm xạ", "hai");
    assertThat(corrected.receivedOn()).isEqualTo(IN_TIME);
    assertThat(corrected.state()).isEqualTo(SafetyReport.State.RECEIVED);
    OfficeClock.at(
        noon(LATE.plusDays(9)),
        () ->
            reports.receive(
                SPECIALIST,
                corrected.id(),
                new SafetyReport.Receipt(
                    Uuid7.next(), LATE.plusDays(8), false, "", "", "", "Bản giấy sửa lại"),
                upload("sua.pdf", "%PDF-1.4\n% ba\n%%EOF\n")));
    assertThat(own.report(house.account(), house.report()).filings())
        .extracting(
            SafetyFiling::number,
            SafetyFiling::receivedOn,
            SafetyFiling::why,
            SafetyFiling::byFacility)
        .containsExactly(
            tuple(3, LATE.plusDays(8), "Bản giấy sửa lại", false),
            tuple(2, LATE, "Thiếu kết quả kiểm xạ", true),
            tuple(1, IN_TIME, "", true));
    assertThat(reports.open(SPECIALIST, house.report()).complies()).isFalse();
  }

  @Test
  void takesADoubleClickForOneAndRefusesOtherWordsAndOtherFilesUnderTheSameForm() {
    var house = house();
    var form = Uuid7.next();
    send(house, IN_TIME, form, "", "một");
    send(house, IN_TIME, form, "", "một");
    assertThatThrownBy(() -> send(house, IN_TIME, form, "Khác", "một"))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> send(house, IN_TIME, form, "", "hai"))
        .isInstanceOf(InvalidInput.class);
    assertThat(own.report(house.account(), house.report()).filings()).hasSize(1);
  }

  @Test
  void sendsWordOfAnIncidentWithASourceOfItsOwnHeardOfThatDay() {
    var house = house();
    var theirs = house();
    var id = Uuid7.next();
    var incident =
        OfficeClock.at(
            noon(LATE), () -> noticed.send(house.account(), notice(house, id, house.source())));
    OfficeClock.at(
        noon(LATE), () -> noticed.send(house.account(), notice(house, id, house.source())));
    assertThat(incident.heardOn()).isEqualTo(LATE);
    assertThat(own.all(house.account()).incidents())
        .extracting(Incident::id)
        .containsExactlyInAnyOrder(house.incident(), id);
    assertThat(notices("/office/exposure/incidents/" + id))
        .containsExactlyInAnyOrder("role:DIRECTOR", "role:DEPUTY", "role:HEAD", "role:SPECIALIST");
    assertThat(notices("/my/exposure/incidents/" + id)).hasSize(1);
    assertThatThrownBy(
            () -> noticed.send(house.account(), notice(house, Uuid7.next(), theirs.source())))
        .isInstanceOf(InvalidInput.class);
    isMissing(() -> noticed.begin(house.account(), theirs.facility()));
    isMissing(() -> noticed.send(house.account(), notice(theirs, Uuid7.next(), null)));
    isForbidden(() -> noticed.send(SPECIALIST, notice(house, Uuid7.next(), null)));
    assertThat(own.all(theirs.account()).incidents()).hasSize(1);
  }

  private static SentIncidents.Sending notice(House house, UUID id, @Nullable UUID source) {
    return new SentIncidents.Sending(
        id, house.facility(), source, 1, "Phòng chuẩn", IN_TIME, "Bình chứa nứt");
  }

  @Test
  void takesNoFileThatIsNoReport() {
    var house = house();
    assertThatThrownBy(
            () ->
                sent.send(
                    house.account(),
                    sending(house, Uuid7.next(), ""),
                    upload("bao-cao.pdf", "không phải PDF")))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> assertThat(refused.faults().getFirst().field()).isEqualTo("file"));
    assertThat(own.report(house.account(), house.report()).filings()).isEmpty();
  }

  @Test
  void keepsTheScanOfAReportOnPaperAndOfTheOneThatCorrectsIt() {
    var house = house();
    var form = Uuid7.next();
    receive(house, form, "", pdf("một"));
    receive(house, form, "", pdf("một"));
    assertThatThrownBy(() -> receive(house, form, "", pdf("khác")))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> receive(house, form, "", null)).isInstanceOf(InvalidInput.class);
    receive(house, Uuid7.next(), "Thiếu trang cuối", pdf("hai"));
    receive(house, Uuid7.next(), "Sửa trên giấy", null);
    var filings = own.report(house.account(), house.report()).filings();
    assertThat(filings)
        .extracting(SafetyFiling::why, filing -> filing.file() != null)
        .containsExactly(
            tuple("Sửa trên giấy", false), tuple("Thiếu trang cuối", true), tuple("", true));
    assertThat(SafetyFiling.file(filings, form)).isPresent();
  }

  @Test
  void takesNoScanThatIsNone() {
    var house = house();
    for (var upload :
        List.of(upload("quet.pdf", "không phải PDF"), upload("quet.txt", "Báo cáo"))) {
      assertThatThrownBy(() -> receive(house, Uuid7.next(), "", upload))
          .isInstanceOfSatisfying(
              InvalidInput.class,
              refused -> assertThat(refused.faults().getFirst().field()).isEqualTo("file"));
    }
    assertThat(reports.open(SPECIALIST, house.report()).receivedOn()).isNull();
    isForbidden(
        () ->
            reports.receive(
                house.account(), house.report(), receipt(Uuid7.next(), ""), pdf("một")));
  }

  private void receive(House house, UUID form, String why, @Nullable Upload scan) {
    OfficeClock.at(
        noon(LATE), () -> reports.receive(SPECIALIST, house.report(), receipt(form, why), scan));
  }

  private static SafetyReport.Receipt receipt(UUID form, String why) {
    return new SafetyReport.Receipt(form, IN_TIME, true, "", "", "", why);
  }

  private SafetyReport send(House house, LocalDate day, UUID form, String why, String content) {
    return OfficeClock.at(
        noon(day), () -> sent.send(house.account(), sending(house, form, why), pdf(content)));
  }

  private static SentReports.Sending sending(House house, UUID form, String why) {
    return new SentReports.Sending(
        form, house.facility(), 2016, true, "", "", "Không ai vượt mức điều tra", why);
  }

  private static Upload pdf(String content) {
    return upload("bao-cao.pdf", "%PDF-1.4\n% " + content + "\n%%EOF\n");
  }

  private static Upload upload(String name, String content) {
    return new Upload(name, new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)));
  }

  private static Dose.Entry reading(UUID worker, int month, String msv) {
    return new Dose.Entry(
        Uuid7.next(),
        worker,
        BodyPart.WHOLE_BODY,
        LocalDate.of(2016, month, 1),
        LocalDate.of(2016, month, 28),
        new BigDecimal(msv),
        "Phòng đo Minh Hoạ",
        "",
        false);
  }

  private static String account(House house) {
    return "organisation:" + house.account().organisation();
  }

  private List<String> notices(String href) {
    return jdbc.sql("select recipient from notifications.notification where href = :href")
        .param("href", href)
        .query(String.class)
        .list();
  }

  private UUID source(UUID facility, String nuclide, int category) {
    var source = Uuid7.next();
    sources.register(
        SPECIALIST,
        new Source.Entry(
            source,
            facility,
            nuclide,
            new BigDecimal("370000"),
            IN_TIME,
            category,
            "LR-1",
            "",
            Source.State.IN_USE,
            "Phòng chuẩn",
            IN_TIME));
    return source;
  }

  private House house() {
    var organisation = Uuid7.next();
    var account =
        new Actor(Uuid7.next(), "Bệnh viện Lá Rong", Set.of(Role.APPLICANT), organisation, null);
    var facility = Uuid7.next();
    facilities.register(
        SPECIALIST,
        new Facility(
            facility, organisation, "Bệnh viện Lá Rong", "Xã Suối Đá", "Lục A", "0206 000 111"));
    var worker = Uuid7.next();
    facilities.addWorker(
        SPECIALIST, new Worker(worker, facility, "Ma Văn Đo", 1985, "Kỹ thuật viên", "CC", false));
    doses.record(SPECIALIST, reading(worker, 1, "0.3"));
    var source = source(facility, "Co-60", 5);
    var incident = Uuid7.next();
    incidents.report(
        SPECIALIST,
        new Incident.Entry(incident, facility, source, 1, "Phòng chuẩn", IN_TIME, IN_TIME, "Rơi"));
    reports.await(SPECIALIST, 2016);
    var report =
        reports
            .list(SPECIALIST, new Ask(Map.of("year", "2016"), "", false, null, 1000))
            .lines()
            .stream()
            .filter(each -> each.facility().equals(facility))
            .findFirst()
            .orElseThrow();
    return new House(account, facility, worker, source, incident, report.id());
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(OfficeClock.ZONE).toInstant();
  }

  private static void isMissing(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(NotFound.class);
  }

  private static void isForbidden(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(Forbidden.class);
  }
}
