package org.opendost.regulatory.goods;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.register.Ask;
import org.opendost.regulatory.inspection.Conclusions;

/// What the public learns of lots: warnings of those that failed, and what a code stands for.
/// Nothing before the conclusion of the mission was published (Luật 56/2010/QH12 Đ.39.3; Luật
/// 05/2007/QH12 Đ.40), nothing found after it, nothing of a lot that was taken back.
@Facade
public class Warnings {

  private static final String PREFIX = "LO-";

  private final WarningRows rows;
  private final Conclusions conclusions;
  private final OfficeClock clock;

  Warnings(WarningRows rows, Conclusions conclusions, OfficeClock clock) {
    this.rows = rows;
    this.conclusions = conclusions;
    this.clock = clock;
  }

  /// The code of a lot: the random end of its id, so that nobody counts lots by it.
  public static String code(UUID lot) {
    var id = lot.toString().replace("-", "");
    return PREFIX + id.substring(id.length() - 10).toUpperCase(Locale.ROOT);
  }

  /// A page of the lots that failed, the last published first.
  @Requires(GoodsPermissions.WARNINGS)
  public Ask.Page<Warning> list(Actor actor, Ask ask) {
    return rows.failed(ask, clock.today());
  }

  /// The years in which conclusions about lots that failed were made public, the latest first.
  @Requires(GoodsPermissions.WARNINGS)
  public List<String> years(Actor actor) {
    return rows.years();
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
        : new PublicLot.Answer.Known(seen(lot, published.publishedOn()));
  }

  private PublicLot seen(Lot lot, LocalDate on) {
    var label = rows.lacking(lot.id());
    var failed =
        rows.results(lot.id()).stream()
            .filter(dated -> !dated.on().isAfter(on))
            .map(WarningRows.Dated::result)
            .filter(result -> !result.passed())
            .toList();
    return new PublicLot(code(lot.id()), lot, on, verdict(lot, label, failed), label, failed);
  }

  /// A failure that was found only after the publication is not told yet.
  private static State verdict(Lot lot, List<LabelRequirement> label, List<TestResult> failed) {
    if (!label.isEmpty() || !failed.isEmpty()) {
      return State.FAILED;
    }
    return lot.verdict() == State.FAILED ? State.OPEN : lot.verdict();
  }
}
