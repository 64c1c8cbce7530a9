package org.opendost.office.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.office.workplan.WorkplanExample.CLERK;
import static org.opendost.office.workplan.WorkplanExample.HEAD;
import static org.opendost.office.workplan.WorkplanExample.MONDAY;
import static org.opendost.office.workplan.WorkplanExample.on;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.identity.Account;
import org.opendost.directory.identity.Accounts;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.register.Ask;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The week schedule of the leaders and the calendars that read it.
@OfficeTest
class ScheduleTest {

  private final Schedule schedule;
  private final ScheduleFeeds feeds;
  private final Accounts accounts;
  private final OfficeClock clock;
  @LocalServerPort private int port;

  ScheduleTest(Schedule schedule, ScheduleFeeds feeds, Accounts accounts, OfficeClock clock) {
    this.schedule = schedule;
    this.feeds = feeds;
    this.accounts = accounts;
    this.clock = clock;
  }

  @Test
  void showsTheOfficeTheWeekAndThePublicWhatIsPublicInIt() {
    var open = written(monday(), "Tiếp công dân", true);
    var internal = written(monday().plus(Duration.ofDays(6)), "Họp chi bộ", false);
    written(monday().plus(Duration.ofDays(7)), "Tuần sau", true);
    assertThat(schedule.week(CLERK, MONDAY.plusDays(3)))
        .extracting(Appointment::id)
        .contains(open.id(), internal.id())
        .hasSizeGreaterThan(1);
    assertThat(schedule.published(Actor.PUBLIC, MONDAY))
        .extracting(Appointment::id)
        .contains(open.id())
        .doesNotContain(internal.id());
    assertThatThrownBy(() -> schedule.week(Actor.PUBLIC, MONDAY)).isInstanceOf(Forbidden.class);
  }

  @Test
  void listsAllWeeksByLeaderDayWordsAndWhoMayReadThem() {
    var chair = "Phó Giám đốc Nông Đá Bạc " + Uuid7.next();
    var late = monday().plus(Duration.ofHours(15)).plusSeconds(3599);
    var open = on(MONDAY, () -> schedule.write(HEAD, led(chair, late, true)));
    var internal = on(MONDAY, () -> schedule.write(HEAD, led(chair, late.plusSeconds(1), false)));
    on(MONDAY, () -> schedule.write(HEAD, led("Giám đốc", late, true)));
    assertThat(listed(chair, Map.of())).containsExactly(internal.id(), open.id());
    assertThat(listed(chair, Map.of("reading", "open"))).containsExactly(open.id());
    assertThat(listed(chair, Map.of("to", MONDAY.toString()))).containsExactly(open.id());
    assertThat(listed(chair, Map.of("from", MONDAY.plusDays(1).toString())))
        .containsExactly(internal.id());
    assertThat(listed(chair, Map.of("subject", "tiep CONG dan"))).hasSize(2);
    on(
        MONDAY,
        () -> {
          schedule.cancel(HEAD, open.id(), "Trùng lịch");
          return open;
        });
    assertThat(listed(chair, Map.of("state", "cancelled"))).containsExactly(open.id());
    assertThatThrownBy(() -> schedule.list(Actor.PUBLIC, Ask.first()))
        .isInstanceOf(Forbidden.class);
  }

  private List<UUID> listed(String chair, Map<String, String> filters) {
    var all = new HashMap<>(filters);
    all.put("chair", chair.replace("Phó", "phó"));
    return schedule.list(CLERK, Ask.of(all)).lines().stream().map(Appointment::id).toList();
  }

  private static Appointment led(String chair, Instant from, boolean open) {
    return new Appointment(
        Uuid7.next(), from, null, "Tiếp công dân", "Tầng 1", chair, "", open, 1, "", false);
  }

  @Test
  void saysWhatIsWrongAndWhoWasFasterAndWritesOnceWhatIsClickedTwice() {
    var typed = typed(monday(), "Giao ban", true);
    var written = on(MONDAY, () -> schedule.write(HEAD, typed));
    assertThat(on(MONDAY, () -> schedule.write(HEAD, typed))).isEqualTo(written);
    var moved = typed(written, monday().plusSeconds(3600));
    on(MONDAY, () -> schedule.correct(HEAD, moved));
    var other = typed(written, monday().plusSeconds(7200));
    assertThatThrownBy(() -> on(MONDAY, () -> schedule.correct(HEAD, other)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(HEAD.name());
    var wrong =
        new Appointment(Uuid7.next(), monday(), monday(), "", "", "", "", false, 1, "", false);
    assertThatThrownBy(() -> on(MONDAY, () -> schedule.write(HEAD, wrong)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.field())
                    .containsExactly("subject", "place", "chair", "until"));
    assertThatThrownBy(() -> schedule.write(CLERK, typed)).isInstanceOf(Forbidden.class);
  }

  @Test
  void isReadByACalendarUnderAnAddressThatEndsWhenItIsMadeAnew() throws Exception {
    var officer = officer();
    var soon = clock.instant().plus(Duration.ofDays(2));
    var subject = "Họp về đề án; gồm 02 phần, " + "rất dài ".repeat(20);
    var written = schedule.write(HEAD, typed(soon, subject, false));
    schedule.cancel(HEAD, schedule.write(HEAD, typed(soon, "Bị hủy", true)).id(), "Trùng lịch");
    var first = feeds.renew(officer);
    var answer = read(first);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
    assertThat(answer.body()).endsWith("END:VCALENDAR\r\n");
    var lines = answer.body().lines().toList();
    assertThat(lines)
        .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
        .contains("UID:" + written.id() + "@opendost", "STATUS:CANCELLED", "CLASS:PRIVATE")
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(answer.body().replace("\r\n ", ""))
        .contains("SUMMARY:" + subject.strip().replace(";", "\\;").replace(",", "\\,"));
    var second = feeds.renew(officer);
    assertThat(read(first).statusCode()).isEqualTo(404);
    assertThat(read(second).statusCode()).isEqualTo(200);
    accounts.lock(
        new Actor(Uuid7.next(), "Quản trị", Set.of(Role.ADMINISTRATOR), null, null),
        officer.id(),
        "Nghỉ việc");
    assertThat(read(second).statusCode()).isEqualTo(404);
    assertThatThrownBy(() -> feeds.read(Actor.PUBLIC, "")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> feeds.renew(Actor.PUBLIC)).isInstanceOf(Forbidden.class);
  }

  private HttpResponse<String> read(String token) throws Exception {
    var address = "http://127.0.0.1:" + port + "/lich-cong-tac/" + token + ".ics";
    try (var client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
  }

  private Actor officer() {
    var id = Uuid7.next();
    accounts.createForDemonstration(
        Actor.system("test"),
        Account.officer(
            id, "lich." + id.toString().substring(24), "Đàm Lịch", Set.of(Role.HEAD), null));
    return new Actor(id, "Đàm Lịch", Set.of(Role.HEAD), null, null);
  }

  private Appointment written(Instant from, String subject, boolean open) {
    return on(MONDAY, () -> schedule.write(HEAD, typed(from, subject, open)));
  }

  private static Appointment typed(Appointment known, Instant from) {
    return new Appointment(
        known.id(),
        from,
        null,
        known.subject(),
        known.place(),
        known.chair(),
        known.attendees(),
        known.open(),
        known.version(),
        "",
        false);
  }

  private static Appointment typed(Instant from, String subject, boolean open) {
    return new Appointment(
        Uuid7.next(),
        from,
        null,
        subject.strip(),
        "Phòng họp tầng 2",
        "Giám đốc",
        "Trưởng các phòng",
        open,
        1,
        "",
        false);
  }

  static Instant monday() {
    return MONDAY.atTime(8, 0).atZone(OfficeClock.ZONE).toInstant();
  }
}
