package org.opendost.regulatory.penalties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.regulatory.penalties.PenaltyWorld.DAY;
import static org.opendost.regulatory.penalties.PenaltyWorld.DIRECTOR;
import static org.opendost.regulatory.penalties.PenaltyWorld.LABEL_UNTIL_2021;
import static org.opendost.regulatory.penalties.PenaltyWorld.OFFICER;
import static org.opendost.regulatory.penalties.PenaltyWorld.faults;
import static org.opendost.regulatory.penalties.PenaltyWorld.minutes;
import static org.opendost.regulatory.penalties.PenaltyWorld.on;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Fault;
import org.opendost.platform.register.Ask;

/// What is made public of penalties: Luật 05/2007/QH12 Đ.40.1.c, TT 28/2013/TT-BKHCN Đ.21.2.c, NĐ
/// 37/2026/NĐ-CP Đ.13.2.b; and never anything of a person.
@OfficeTest
class PublicationsTest {

  private static final Actor ANYONE = PenaltyWorld.actor("", Role.PUBLIC);
  private static final UUID SELLER_PERSISTS =
      UUID.fromString("0197f0a0-0000-7000-8000-000000243001");
  private static final UUID SINCE_2026 = UUID.fromString("0197f0a0-0000-7000-8000-000000243005");

  private final Publications publications;
  private final PenaltyWorld world;

  PublicationsTest(
      Penalties penalties,
      Proposals proposals,
      Publications publications,
      Organisations organisations) {
    this.publications = publications;
    world = new PenaltyWorld(penalties, proposals, organisations);
  }

  @Test
  void neverPublishesDataOfAPersonOrAHouseholdBusiness() {
    var person = world.recorded(null);
    world.decide(person, 4_000_000);
    assertThat(faults(() -> publish(person, SELLER_PERSISTS)))
        .extracting(Fault::key)
        .containsExactly("penalties.fault.personal");
    var typed = PenaltyWorld.of(minutes(null, LABEL_UNTIL_2021), ViolatorKind.HOUSEHOLD);
    world.record(typed);
    world.decide(typed.id(), 4_000_000);
    assertThat(faults(() -> publish(typed.id(), SELLER_PERSISTS)))
        .extracting(Fault::key)
        .containsExactly("penalties.fault.personal");
  }

  @Test
  void showsEveryoneThePenaltyOfAnOrganisationOnlyOnceItIsPublished() {
    var minutes = fined();
    var decision = world.decided(minutes);
    assertThatThrownBy(() -> publications.open(ANYONE, decision)).isInstanceOf(NotFound.class);
    publish(minutes, SELLER_PERSISTS);
    var shown = publications.open(ANYONE, decision);
    assertThat(shown.organisation()).startsWith("Tiệm vàng Mẫu");
    assertThat(shown.article()).isEqualTo("Luật 05/2007/QH12, Điều 40.1.c");
    assertThat(listed(shown.number())).hasSize(1);
  }

  @Test
  void takesACancelledDecisionOffTheListAndSaysSoWhereItsLinkLeads() {
    var minutes = fined();
    var decision = world.decided(minutes);
    publish(minutes, SELLER_PERSISTS);
    world.step(minutes, Step.Kind.CANCELLATION);
    var shown = publications.open(ANYONE, decision);
    assertThat(shown.cancelled()).isTrue();
    assertThat(listed(shown.number())).isEmpty();
  }

  @Test
  void refusesAGroundThatIsNotInForceThatDayAndPublishingTwice() {
    var minutes = fined();
    assertThat(faults(() -> publish(minutes, SINCE_2026)))
        .extracting(Fault::field)
        .containsExactly("ground");
    publish(minutes, SELLER_PERSISTS);
    assertThat(faults(() -> publish(minutes, SELLER_PERSISTS)))
        .extracting(Fault::key)
        .containsExactly("penalties.fault.done-already");
  }

  @Test
  void letsOnlyWhoDecidesPublish() {
    var minutes = fined();
    var typed = publication(minutes, SELLER_PERSISTS);
    assertThatThrownBy(() -> publications.publish(OFFICER, typed)).isInstanceOf(Forbidden.class);
  }

  @Test
  void readsManyWithAsManyQueriesAsFew() {
    publish(fined(), SELLER_PERSISTS);
    var few = Queries.of(() -> publications.list(ANYONE, Ask.first())).size();
    for (int i = 0; i < 3; i++) {
      publish(fined(), SELLER_PERSISTS);
    }
    assertThat(Queries.of(() -> publications.list(ANYONE, Ask.first()))).hasSize(few);
  }

  private List<PublicPenalty> listed(String number) {
    return publications.list(ANYONE, Ask.of(Map.of("number", number))).lines();
  }

  private UUID fined() {
    var minutes = world.recorded(world.shop());
    world.decide(minutes, 6_000_000);
    return minutes;
  }

  private void publish(UUID minutes, UUID ground) {
    var typed = publication(minutes, ground);
    on(DAY, () -> publications.publish(DIRECTOR, typed));
  }

  private Publication publication(UUID minutes, UUID ground) {
    return new Publication(
        Uuid7.next(), minutes, world.decided(minutes), ground, DAY, "Phường Mẫu", "Nhẫn", "");
  }
}
