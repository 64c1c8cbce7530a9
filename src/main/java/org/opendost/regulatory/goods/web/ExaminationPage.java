package org.opendost.regulatory.goods.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opendost.platform.page.Frame;
import org.opendost.regulatory.goods.Examination;
import org.opendost.regulatory.goods.GoldItem;
import org.opendost.regulatory.goods.Instrument;
import org.opendost.regulatory.goods.PackedGoods;
import org.opendost.regulatory.goods.Reckoning;
import org.opendost.regulatory.goods.ShopFile;

/// One thing examined: what was read off, and how its verdict came about.
public record ExaminationPage(Examination.Reckoned reckoned) {

  /// A fact.
  public record Fact(String key, String text) {}

  /// What was read off.
  public List<Fact> facts(Frame frame) {
    return switch (reckoned.examination().examined()) {
      case Instrument it ->
          facts(
              fact("instrument.type", frame.t("goods.instrument.type." + it.type())),
              fact("instrument.model", it.model()),
              fact("instrument.maker", it.maker()),
              fact("instrument.serial", it.serial()),
              fact("instrument.range", it.range()),
              fact("instrument.capacity", measured(frame, it.capacity(), "g")),
              fact("instrument.division", measured(frame, it.division(), it.unit())),
              fact("instrument.certificate", it.certificate()),
              fact("instrument.certified-until", frame.date(it.certifiedUntil())));
      case PackedGoods it ->
          facts(
              fact("product", it.product()),
              fact("responsible", it.maker()),
              fact("batch", it.batch()),
              fact(
                  "packed.nominal",
                  measured(frame, it.nominal(), frame.t("goods.packed.unit." + it.unit()))),
              fact("packed.size", frame.number(it.size())),
              fact("packed.measured", frame.number(it.readings().size())));
      case GoldItem it ->
          facts(
              fact("gold.article", it.article()),
              fact("gold.mark", it.mark()),
              fact("gold.declared", it.group()),
              fact("gold.weight", measured(frame, it.weight(), "g")),
              fact("gold.device", it.device()),
              fact("gold.sample", it.sample()));
      case ShopFile it -> facts(fact("shop.remark", it.remark()));
    };
  }

  /// The readings of prepackaged goods, as they were written down; empty elsewhere.
  public String readings(Frame frame) {
    return reckoned.examination().examined() instanceof PackedGoods goods
        ? String.join(
            "; ", goods.readings().stream().map(reading -> figure(frame, reading)).toList())
        : "";
  }

  /// A line of the reckoning in words.
  public String words(Frame frame, Reckoning.Line line) {
    return frame.t(
        line.key(),
        line.arguments().stream()
            .map(
                argument ->
                    switch (argument) {
                      case BigDecimal figure -> figure(frame, figure);
                      case LocalDate day -> frame.date(day);
                      case Integer count -> frame.number(count);
                      default -> argument;
                    })
            .toArray());
  }

  /// The tone of a line.
  public static String tone(Reckoning.Outcome outcome) {
    return switch (outcome) {
      case KEPT -> "good";
      case BROKEN -> "late";
      case OPEN -> "soon";
      case SAID -> "plain";
    };
  }

  static String figure(Frame frame, BigDecimal figure) {
    var plain = figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    return frame.language().equals("vi") ? plain.replace('.', ',') : plain;
  }

  private static String measured(Frame frame, BigDecimal figure, String unit) {
    return figure.signum() == 0 ? "" : figure(frame, figure) + " " + unit;
  }

  private static Fact fact(String key, String text) {
    return new Fact("goods." + key, text);
  }

  private static List<Fact> facts(Fact... all) {
    var told = new ArrayList<Fact>();
    for (var fact : all) {
      if (!fact.text().isBlank()) {
        told.add(fact);
      }
    }
    return told;
  }
}
