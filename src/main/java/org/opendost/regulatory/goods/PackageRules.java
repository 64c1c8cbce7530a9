package org.opendost.regulatory.goods;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.regulatory.goods.MeasuringRule.Code;
import org.opendost.regulatory.goods.Reckoning.Outcome;

/// What the law asks of the quantity of prepackaged goods (TT 21/2014/TT-BKHCN Đ.5): the mean, or
/// with a sample the corrected mean, is not below the nominal quantity; few packages are short by
/// more than T, and none by more than 2T.
final class PackageRules {

  private static final String MEAN = "TT 21/2014/TT-BKHCN, Điều 5.1.a";
  private static final String SAMPLE = "TT 21/2014/TT-BKHCN, Điều 5, Phụ lục III";
  private static final BigDecimal PERCENT = new BigDecimal("0.01");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final int DECIMALS = 3;

  private PackageRules() {}

  static Reckoning reckon(PackedGoods goods, MeasuringTables tables) {
    var lines = new Reckoning.Lines();
    var readings = goods.readings();
    var measured = readings.size();
    var whole = measured == goods.size();
    var plan = tables.within(Code.ACCEPTANCE, BigDecimal.valueOf(goods.size())).orElse(null);
    if (measured == 0) {
      return lines.open("no-readings", SAMPLE).done();
    }
    var mean = mean(readings);
    if (whole) {
      lines.keeps(
          mean.compareTo(goods.nominal()) >= 0,
          "mean",
          MEAN,
          true,
          shown(mean),
          goods.nominal(),
          measured);
    } else if (plan == null) {
      lines.add(Outcome.OPEN, "measure-all", SAMPLE, false, goods.size());
    } else if (plan.value().compareTo(BigDecimal.valueOf(measured)) > 0) {
      lines.add(
          Outcome.OPEN,
          "too-few",
          plan.article(),
          plan.confirmed(),
          plan.value(),
          goods.size(),
          measured);
    } else {
      var spread = spread(readings, mean);
      var corrected = mean.add(plan.factor().multiply(spread));
      lines.keeps(
          corrected.compareTo(goods.nominal()) >= 0,
          "corrected-mean",
          plan,
          shown(mean),
          plan.factor(),
          shown(spread),
          shown(corrected),
          goods.nominal());
    }
    shortages(goods, plan, tables, lines);
    return lines.done();
  }

  private static void shortages(
      PackedGoods goods,
      @Nullable MeasuringRule plan,
      MeasuringTables tables,
      Reckoning.Lines lines) {
    var share = tables.within(Code.SHORTAGE_SHARE, goods.nominal());
    var fixed = tables.within(Code.SHORTAGE, goods.nominal());
    if (share.isEmpty() && fixed.isEmpty()) {
      lines.open("no-shortage", "TT 21/2014/TT-BKHCN, Phụ lục IV");
      return;
    }
    var rule = fixed.or(() -> share).orElseThrow();
    var allowed =
        fixed.isPresent() ? rule.value() : goods.nominal().multiply(rule.value()).multiply(PERCENT);
    var once = goods.nominal().subtract(allowed);
    var twice = goods.nominal().subtract(allowed.multiply(TWO));
    var under = below(goods.readings(), once);
    var farUnder = below(goods.readings(), twice);
    if (plan != null) {
      lines.add(
          under <= plan.permitted() ? Outcome.KEPT : Outcome.BROKEN,
          "short",
          plan.article() + "; " + rule.article(),
          plan.confirmed() && rule.confirmed(),
          under,
          once,
          allowed,
          plan.permitted());
    } else if (under > 0) {
      lines.add(
          Outcome.OPEN, "short-unknown", rule.article(), rule.confirmed(), under, once, allowed);
    }
    lines.keeps(farUnder == 0, "far-short", rule, farUnder, twice);
  }

  private static int below(List<BigDecimal> readings, BigDecimal limit) {
    return (int) readings.stream().filter(reading -> reading.compareTo(limit) < 0).count();
  }

  private static BigDecimal mean(List<BigDecimal> readings) {
    return readings.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(readings.size()), MathContext.DECIMAL64);
  }

  /// The standard deviation s of the sample, over n - 1.
  private static BigDecimal spread(List<BigDecimal> readings, BigDecimal mean) {
    if (readings.size() < 2) {
      return BigDecimal.ZERO;
    }
    return readings.stream()
        .map(reading -> reading.subtract(mean).pow(2))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(readings.size() - 1L), MathContext.DECIMAL64)
        .sqrt(MathContext.DECIMAL64);
  }

  private static BigDecimal shown(BigDecimal figure) {
    return figure.setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
