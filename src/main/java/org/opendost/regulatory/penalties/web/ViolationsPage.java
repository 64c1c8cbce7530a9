package org.opendost.regulatory.penalties.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Frame;
import org.opendost.platform.page.Listing;
import org.opendost.regulatory.penalties.PenaltyList;

/// The list of violations.
public record ViolationsPage(Listing listing, PenaltyList found, LocalDate today) {

  /// The key of the next page.
  public @Nullable String after() {
    var after = found.after();
    return after == null ? null : after.toString();
  }

  /// Whether they were decided, to choose from.
  public List<Choice> states(Frame frame) {
    return Stream.of("open", "decided")
        .map(state -> new Choice(state, frame.t("penalties.filter." + state)))
        .toList();
  }

  /// The tone of where one stands.
  public static String tone(PenaltyList.Line line) {
    return switch (line.state()) {
      case "OPEN" -> "soon";
      case "FINED" -> "info";
      case "PAID" -> "good";
      default -> "plain";
    };
  }
}
