package org.opendost.regulatory.goods;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.opendost.regulatory.goods.MeasuringRule.Code;
import org.opendost.regulatory.goods.Reckoning.Outcome;

/// What the law asks of an instrument in use: verified, under seal, no error beyond the one allowed
/// (Luật 04/2011/QH13; TT 28/2013/TT-BKHCN Đ.19.1), and for scales in the gold trade the division
/// and errors of TT 22/2013/TT-BKHCN.
final class InstrumentRules {

  private static final String VERIFIED = "TT 28/2013/TT-BKHCN, Điều 19.1.a";
  private static final String TECHNICAL = "TT 28/2013/TT-BKHCN, Điều 19.1.d";
  private static final BigDecimal MILLI = new BigDecimal("0.001");
  private static final BigDecimal PERCENT = new BigDecimal("0.01");

  private InstrumentRules() {}

  static Reckoning reckon(Instrument instrument, LocalDate day, MeasuringTables tables) {
    var lines = new Reckoning.Lines();
    if (instrument.controlled()) {
      verified(instrument, day, lines);
    }
    if (instrument.type() == Instrument.Type.GOLD_SCALE) {
      division(instrument, tables, lines);
    }
    if (instrument.loads().isEmpty()) {
      lines.open("no-loads", TECHNICAL);
    }
    for (var load : instrument.loads()) {
      var allowed = load.allowed();
      if (allowed != null) {
        lines.keeps(
            load.error().abs().compareTo(allowed) <= 0,
            "error",
            instrument.basis().isBlank()
                ? TECHNICAL
                : TECHNICAL + "; " + instrument.basis().strip(),
            true,
            load.load(),
            load.shown(),
            load.error(),
            allowed,
            instrument.unit());
      } else {
        weighing(load, tables, lines);
      }
    }
    return lines.done();
  }

  private static void verified(Instrument instrument, LocalDate day, Reckoning.Lines lines) {
    var until = instrument.certifiedUntil();
    if (instrument.certificate().isBlank() || until == null) {
      lines.keeps(false, "not-verified", VERIFIED, true);
    } else {
      lines.keeps(
          !until.isBefore(day), "verified", VERIFIED, true, instrument.certificate(), until, day);
    }
    lines.keeps(
        instrument.sealed(), instrument.sealed() ? "sealed" : "seal-broken", VERIFIED, true);
  }

  /// The division e by the capacity of the scale (TT 22/2013/TT-BKHCN Đ.4, corrected by QĐ
  /// 1550/QĐ-BKHCN).
  private static void division(Instrument scale, MeasuringTables tables, Reckoning.Lines lines) {
    tables
        .within(Code.SCALE_DIVISION, scale.capacity())
        .ifPresentOrElse(
            rule ->
                lines.keeps(
                    scale.division().compareTo(rule.value().multiply(MILLI)) <= 0,
                    "division",
                    rule,
                    scale.capacity(),
                    scale.division(),
                    rule.value().multiply(MILLI)),
            () -> lines.open("no-division", ""));
  }

  /// The error S of a weighing by the load. Between two loads of the table the text was not read:
  /// what is within the lesser limit is kept, what is beyond the greater is not, the rest is open.
  private static void weighing(
      Instrument.Load load, MeasuringTables tables, Reckoning.Lines lines) {
    var error = load.error().abs();
    var exact = tables.at(Code.WEIGHING_ERROR, load.load());
    var share = tables.within(Code.WEIGHING_SHARE, load.load());
    if (exact.isPresent() || share.isPresent()) {
      var rule = exact.or(() -> share).orElseThrow();
      var allowed =
          exact.isPresent()
              ? rule.value().multiply(MILLI)
              : load.load().multiply(rule.value()).multiply(PERCENT);
      lines.keeps(
          error.compareTo(allowed) <= 0,
          "error",
          rule,
          load.load(),
          load.shown(),
          load.error(),
          allowed,
          "g");
      return;
    }
    var lesser = nearest(tables, load.load(), true);
    var greater = nearest(tables, load.load(), false);
    var limit = lesser.filter(rule -> error.compareTo(rule.value().multiply(MILLI)) <= 0);
    var beyond = greater.filter(rule -> error.compareTo(rule.value().multiply(MILLI)) > 0);
    limit
        .or(() -> beyond)
        .ifPresentOrElse(
            rule ->
                lines.keeps(
                    limit.isPresent(),
                    "error-nearest",
                    rule,
                    load.load(),
                    load.shown(),
                    load.error(),
                    rule.value().multiply(MILLI),
                    rule.over()),
            () ->
                lines.add(
                    Outcome.OPEN,
                    "error-between",
                    "TT 22/2013/TT-BKHCN",
                    false,
                    load.load(),
                    load.shown(),
                    load.error()));
  }

  private static Optional<MeasuringRule> nearest(
      MeasuringTables tables, BigDecimal load, boolean below) {
    var lines = tables.of(Code.WEIGHING_ERROR);
    return below
        ? lines.reversed().stream().filter(rule -> rule.over().compareTo(load) < 0).findFirst()
        : lines.stream().filter(rule -> rule.over().compareTo(load) > 0).findFirst();
  }
}
