package org.opendost.regulatory.goods;

import java.util.Optional;
import org.opendost.regulatory.goods.MeasuringRule.Code;

/// What the law asks of gold jewellery and of who sells it (TT 22/2013/TT-BKHCN): the content is
/// not below its class, which is a minimum and knows no tolerance below; only the value of a
/// designated laboratory decides.
final class GoldRules {

  private static final String DECIDES = "TT 22/2013/TT-BKHCN, Điều 9";
  private static final String SHOP = "TT 22/2013/TT-BKHCN";

  private GoldRules() {}

  static Reckoning reckon(GoldItem gold, MeasuringTables tables) {
    var lines = new Reckoning.Lines();
    var found = find(gold, tables);
    if (found.isEmpty()) {
      return lines.open("no-class", "TT 22/2013/TT-BKHCN, Điều 6", gold.group()).done();
    }
    var least = found.get();
    // Between two classes the lower one is taken; that was not read in the text.
    var exact =
        gold.scale() == GoldItem.Scale.KARAT || least.value().compareTo(gold.declared()) == 0;
    lines.says("class", gold.group(), least.over(), least.value());
    var field = gold.field();
    if (field != null) {
      lines.says(
          field.compareTo(least.value()) < 0 ? "field-low" : "field-fine", field, least.value());
    }
    var laboratory = gold.laboratory();
    if (laboratory == null) {
      lines.open("no-laboratory", DECIDES);
    } else if (!laboratory.designated()) {
      lines.open("not-designated", DECIDES, laboratory.name(), laboratory.value());
    } else {
      lines.keeps(
          laboratory.value().compareTo(least.value()) >= 0,
          "content",
          least.article() + "; Điều 9",
          least.confirmed() && exact,
          laboratory.value(),
          least.value(),
          laboratory.slip());
    }
    return lines.done();
  }

  static Reckoning reckon(ShopFile file) {
    var lines = new Reckoning.Lines();
    shows(lines, file.scales(), "shop-scales");
    shows(lines, file.weights(), "shop-weights");
    shows(lines, file.standard(), "shop-standard");
    shows(lines, file.labels(), "shop-labels");
    shows(lines, file.invoices(), "shop-invoices");
    return lines.done();
  }

  private static void shows(Reckoning.Lines lines, boolean shown, String key) {
    lines.keeps(shown, key + (shown ? "" : "-missing"), SHOP, false);
  }

  /// The class of what is declared; of parts of a thousand the highest that is not above it.
  private static Optional<MeasuringRule> find(GoldItem gold, MeasuringTables tables) {
    return gold.scale() == GoldItem.Scale.KARAT
        ? tables.at(Code.GOLD_CLASS, gold.declared())
        : tables.of(Code.GOLD_CLASS).reversed().stream()
            .filter(rule -> rule.value().compareTo(gold.declared()) <= 0)
            .findFirst();
  }
}
