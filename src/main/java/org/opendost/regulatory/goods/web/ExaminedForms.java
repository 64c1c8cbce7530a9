package org.opendost.regulatory.goods.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.Field;
import org.opendost.regulatory.goods.Examined;
import org.opendost.regulatory.goods.GoldItem;
import org.opendost.regulatory.goods.Instrument;
import org.opendost.regulatory.goods.PackedGoods;
import org.opendost.regulatory.goods.ShopFile;

/// The forms for what is examined: their fields, and what they say once sent.
final class ExaminedForms {

  private static final int MOST_PACKAGES = 1_000_000;

  private ExaminedForms() {}

  static List<Field> fields(Examined.Kind kind) {
    return switch (kind) {
      case INSTRUMENT ->
          List.of(
              Field.among("type", "goods.instrument.type", Instrument.Type.class).must(),
              Field.line("model", "goods.instrument.model").must(),
              Field.line("maker", "goods.instrument.maker"),
              Field.brief("serial", "goods.instrument.serial").must(),
              Field.brief("range", "goods.instrument.range"),
              Field.brief("unit", "goods.instrument.unit").must().withHint(),
              Field.quantity("division", "goods.instrument.division"),
              Field.quantity("capacity", "goods.instrument.capacity").withHint(),
              Field.box("controlled", "goods.instrument.controlled"),
              Field.brief("certificate", "goods.instrument.certificate"),
              Field.day("certifiedUntil", "goods.instrument.certified-until"),
              Field.box("sealed", "goods.instrument.sealed"),
              Field.text("loads", "goods.instrument.loads").withHint(),
              Field.line("basis", "goods.instrument.basis").withHint());
      case PACKED ->
          List.of(
              Field.line("product", "goods.product").must(),
              Field.line("maker", "goods.responsible"),
              Field.brief("batch", "goods.batch"),
              Field.quantity("nominal", "goods.packed.nominal").must(),
              Field.among("unit", "goods.packed.unit", PackedGoods.Unit.class).must(),
              Field.number("size", "goods.packed.size").must(),
              Field.text("readings", "goods.packed.readings").must().withHint());
      case GOLD ->
          List.of(
              Field.line("article", "goods.gold.article").must(),
              Field.brief("mark", "goods.gold.mark"),
              Field.quantity("declared", "goods.gold.declared").must(),
              Field.among("scale", "goods.gold.scale", GoldItem.Scale.class).must(),
              Field.quantity("weight", "goods.gold.weight").must(),
              Field.quantity("field", "goods.gold.field").withHint(),
              Field.line("device", "goods.gold.device"),
              Field.brief("sample", "goods.gold.sample"));
      case SHOP_FILE ->
          List.of(
              Field.box("scales", "goods.shop.scales"),
              Field.box("weights", "goods.shop.weights"),
              Field.box("standard", "goods.shop.standard"),
              Field.box("labels", "goods.shop.labels"),
              Field.box("invoices", "goods.shop.invoices"),
              Field.line("remark", "goods.shop.remark"));
    };
  }

  /// What was sent.
  static Examined read(Examined.Kind kind, Entered sent) {
    return switch (kind) {
      case INSTRUMENT -> instrument(sent);
      case PACKED -> packed(sent);
      case GOLD -> gold(sent);
      case SHOP_FILE ->
          new ShopFile(
              sent.ticked("scales"),
              sent.ticked("weights"),
              sent.ticked("standard"),
              sent.ticked("labels"),
              sent.ticked("invoices"),
              sent.text("remark"));
    };
  }

  private static Instrument instrument(Entered sent) {
    var type = sent.choice("type", Instrument.Type.class);
    var division = sent.quantity("division");
    var capacity = sent.quantity("capacity");
    var until = sent.dayIfAny("certifiedUntil");
    sent.check();
    return new Instrument(
        type.get(),
        sent.text("model"),
        sent.text("maker"),
        sent.text("serial"),
        sent.text("range"),
        capacity,
        division,
        sent.text("unit"),
        sent.ticked("controlled"),
        sent.text("certificate"),
        until,
        sent.ticked("sealed"),
        sent.text("basis"),
        TypedFigures.loads("loads", sent.text("loads")));
  }

  private static PackedGoods packed(Entered sent) {
    var nominal = sent.quantity("nominal");
    var unit = sent.choice("unit", PackedGoods.Unit.class);
    var size = sent.number("size", 1, MOST_PACKAGES);
    sent.check();
    return new PackedGoods(
        sent.text("product"),
        sent.text("maker"),
        sent.text("batch"),
        nominal,
        unit.get(),
        size.get(),
        TypedFigures.readings("readings", sent.text("readings")));
  }

  private static GoldItem gold(Entered sent) {
    var declared = sent.quantity("declared");
    var scale = sent.choice("scale", GoldItem.Scale.class);
    var weight = sent.quantity("weight");
    var field = ifAny(sent.quantity("field"));
    sent.check();
    return new GoldItem(
        sent.text("article"),
        sent.text("mark"),
        scale.get(),
        declared,
        weight,
        field,
        sent.text("device"),
        sent.text("sample"),
        null);
  }

  private static @Nullable BigDecimal ifAny(BigDecimal figure) {
    return figure.signum() == 0 ? null : figure;
  }
}
