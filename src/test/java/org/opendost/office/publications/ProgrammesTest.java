package org.opendost.office.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.office.publications.PublicationExample.EDITOR;
import static org.opendost.office.publications.PublicationExample.HEAD;
import static org.opendost.office.publications.PublicationExample.MONDAY;
import static org.opendost.office.publications.PublicationExample.SPECIALIST;
import static org.opendost.office.publications.PublicationExample.on;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.office.publications.Programme.Step;
import org.opendost.office.publications.Programme.Taken;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Programmes from the theme to the broadcast.
@OfficeTest
class ProgrammesTest {

  private static final LocalDate LAST = MONDAY.plusDays(20);
  private static final Programmes.Broadcast AT_STATION =
      new Programmes.Broadcast("Đài Suối Nguồn", 15);

  private final Programmes programmes;
  private final JdbcClient jdbc;

  ProgrammesTest(Programmes programmes, JdbcClient jdbc) {
    this.programmes = programmes;
    this.jdbc = jdbc;
  }

  @Test
  void goesFromTheThemeToTheBroadcastAndCountsFromThere() {
    var id = themed();
    step(id, Step.SCRIPT, 2);
    step(id, Step.RECORDED, 4);
    assertThat(counted(id)).isZero();
    approve(id, 6);
    broadcast(id, 8);
    var opened = programmes.open(HEAD, id);
    assertThat(opened.programme().minutes()).isEqualTo(15);
    assertThat(opened.steps()).extracting(Taken::step).containsExactly(Step.values());
    assertThat(counted(id)).isOne();
    on(LAST, () -> programmes.withdraw(HEAD, id, "Ghi nhầm"));
    assertThat(counted(id)).isZero();
  }

  @Test
  void leavesNoStepOutAndGoesNotBackInTime() {
    var id = themed();
    assertThatThrownBy(() -> broadcast(id, 1))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("publications.fault.step-left-out");
    step(id, Step.SCRIPT, 4);
    assertThatThrownBy(() -> step(id, Step.RECORDED, 3))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("publications.fault.before");
  }

  @Test
  void takesAStepOnceThoughItIsClickedTwiceAndTellsAnotherWhoTookIt() {
    var id = themed();
    step(id, Step.SCRIPT, 2);
    var version = step(id, Step.SCRIPT, 2).version();
    assertThat(programmes.open(HEAD, id).programme().version()).isEqualTo(version);
    var other = new Taken(Step.SCRIPT, MONDAY.plusDays(3), "", "");
    assertThatThrownBy(() -> on(LAST, () -> programmes.step(SPECIALIST, id, other)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(EDITOR.name());
  }

  @Test
  void isApprovedByHeadsAloneAndNotReadByThePublic() {
    var id = themed();
    var approval = new Taken(Step.APPROVED, MONDAY, "", "");
    assertThatThrownBy(() -> programmes.approve(EDITOR, id, approval))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> programmes.open(Actor.PUBLIC, id)).isInstanceOf(Forbidden.class);
  }

  @Test
  void goesNoFurtherOnceItWasWithdrawnWithAReason() {
    var id = themed();
    assertThatThrownBy(() -> on(LAST, () -> programmes.withdraw(HEAD, id, " ")))
        .isInstanceOf(InvalidInput.class);
    on(LAST, () -> programmes.withdraw(HEAD, id, "Không còn phù hợp"));
    assertThat(programmes.open(HEAD, id).withdrawnWhy()).isEqualTo("Không còn phù hợp");
    assertThatThrownBy(() -> step(id, Step.SCRIPT, 2))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("publications.fault.withdrawn");
  }

  @Test
  void saysWhenABroadcastLacksItsLengthOrStation() {
    var id = themed();
    step(id, Step.SCRIPT, 1);
    step(id, Step.RECORDED, 2);
    approve(id, 3);
    var taken = new Taken(Step.BROADCAST, MONDAY.plusDays(4), "", "");
    assertThatThrownBy(
            () ->
                on(
                    LAST,
                    () -> programmes.broadcast(EDITOR, id, taken, new Programmes.Broadcast("", 0))))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.field())
                    .containsExactly("station", "minutes"));
  }

  private UUID themed() {
    return on(
            LAST,
            () ->
                programmes.write(
                    EDITOR,
                    new Programme(
                        Uuid7.next(),
                        "Chè trên núi",
                        "Khoa học và Đời sống",
                        "Giống chè mới",
                        Programme.Medium.TELEVISION,
                        "Đài Suối Nguồn",
                        MONDAY,
                        Step.THEME,
                        MONDAY,
                        null,
                        1,
                        "",
                        false)))
        .id();
  }

  private Programme step(UUID id, Step step, int days) {
    var taken = new Taken(step, MONDAY.plusDays(days), "Ghi chú", "");
    return on(LAST, () -> programmes.step(EDITOR, id, taken));
  }

  private void approve(UUID id, int days) {
    var taken = new Taken(Step.APPROVED, MONDAY.plusDays(days), "", "");
    on(LAST, () -> programmes.approve(HEAD, id, taken));
  }

  private void broadcast(UUID id, int days) {
    var taken = new Taken(Step.BROADCAST, MONDAY.plusDays(days), "", "");
    on(LAST, () -> programmes.broadcast(EDITOR, id, taken, AT_STATION));
  }

  private int counted(UUID id) {
    return jdbc.sql("select count(*) from publications.report_broadcast where id = :id")
        .param("id", id)
        .query(Integer.class)
        .single();
  }
}
