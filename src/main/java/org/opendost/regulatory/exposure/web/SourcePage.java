package org.opendost.regulatory.exposure.web;

import java.time.LocalDate;
import java.util.List;
import org.opendost.regulatory.exposure.Incident;
import org.opendost.regulatory.exposure.Source;

/// A source, every state it was in, and the incidents it was part of.
public record SourcePage(
    Source source, List<Source.Step> steps, List<Incident> incidents, LocalDate today) {

  public SourcePage {
    steps = List.copyOf(steps);
    incidents = List.copyOf(incidents);
  }

  /// Its activity on the reference day.
  public String activity() {
    return Activity.text(source.activity().doubleValue());
  }

  /// What is left of it today.
  public String activityNow() {
    return Activity.text(source.activityOn(today));
  }

  /// The half-life it was counted with.
  public String halfLife() {
    var nuclide = source.nuclide();
    return nuclide.halfLife().toPlainString().replace('.', ',')
        + " "
        + nuclide.unit()
        + " ("
        + nuclide.basis()
        + ")";
  }

  /// The tone of a state.
  public static String tone(Source.State state) {
    return switch (state) {
      case LOST, ORPHAN_FOUND -> "late";
      case IN_USE -> "good";
      default -> "plain";
    };
  }
}
