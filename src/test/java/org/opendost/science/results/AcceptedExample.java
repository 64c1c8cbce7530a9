package org.opendost.science.results;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.science.tasks.Acceptance;
import org.opendost.science.tasks.Stage;
import org.opendost.science.tasks.TaskFacts;
import org.opendost.science.tasks.Tasks;

/// A task that its council accepted, its host, and the officers who deal with its result.
record AcceptedExample(UUID task, UUID hostId, LocalDate acceptedOn) {

  static final Actor CLERK = officer("Đinh Cỏ May", Role.CLERK);
  static final Actor SPECIALIST = officer("Hứa Cỏ Lau", Role.SPECIALIST);
  static final Actor HEAD = officer("Triệu Cỏ Non", Role.HEAD);
  static final Actor DIRECTOR = officer("Nông Cỏ Tranh", Role.DIRECTOR);

  /// A Monday; nothing of the calendar lies near.
  static final LocalDate DAY = LocalDate.of(2019, 6, 3);

  static AcceptedExample in(Tasks tasks) {
    return in(tasks, "tinh", "dat", DAY);
  }

  static AcceptedExample in(Tasks tasks, String level, String rating, LocalDate on) {
    return in(tasks, level, rating, on, Uuid7.next());
  }

  /// Another task of the same host.
  AcceptedExample another(Tasks tasks) {
    return in(tasks, "tinh", "dat", acceptedOn, hostId);
  }

  private static AcceptedExample in(
      Tasks tasks, String level, String rating, LocalDate on, UUID host) {
    var id = Uuid7.next();
    var begun = on.minusYears(2);
    tasks.register(SPECIALIST, id, facts(level, host, begun), Stage.CONTRACTED, begun);
    tasks.enterStage(SPECIALIST, Uuid7.next(), id, Stage.IN_PROGRESS, begun);
    var council = level.equals("quoc_gia") ? "nha_nuoc" : level;
    tasks.recordAcceptance(
        SPECIALIST, Uuid7.next(), id, new Acceptance(on, council, rating, "12/QĐ-UBND"));
    return new AcceptedExample(id, host, on);
  }

  Actor host() {
    return new Actor(hostId, "Vũ Cỏ Mật", Set.of(Role.APPLICANT), hostId, null);
  }

  /// Ten in the morning so many days after the acceptance.
  Instant after(int days) {
    return acceptedOn
        .plusDays(days)
        .atTime(LocalTime.of(10, 0))
        .atZone(OfficeClock.ZONE)
        .toInstant();
  }

  Filing filing() {
    return new Filing(
        Uuid7.next(),
        task,
        Dossier.Channel.COUNTER,
        "ThS. Lý Cỏ Gà\nKS. Mã Cỏ Bông",
        "Chọn được hai dòng chè.",
        "Đã chọn hai dòng chè, năng suất tăng 20 %.",
        false,
        "Vũ Cỏ Mật",
        "0206 000 111");
  }

  static List<Handed> papers(PaperKind... more) {
    return Stream.concat(
            Stream.of(PaperKind.REPORT, PaperKind.SUMMARY, PaperKind.MINUTES), Stream.of(more))
        .map(kind -> Handed.onPaper(Uuid7.next(), kind))
        .toList();
  }

  private static Actor officer(String name, Role role) {
    return new Actor(Uuid7.next(), name, Set.of(role), null, null);
  }

  private static TaskFacts facts(String level, @Nullable UUID host, LocalDate begun) {
    return new TaskFacts(
        "ĐT." + Uuid7.next().toString().substring(24) + ".CHÈ",
        "Tuyển chọn dòng chè cổ thụ",
        "de_tai",
        level,
        level.equals("quoc_gia") ? "doc_lap_quoc_gia" : "cap_tinh",
        null,
        host,
        "Trường Đại học Chè",
        "TS. Đàm Chè Xanh",
        "UBND tỉnh",
        "nong_nghiep",
        null,
        begun,
        begun.plusYears(2),
        BigDecimal.valueOf(900_000_000),
        null,
        null,
        null,
        null,
        "Chọn được hai dòng chè.",
        "Khảo sát, giâm cành.",
        List.of(),
        "",
        true);
  }
}
