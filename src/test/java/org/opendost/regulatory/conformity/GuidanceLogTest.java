package org.opendost.regulatory.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.regulatory.conformity.DeclarationExample.CLERK;
import static org.opendost.regulatory.conformity.DeclarationExample.HEAD;
import static org.opendost.regulatory.conformity.DeclarationExample.MONDAY;
import static org.opendost.regulatory.conformity.DeclarationExample.SPECIALIST;
import static org.opendost.regulatory.conformity.DeclarationExample.on;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.parties.Establishments;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The log of establishments that were guided.
@OfficeTest
class GuidanceLogTest {

  private static final Actor SECOND = DeclarationExample.actor("Lã Rừng Hạnh", Role.SPECIALIST);

  private final GuidanceLog log;
  private final Organisations organisations;
  private final Establishments establishments;
  private final JdbcClient jdbc;

  GuidanceLogTest(
      GuidanceLog log,
      Organisations organisations,
      Establishments establishments,
      JdbcClient jdbc) {
    this.log = log;
    this.organisations = organisations;
    this.establishments = establishments;
    this.jdbc = jdbc;
  }

  @Test
  void countsAnEstablishmentOnceThatWasGuidedTwiceAndOneThatWasWithdrawnNotAtAll() {
    var twice = establishment();
    var once = establishment();
    var wrong = establishment();
    write(twice, MONDAY);
    write(twice, MONDAY.plusDays(1));
    write(once, MONDAY);
    var withdrawn = write(wrong, MONDAY);
    log.withdraw(HEAD, withdrawn.id(), "Ghi nhầm cơ sở");
    assertThat(
            jdbc.sql(
                    """
                    select count(distinct organisation_id) from conformity.report_guidance
                     where organisation_id in (:some)
                    """)
                .param("some", List.of(twice, once, wrong))
                .query(Integer.class)
                .single())
        .isEqualTo(2);
    assertThat(log.open(HEAD, withdrawn.id()).withdrawn()).isTrue();
  }

  @Test
  void writesADoubleClickOnceAndKeepsOtherWordsOffIt() {
    var typed = guidance(establishment(), MONDAY, "Ghi nhãn theo NĐ 43/2017/NĐ-CP");
    on(MONDAY, () -> log.write(SPECIALIST, typed));
    on(MONDAY, () -> log.write(SPECIALIST, typed));
    var other =
        new Guidance(
            typed.id(),
            typed.organisation(),
            "",
            MONDAY,
            typed.subject(),
            "",
            typed.officer(),
            "Khác",
            "",
            null,
            null,
            false);
    assertThatThrownBy(() -> on(MONDAY, () -> log.write(SPECIALIST, other)))
        .isInstanceOf(InvalidInput.class);
    assertThat(log.open(HEAD, typed.id()).advice()).isEqualTo(typed.advice());
  }

  @Test
  void refusesAFollowUpWithoutWordsOrBeforeTheGuidanceBesideTheField() {
    var typed =
        new Guidance(
            Uuid7.next(),
            establishment(),
            "",
            MONDAY,
            Guidance.Subject.LABEL,
            "",
            "Tô Suối Ngân",
            "",
            "",
            MONDAY.minusDays(1),
            null,
            false);
    assertThatThrownBy(() -> on(MONDAY, () -> log.write(SPECIALIST, typed)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.field())
                    .contains("advice", "followUp", "followUpOn"));
  }

  @Test
  void tellsTheSecondOfficerWhoAlreadyLoggedWhatCameOfIt() {
    var id = write(establishment(), MONDAY).id();
    var done = new Guidance.FollowedUp(MONDAY, "Đã ghi đủ nhãn", "");
    on(MONDAY, () -> log.followUp(SPECIALIST, id, done));
    on(MONDAY, () -> log.followUp(SPECIALIST, id, done));
    assertThatThrownBy(() -> on(MONDAY, () -> log.followUp(SECOND, id, done)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(SPECIALIST.name());
  }

  @Test
  void isNotWrittenByTheClerkNorReadByThePublic() {
    var typed = guidance(establishment(), MONDAY, "Mã vạch");
    assertThatThrownBy(() -> log.write(CLERK, typed)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> log.open(Actor.PUBLIC, typed.id())).isInstanceOf(Forbidden.class);
  }

  @Test
  void standsOnTheEstablishmentsPageAmongWhatTheDepartmentDidThere() {
    var establishment = establishment();
    var written = write(establishment, MONDAY);
    assertThat(establishments.dealings(HEAD, establishment, null).dealings())
        .anyMatch(dealing -> dealing.href().endsWith(written.id().toString()));
  }

  private UUID establishment() {
    return DeclarationExample.cooperative(organisations, "Xưởng Chè Suối Lạnh");
  }

  private Guidance write(UUID organisation, LocalDate day) {
    return on(
        day, () -> log.write(SPECIALIST, guidance(organisation, day, "Xây dựng tiêu chuẩn cơ sở")));
  }

  private static Guidance guidance(UUID organisation, LocalDate day, String advice) {
    return new Guidance(
        Uuid7.next(),
        organisation,
        "",
        day,
        Guidance.Subject.STANDARD,
        "",
        "Tô Suối Ngân",
        advice,
        "Công bố tiêu chuẩn cơ sở",
        day.plusMonths(1),
        null,
        false);
  }
}
