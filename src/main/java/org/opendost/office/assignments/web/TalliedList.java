package org.opendost.office.assignments.web;

import java.util.List;
import java.util.UUID;
import org.opendost.office.assignments.Tally;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.ListPage;

/// The list of tasks under the counts of the unit and the period it is narrowed to.
public record TalliedList(ListPage list, Narrowing narrowing, Tally all) {

  /// What is narrowed to, as templates read it.
  ///
  /// @param units among which one is chosen
  /// @param form what was typed
  public record Narrowing(List<Choice> units, Form form) {

    public Narrowing {
      units = List.copyOf(units);
    }
  }

  /// The four counts every office is asked for, in the order they are told.
  public static final List<String> TALLIES = List.of("done", "done-late", "running", "late");

  /// The list behind a count.
  public String address(String tally) {
    return Narrowed.of(list.listing()).list("tally", tally);
  }

  /// The list of those that wait for the giver.
  public String reportedAddress() {
    return Narrowed.of(list.listing()).list("state", "reported");
  }

  /// The counts unit by unit, in a table of their own.
  ///
  /// @param tallies one for each unit that leads a task
  public record ByUnit(List<Tally> tallies, Tally all, Narrowing narrowing, Links links) {

    public ByUnit {
      tallies = List.copyOf(tallies);
    }
  }

  /// Where the figures lead.
  public static final class Links {

    private final Narrowed narrowed;

    Links(Narrowed narrowed) {
      this.narrowed = narrowed;
    }

    /// The list behind a unit's count; all of its tasks for no count.
    public String of(UUID unit, String tally) {
      return narrowed.list(unit, "tally", tally);
    }

    /// The list behind the count of all units together.
    public String of(String tally) {
      return narrowed.list(null, "tally", tally);
    }
  }
}
