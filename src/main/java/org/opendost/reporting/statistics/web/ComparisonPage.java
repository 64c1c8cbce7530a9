package org.opendost.reporting.statistics.web;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Frame;
import org.opendost.platform.page.Listing;
import org.opendost.reporting.statistics.Amounts;
import org.opendost.reporting.statistics.OpenedCells;
import org.opendost.reporting.statistics.OpenedCells.Compared;

/// A filing beside the year before.
///
/// @param listing which figures are shown, in which order
public record ComparisonPage(OpenedCells.Comparison compared, Listing listing) {

  private static final String STRIKING = "striking";

  /// The figures asked for, in the order asked for.
  public List<Compared> figures() {
    var figures =
        compared.figures().stream()
            .filter(one -> listing.finds("q", compared.in().form().words(one.key())))
            .filter(one -> listing.asks("remark", one.isStriking() ? STRIKING : ""))
            .toList();
    var order = order();
    if (order != null) {
      return figures.stream().sorted(listing.descending() ? order.reversed() : order).toList();
    }
    return listing.descending() ? figures.reversed() : figures;
  }

  /// Null for the form's own order.
  private @Nullable Comparator<Compared> order() {
    return switch (listing.sort("cell", "cell", "now", "before", "off", "change")) {
      case "now" -> by(Compared::now);
      case "before" -> by(Compared::before);
      case "off" -> by(Compared::off);
      case "change" -> by(Compared::change);
      default -> null;
    };
  }

  private static Comparator<Compared> by(Function<Compared, @Nullable BigDecimal> figure) {
    return (one, other) -> {
      var left = figure.apply(one);
      var right = figure.apply(other);
      if (left == null || right == null) {
        return Boolean.compare(left != null, right != null);
      }
      return left.compareTo(right);
    };
  }

  /// The remarks to choose from.
  public List<Choice> remarks(Frame frame) {
    return List.of(new Choice(STRIKING, frame.t("statistics.look-again")));
  }

  /// How many figures moved strikingly.
  public long striking() {
    return compared.figures().stream().filter(Compared::isStriking).count();
  }

  /// A figure as it is written; a dash for none.
  public String written(@Nullable BigDecimal figure) {
    return figure == null ? "–" : Amounts.written(figure);
  }

  /// A difference with its sign.
  public String signed(@Nullable BigDecimal figure) {
    if (figure == null) {
      return "–";
    }
    return (figure.signum() > 0 ? "+" : figure.signum() < 0 ? "−" : "")
        + Amounts.written(figure.abs());
  }
}
