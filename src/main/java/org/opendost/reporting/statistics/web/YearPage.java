package org.opendost.reporting.statistics.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Frame;
import org.opendost.platform.page.Listing;
import org.opendost.reporting.statistics.Duty;
import org.opendost.reporting.statistics.Filings;
import org.opendost.reporting.statistics.Regime;

/// The forms of a year.
///
/// @param years to choose from, newest first
/// @param duty the unit that files them; null while none was given it
/// @param units it can be given to; empty for whoever may not
public record YearPage(
    int year,
    @Nullable Regime regime,
    List<Integer> years,
    List<Filings.Line> lines,
    @Nullable Duty duty,
    List<Choice> units,
    LocalDate today,
    Form form,
    Listing listing) {

  private static final int SOON_DAYS = 15;

  /// How a form stands.
  public enum State {
    /// Nobody began it.
    NEW,
    /// It is being filled in.
    OPEN,
    /// Its figures are fixed.
    LOCKED
  }

  /// The last day in time.
  public LocalDate dueOn() {
    return Regime.dueOn(year);
  }

  /// How the form stands.
  public static State state(Filings.Line line) {
    var filing = line.filing();
    if (filing == null) {
      return State.NEW;
    }
    return filing.isOpen() ? State.OPEN : State.LOCKED;
  }

  /// The key of the words for it.
  public static String words(Filings.Line line) {
    return "statistics.state." + state(line);
  }

  /// The colour of its badge.
  public static String tone(Filings.Line line) {
    return switch (state(line)) {
      case NEW -> "plain";
      case OPEN -> "info";
      case LOCKED -> "good";
    };
  }

  /// The colour of the last day, as the form stands.
  public String dueTone(Filings.Line line) {
    if (state(line) == State.LOCKED) {
      return "plain";
    }
    if (today.isAfter(dueOn())) {
      return "late";
    }
    return today.plusDays(SOON_DAYS).isBefore(dueOn()) ? "plain" : "soon";
  }

  /// Whether forms of the year can be begun: not before it began.
  public boolean canBegin() {
    return year <= today.getYear();
  }

  /// What it is called in the reader's language.
  public static String title(Filings.Line line, Frame frame) {
    return frame.language().equals("en") ? line.form().english() : line.form().title();
  }

  /// The states to choose from.
  public List<Choice> states(Frame frame) {
    return List.of(State.values()).stream()
        .map(state -> new Choice(state.name(), frame.t("statistics.state." + state)))
        .toList();
  }
}
