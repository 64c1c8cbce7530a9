package org.opendost.regulatory.goods;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.regulatory.inspection.Conclusions;

/// What the public learns of lots: warnings of those that failed, and what a code stands for.
/// Nothing before the conclusion of the mission was published (Luật 56/2010/QH12 Đ.39.3; Luật
/// 05/2007/QH12 Đ.40), nothing found after it, nothing of a lot that was taken back.
@Facade
public class Warnings {

  private static final int MOST = 200;
  private static final String PREFIX = "LO-";

  private final WarningRows rows;
  private final Conclusions conclusions;

  Warnings(WarningRows rows, Conclusions conclusions) {
    this.rows = rows;
    this.conclusions = conclusions;
  }

  /// The code of a lot: the random end of its id, so that nobody counts lots by it.
  public static String code(UUID lot) {
    var id = lot.toString().replace("-", "");
    return PREFIX + id.substring(id.length() - 10).toUpperCase(Locale.ROOT);
  }

  /// Lots that failed, the newest first.
  @Requires(GoodsPermissions.WARNINGS)
  public List<PublicLot> list(Actor actor) {
    var published =
        conclusions.latest(actor).stream()
            .collect(
                Collectors.toMap(Conclusions.Published::id, each -> each, (one, other) -> one));
    return seen(rows.failed(published.keySet(), MOST), published).stream()
        .filter(each -> each.verdict() == State.FAILED)
        .toList();
  }

  /// What a code stands for.
  @Requires(GoodsPermissions.WARNINGS)
  public PublicLot.Answer check(Actor actor, String typed) {
    var code = typed.strip().toUpperCase(Locale.ROOT);
    var bare = code.startsWith(PREFIX) ? code.substring(PREFIX.length()) : code;
    var lot = rows.find(bare).orElse(null);
    if (lot == null) {
      return new PublicLot.Answer.Nothing(code);
    }
    var published = conclusions.find(actor, lot.mission()).orElse(null);
    if (published == null) {
      return new PublicLot.Answer.Nothing(code);
    }
    return lot.isWithdrawn()
        ? new PublicLot.Answer.TakenBack(code)
        : new PublicLot.Answer.Known(
            seen(List.of(lot), Map.of(lot.mission(), published)).getFirst());
  }

  private List<PublicLot> seen(List<Lot> lots, Map<UUID, Conclusions.Published> published) {
    var ids = lots.stream().map(Lot::id).toList();
    var lacking = rows.lacking(ids);
    var results = rows.results(ids);
    var seen = new ArrayList<PublicLot>();
    for (var lot : lots) {
      var conclusion = published.get(lot.mission());
      if (conclusion != null) {
        var on = conclusion.publishedOn();
        var label = lacking.getOrDefault(lot.id(), List.of());
        var failed =
            results.getOrDefault(lot.id(), List.of()).stream()
                .filter(dated -> !dated.on().isAfter(on))
                .map(WarningRows.Dated::result)
                .filter(result -> !result.passed())
                .toList();
        seen.add(
            new PublicLot(code(lot.id()), lot, on, verdict(lot, label, failed), label, failed));
      }
    }
    return seen;
  }

  /// A failure that was found only after the publication is not told yet.
  private static State verdict(Lot lot, List<LabelRequirement> label, List<TestResult> failed) {
    if (!label.isEmpty() || !failed.isEmpty()) {
      return State.FAILED;
    }
    return lot.verdict() == State.FAILED ? State.OPEN : lot.verdict();
  }
}
