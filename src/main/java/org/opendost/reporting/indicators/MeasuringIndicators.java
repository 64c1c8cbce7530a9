package org.opendost.reporting.indicators;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What was measured on site: instruments, prepackaged goods, gold and shop files, by verdict.
@Component
final class MeasuringIndicators implements IndicatorSet {

  private static final Condition PASSED =
      new Condition.Is("verdict", "PASSED", new Words("đạt", "that passed"));
  private static final Condition FAILED =
      new Condition.Is("verdict", "FAILED", new Words("không đạt", "that failed"));

  private record Thing(String kind, String code, Words title, Words unit) {}

  private static final List<Thing> THINGS =
      List.of(
          new Thing(
              "INSTRUMENT",
              "goods.instruments",
              new Words("Phương tiện đo được kiểm tra", "Instruments checked"),
              new Words("phương tiện đo", "instruments")),
          new Thing(
              "PACKED",
              "goods.packed",
              new Words("Lô hàng đóng gói sẵn được kiểm tra", "Prepackaged lots checked"),
              new Words("lô", "lots")),
          new Thing(
              "GOLD",
              "goods.gold",
              new Words("Sản phẩm vàng được kiểm tra", "Pieces of gold checked"),
              new Words("sản phẩm", "pieces")),
          new Thing(
              "SHOP_FILE",
              "goods.shop-files",
              new Words("Hồ sơ cơ sở kinh doanh vàng được kiểm tra", "Files of gold shops checked"),
              new Words("hồ sơ", "files")));

  @Override
  public List<Indicator> indicators() {
    var all = new ArrayList<Indicator>();
    for (var thing : THINGS) {
      var title = thing.title();
      all.add(count(thing, thing.code(), title, List.of()));
      all.add(
          count(
              thing,
              thing.code() + "-passed",
              new Words(title.vi() + ", đạt", title.en() + " that passed"),
              List.of(PASSED)));
      all.add(
          count(
              thing,
              thing.code() + "-failed",
              new Words(title.vi() + ", không đạt", title.en() + " that failed"),
              List.of(FAILED)));
    }
    return all;
  }

  private static Indicator count(
      Thing thing, String code, Words title, List<Condition> conditions) {
    var all = new ArrayList<Condition>();
    all.add(
        new Condition.Is(
            "kind",
            thing.kind(),
            new Words("là " + thing.unit().vi(), "being " + thing.unit().en())));
    all.addAll(conditions);
    return new Indicator(
        code,
        title,
        thing.unit(),
        "goods.report_examination",
        new Words("kết quả kiểm tra tại cơ sở", "things examined on site"),
        new Measure.Count(),
        TimeSense.EVENTS,
        all,
        List.of("verdict", "grouped", "mission_kind", "seller", "happened_on"));
  }
}
