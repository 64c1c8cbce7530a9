package org.opendost.regulatory.exposure;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.Upload;
import org.opendost.platform.register.Ask;
import org.opendost.regulatory.radiation.Facilities;
import org.opendost.regulatory.radiation.Facility;
import org.opendost.regulatory.radiation.Worker;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Hospitals whose accounts read and send what concerns their own facility, for tests.
@Component
record OwnExposureExample(
    SafetyReports reports,
    Sources sources,
    Doses doses,
    Incidents incidents,
    Facilities facilities,
    JdbcClient jdbc) {

  static final Actor SPECIALIST =
      new Actor(Uuid7.next(), "Tô Suối Ngân", Set.of(Role.SPECIALIST), null, null);
  static final LocalDate IN_TIME = LocalDate.of(2016, 11, 30);
  static final LocalDate LATE = LocalDate.of(2016, 12, 1);

  /// An organisation with one facility, of which something of everything is kept.
  record House(
      Actor account, UUID facility, UUID worker, UUID source, UUID incident, UUID report) {}

  static SentReports.Sending sending(House house, UUID form, String why) {
    return new SentReports.Sending(
        form, house.facility(), 2016, true, "", "", "Không ai vượt mức điều tra", why);
  }

  static Upload pdf(String content) {
    return upload("bao-cao.pdf", "%PDF-1.4\n% " + content + "\n%%EOF\n");
  }

  static Upload upload(String name, String content) {
    return new Upload(name, new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)));
  }

  static Dose.Entry reading(UUID worker, int month, String msv) {
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

  static String account(House house) {
    return "organisation:" + house.account().organisation();
  }

  List<String> notices(String href) {
    return jdbc.sql("select recipient from notifications.notification where href = :href")
        .param("href", href)
        .query(String.class)
        .list();
  }

  UUID source(UUID facility, String nuclide, int category) {
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

  House house() {
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

  static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(OfficeClock.ZONE).toInstant();
  }

  static void isMissing(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(NotFound.class);
  }

  static void isForbidden(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(Forbidden.class);
  }
}
