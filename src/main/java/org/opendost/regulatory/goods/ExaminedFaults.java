package org.opendost.regulatory.goods;

import java.math.BigDecimal;
import org.opendost.platform.input.Faults;

/// What cannot be true of something examined.
final class ExaminedFaults {

  private static final int LONG = 300;
  private static final int BRIEF = 100;
  private static final int MOST_READINGS = 2_000;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal PURE = BigDecimal.valueOf(24);
  private static final BigDecimal LEAST_KARAT = BigDecimal.valueOf(8);
  private static final BigDecimal LEAST_PER_MILLE = BigDecimal.valueOf(333);

  private ExaminedFaults() {}

  static Faults of(Examined examined) {
    var faults = new Faults();
    switch (examined) {
      case Instrument instrument -> check(instrument, faults);
      case PackedGoods goods -> check(goods, faults);
      case GoldItem gold -> check(gold, faults);
      case ShopFile file -> faults.atMost("remark", file.remark(), LONG);
    }
    return faults;
  }

  private static void check(Instrument instrument, Faults faults) {
    faults
        .required("model", instrument.model())
        .atMost("model", instrument.model(), LONG)
        .atMost("maker", instrument.maker(), LONG)
        .required("serial", instrument.serial())
        .atMost("serial", instrument.serial(), BRIEF)
        .atMost("range", instrument.range(), BRIEF)
        .required("unit", instrument.unit())
        .atMost("unit", instrument.unit(), BRIEF)
        .atMost("certificate", instrument.certificate(), BRIEF)
        .atMost("basis", instrument.basis(), LONG);
    var gold = instrument.type() == Instrument.Type.GOLD_SCALE;
    if (gold && instrument.capacity().signum() <= 0) {
      faults.required("capacity", null);
    }
    if (gold && instrument.division().signum() <= 0) {
      faults.required("division", null);
    }
    if (gold && !instrument.unit().strip().equals("g")) {
      faults.add("unit", "goods.fault.grams");
    }
    for (int i = 0; i < instrument.loads().size(); i++) {
      var load = instrument.loads().get(i);
      if (!gold && load.allowed() == null) {
        faults.add("loads", "goods.fault.no-allowed-error", i + 1);
      }
    }
    if (instrument.loads().stream().anyMatch(load -> load.allowed() != null)
        && instrument.basis().isBlank()) {
      faults.required("basis", "");
    }
  }

  private static void check(PackedGoods goods, Faults faults) {
    faults
        .required("product", goods.product())
        .atMost("product", goods.product(), LONG)
        .atMost("maker", goods.maker(), LONG)
        .atMost("batch", goods.batch(), BRIEF);
    if (goods.nominal().signum() <= 0) {
      faults.add("nominal", "goods.fault.no-quantity");
    }
    if (goods.readings().isEmpty()) {
      faults.required("readings", null);
    } else if (goods.readings().size() > MOST_READINGS) {
      faults.add("readings", "goods.fault.too-many-readings", MOST_READINGS);
    } else if (goods.readings().size() > goods.size()) {
      faults.add("readings", "goods.fault.more-than-lot", goods.readings().size(), goods.size());
    }
  }

  private static void check(GoldItem gold, Faults faults) {
    faults
        .required("article", gold.article())
        .atMost("article", gold.article(), LONG)
        .atMost("mark", gold.mark(), BRIEF)
        .atMost("device", gold.device(), LONG)
        .atMost("sample", gold.sample(), BRIEF);
    var karat = gold.scale() == GoldItem.Scale.KARAT;
    // Jewellery gold begins at 8 karat, 33.3 % (TT 22/2013/TT-BKHCN Đ.3.1).
    if (gold.declared().compareTo(karat ? LEAST_KARAT : LEAST_PER_MILLE) < 0
        || gold.declared().compareTo(karat ? PURE : THOUSAND) > 0
        || (karat && gold.declared().stripTrailingZeros().scale() > 0)) {
      faults.add("declared", karat ? "goods.fault.not-a-karat" : "goods.fault.not-per-mille");
    }
    if (gold.weight().signum() <= 0) {
      faults.add("weight", "goods.fault.no-quantity");
    }
    var field = gold.field();
    if (field != null) {
      faults.required("device", gold.device());
      perMille("field", field, faults);
    }
  }

  static Faults of(GoldItem.Laboratory laboratory) {
    var faults =
        new Faults()
            .required("laboratory", laboratory.name())
            .atMost("laboratory", laboratory.name(), LONG)
            .required("slip", laboratory.slip())
            .atMost("slip", laboratory.slip(), BRIEF);
    perMille("value", laboratory.value(), faults);
    return faults;
  }

  private static void perMille(String field, BigDecimal value, Faults faults) {
    if (value.signum() <= 0 || value.compareTo(THOUSAND) > 0) {
      faults.add(field, "goods.fault.per-mille-range");
    }
  }
}
