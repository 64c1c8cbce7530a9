package org.opendost.regulatory.penalties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.regulatory.penalties.PenaltyWorld.DAY;
import static org.opendost.regulatory.penalties.PenaltyWorld.OFFICER;
import static org.opendost.regulatory.penalties.PenaltyWorld.on;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.register.Ask;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who is told of times that near their end or passed, and what is late in the list.
@OfficeTest
class PenaltyRemindersTest {

  private final Penalties penalties;
  private final PenaltyReminders reminders;
  private final PenaltyWorld world;
  private final JdbcClient jdbc;

  PenaltyRemindersTest(
      Penalties penalties,
      Proposals proposals,
      PenaltyReminders reminders,
      Organisations organisations,
      JdbcClient jdbc) {
    this.penalties = penalties;
    this.reminders = reminders;
    this.jdbc = jdbc;
    world = new PenaltyWorld(penalties, proposals, organisations);
  }

  @Test
  void tellsTheOfficerOnceBeforeAndOnceAfterTheLastDayToDecide() {
    // The minutes of 16/03/2020 are to be decided by 23/03 (Luật 15/2012/QH13 Đ.66).
    var minutes = world.recorded(null);
    on(DAY.plusDays(1), reminders::remind);
    assertThat(told(minutes)).isEmpty();
    on(DAY.plusDays(4), reminders::remind);
    on(DAY.plusDays(5), reminders::remind);
    assertThat(told(minutes)).containsExactly("penalties.notice.soon");
    on(DAY.plusDays(8), reminders::remind);
    assertThat(told(minutes)).containsExactly("penalties.notice.soon", "penalties.notice.late");
  }

  @Test
  void tellsOfARemedyThatIsNotDone() {
    var minutes = world.recorded(world.shop());
    world.decide(
        minutes, 6_000_000, new Remedy(1, Remedy.Kind.RECALL, "Thu hồi lô hàng", DAY.plusDays(30)));
    on(DAY.plusDays(31), reminders::remind);
    assertThat(arguments(minutes)).anyMatch(text -> text.contains("Thu hồi lô hàng"));
  }

  @Test
  void findsInTheListWhatIsLate() {
    var minutes = world.recorded(null);
    var number = penalties.open(OFFICER, minutes).minutes().number();
    var late = Ask.of(Map.of("number", number, "late", "true"));
    on(DAY, () -> assertThat(penalties.list(OFFICER, late).lines()).isEmpty());
    on(DAY.plusDays(8), () -> assertThat(penalties.list(OFFICER, late).lines()).hasSize(1));
  }

  @Test
  void asksAsOftenForManyAsForOne() {
    world.recorded(null);
    var before = askedOnAQuietDay();
    for (int i = 0; i < 5; i++) {
      world.decide(
          world.recorded(world.shop()),
          6_000_000,
          new Remedy(1, Remedy.Kind.RECALL, "Thu hồi lô hàng", DAY.plusDays(30)));
      world.recorded(null);
    }
    assertThat(askedOnAQuietDay()).isEqualTo(before).isLessThan(20);
  }

  /// How many statements the job of the day sends when all was told before.
  private int askedOnAQuietDay() {
    on(DAY.plusDays(40), reminders::remind);
    var asked = new AtomicInteger();
    on(
        DAY.plusDays(40),
        () ->
            asked.set(
                Queries.of(
                        () -> {
                          reminders.remind();
                          return "";
                        })
                    .size()));
    return asked.get();
  }

  private List<String> told(UUID minutes) {
    return column("text_key", minutes);
  }

  private List<String> arguments(UUID minutes) {
    return column("arguments::text", minutes);
  }

  private List<String> column(String column, UUID minutes) {
    return jdbc.sql(
            "select %s from notifications.notification where href = :href order by id"
                .formatted(column))
        .param("href", "/office/violations/" + minutes)
        .query(String.class)
        .list();
  }
}
