package org.opendost.regulatory.exposure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.regulatory.radiation.Facilities;
import org.opendost.regulatory.radiation.Facility;
import org.opendost.regulatory.radiation.Worker;
import org.opendost.science.tasks.Sheets;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Pages of radiation safety, an officer's and a facility's own, send as many statements for much
/// as for little; a facility's own pages show nothing of another.
@OfficeTest
class ExposureQueriesTest {

  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";
  private static final Instant NOON = Instant.parse("2015-12-01T05:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2015, 11, 2);
  private static final Actor SPECIALIST =
      new Actor(Uuid7.next(), "Tô Suối Ngân", Set.of(Role.SPECIALIST), null, null);

  private final Sources sources;
  private final Doses doses;
  private final Incidents incidents;
  private final SentReports sent;
  private final Facilities facilities;
  private final MockMvc browser;

  ExposureQueriesTest(
      Sources sources,
      Doses doses,
      Incidents incidents,
      SentReports sent,
      Facilities facilities,
      WebApplicationContext application) {
    this.sources = sources;
    this.doses = doses;
    this.incidents = incidents;
    this.sent = sent;
    this.facilities = facilities;
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  private static final List<String> LISTS =
      List.of(
          "/my/exposure/sources",
          "/my/exposure/doses",
          "/my/exposure/incidents",
          "/my/exposure/reports");

  private record Made(Actor account, UUID facility, UUID worker, UUID incident, UUID report) {}

  @Test
  void pagesAskAsOftenForMuchAsForLittle() {
    var little = made(1);
    statements(little);
    var before = statements(little);
    var much = made(4);

    var after = statements(much);

    assertThat(after.values()).containsExactlyElementsOf(before.values());
    assertThat(after.values()).allMatch(count -> count < 20);
  }

  @Test
  void pagesOfAFacilityAreMissingToAnother() {
    var mine = made(1);
    var theirs = made(1);
    for (var path : own(theirs)) {
      assertThat(status(path, mine.account())).as(path).isEqualTo(404);
      assertThat(status(path, theirs.account())).as(path).isEqualTo(200);
    }
    for (var path : offices(mine)) {
      assertThat(status(path, mine.account())).as(path).isEqualTo(403);
    }
  }

  @Test
  void filesOfAFacilityHoldItsOwnLinesAlone() throws Exception {
    var mine = made(1);
    var theirs = made(2);
    var asked = "?facilities=" + theirs.facility() + "&format=";
    for (var path : LISTS) {
      assertThat(answer(path + asked + "csv", mine.account()).getContentAsString(UTF_8).lines())
          .as(path)
          .hasSize(2)
          .last(as(STRING))
          .contains("Lá Sen");
      try (var workbook =
          new ReadableWorkbook(
              new ByteArrayInputStream(
                  answer(path + asked + "xlsx", mine.account()).getContentAsByteArray()))) {
        assertThat(workbook.getFirstSheet().read()).as(path).hasSize(2);
      }
      assertThat(answer(path, mine.account()).getContentAsString(UTF_8))
          .as(path)
          .contains("Lá Sen")
          .doesNotContain(theirs.worker().toString())
          .doesNotContain(theirs.incident().toString())
          .doesNotContain(theirs.report().toString());
      assertThat(status(path, SPECIALIST)).as(path).isEqualTo(403);
    }
  }

  private static List<String> own(Made made) {
    return List.of(
        "/my/exposure/doses/" + made.worker(),
        "/my/exposure/reports/" + made.report(),
        "/my/exposure/incidents/" + made.incident(),
        "/my/exposure/facilities/" + made.facility() + "/reports/2015",
        "/my/exposure/facilities/" + made.facility() + "/incidents/new");
  }

  private static List<String> offices(Made made) {
    return List.of(
        "/office/exposure/doses",
        "/office/exposure/doses?format=csv",
        "/office/exposure/doses/table",
        "/office/exposure/doses/table/sample",
        "/office/exposure/doses/" + made.worker(),
        "/office/exposure/reports",
        "/office/exposure/reports/" + made.report(),
        "/office/exposure/incidents/" + made.incident());
  }

  private Map<String, Integer> statements(Made made) {
    var counts = new LinkedHashMap<String, Integer>();
    counts.put("/my/exposure", statements("/my/exposure", made.account()));
    LISTS.forEach(path -> counts.put(path, statements(path, made.account())));
    own(made).forEach(path -> counts.put(path, statements(path, made.account())));
    offices(made).forEach(path -> counts.put(path, statements(path, SPECIALIST)));
    return counts;
  }

  private int statements(String path, Actor reader) {
    return Queries.of(() -> assertThat(status(path, reader)).as(path).isEqualTo(200)).size();
  }

  private int status(String path, Actor reader) {
    return answer(path, reader).getStatus();
  }

  private MockHttpServletResponse answer(String path, Actor reader) {
    return OfficeClock.at(
        NOON,
        () -> {
          var request = get(path).with(user("visitor")).requestAttr(VISITOR, reader);
          try {
            return browser.perform(request).andReturn().getResponse();
          } catch (Exception broken) {
            throw new IllegalStateException(path, broken);
          }
        });
  }

  private Made made(int many) {
    return OfficeClock.at(NOON, () -> make(many));
  }

  private Made make(int many) {
    var account =
        new Actor(Uuid7.next(), "Bệnh viện Lá Sen", Set.of(Role.APPLICANT), Uuid7.next(), null);
    UUID facility = null;
    UUID worker = null;
    UUID incident = null;
    UUID report = null;
    for (int i = 0; i < many; i++) {
      facility = Uuid7.next();
      facilities.register(
          SPECIALIST,
          new Facility(
              facility, account.organisation(), "Bệnh viện Lá Sen", "Xã", "Lục A", "0206 000 111"));
      for (int reading = 0; reading < many; reading++) {
        worker = read(facility, many);
        sources.register(SPECIALIST, source(facility));
        incident = Uuid7.next();
        incidents.report(
            SPECIALIST, new Incident.Entry(incident, facility, null, 1, "Kho", DAY, DAY, "Rơi"));
        report = send(account, facility, reading);
      }
    }
    return new Made(account, facility, worker, incident, report);
  }

  private UUID read(UUID facility, int many) {
    var worker = Uuid7.next();
    facilities.addWorker(
        SPECIALIST, new Worker(worker, facility, "Ma Văn Đo", 1985, "Kỹ thuật viên", "CC", false));
    for (int day = 1; day <= many; day++) {
      doses.record(
          SPECIALIST,
          new Dose.Entry(
              Uuid7.next(),
              worker,
              BodyPart.WHOLE_BODY,
              LocalDate.of(2015, 1, day),
              LocalDate.of(2015, 1, day),
              new BigDecimal("0.3"),
              "Phòng đo Minh Hoạ",
              "",
              false));
    }
    return worker;
  }

  private static Source.Entry source(UUID facility) {
    return new Source.Entry(
        Uuid7.next(),
        facility,
        "Co-60",
        new BigDecimal("370000"),
        DAY,
        5,
        "LS-1",
        "",
        Source.State.IN_USE,
        "Phòng chuẩn",
        DAY);
  }

  private UUID send(Actor account, UUID facility, int reading) {
    return sent.send(
            account,
            new SentReports.Sending(
                Uuid7.next(), facility, 2015, true, "", "", "", reading == 0 ? "" : "Sửa số"),
            Sheets.upload("bao-cao.pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)))
        .id();
  }
}
