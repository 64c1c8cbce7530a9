package org.opendost.regulatory.penalties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.regulatory.goods.CheckExample.HEAD;
import static org.opendost.regulatory.goods.CheckExample.on;
import static org.opendost.regulatory.penalties.PenaltyWorld.LABEL_UNTIL_2021;
import static org.opendost.regulatory.penalties.PenaltyWorld.minutes;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.regulatory.goods.CheckExample;
import org.opendost.regulatory.goods.Measure;
import org.opendost.regulatory.goods.Path;
import org.opendost.regulatory.inspection.Due;
import org.opendost.regulatory.inspection.Kind;
import org.opendost.regulatory.inspection.LimitCode;

/// What a decision about the failure of a lot begins.
@OfficeTest
class PunishedLotsTest {

  private static final LocalDate DAY = LocalDate.of(2020, 3, 3);

  private final CheckExample example;
  private final PenaltyWorld world;

  PunishedLotsTest(
      CheckExample example, Penalties penalties, Proposals proposals, Organisations organisations) {
    this.example = example;
    this.world = new PenaltyWorld(penalties, proposals, organisations);
  }

  /// TT 12/2017/TT-BKHCN Đ.1.6: unsealed within 3 working days of the outcome of the penalty.
  @Test
  void countsTheTimeToUnsealALotFromTheDecisionUntilItIsUnsealed() {
    var lot = sealed();
    var typed = minutes(null, LABEL_UNTIL_2021);
    world.record(of(lot, typed));
    assertThat(unsealing(lot)).isEmpty();

    world.decide(typed.id(), 4_000_000);

    assertThat(unsealing(lot))
        .hasValueSatisfying(
            due -> {
              assertThat(OfficeClock.date(due.since())).isEqualTo(PenaltyWorld.DAY);
              assertThat(due.date().day()).isEqualTo(LocalDate.of(2020, 3, 19));
              assertThat(due.isOpen()).isTrue();
            });
    var after = PenaltyWorld.DAY.plusDays(2);
    on(
        after,
        () -> {
          example.act(lot, Path.QUALITY, Measure.Kind.UNSEALED, after);
          return true;
        });
    assertThat(unsealing(lot)).hasValueSatisfying(due -> assertThat(due.isOpen()).isFalse());
  }

  private UUID sealed() {
    return on(
        DAY,
        () -> {
          var visit = example.visit(Kind.QUALITY, DAY, 1);
          var lot = example.lot(visit, true);
          var sample = example.sample(lot, DAY);
          example.sent(sample, DAY);
          example.sign(visit, DAY);
          example.tested(sample, DAY, "195");
          for (var kind :
              new Measure.Kind[] {
                Measure.Kind.REPORTED, Measure.Kind.SUSPENDED, Measure.Kind.SEALED
              }) {
            example.act(lot, Path.QUALITY, kind, DAY);
          }
          return lot;
        });
  }

  private Optional<Due> unsealing(UUID lot) {
    return example.lots().open(HEAD, lot).dues().stream()
        .filter(due -> due.rule().code().step() == LimitCode.LOT_UNSEALING)
        .findFirst();
  }

  private static ViolationMinutes of(UUID lot, ViolationMinutes typed) {
    return new ViolationMinutes(
        typed.id(),
        typed.number(),
        new Origin(null, null, null, lot),
        typed.detectedOn(),
        typed.madeAt(),
        typed.place(),
        typed.maker(),
        typed.violatorKind(),
        typed.organisation(),
        typed.violator(),
        typed.actedOn(),
        typed.endedOn(),
        typed.acts(),
        typed.exhibits(),
        typed.statement(),
        typed.signedFor(),
        typed.refusal());
  }
}
