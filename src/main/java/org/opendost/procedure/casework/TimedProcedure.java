package org.opendost.procedure.casework;

import java.util.LinkedHashMap;
import java.util.List;

/// A procedure with the cases that were dealt with in a period.
public record TimedProcedure(Procedure procedure, List<TimedCase> cases) {

  public TimedProcedure {
    cases = List.copyOf(cases);
  }

  /// How long cases stood at a step.
  ///
  /// @param stays how many
  /// @param workingDays of all of them together
  /// @param longest the working days of the longest one
  public record StepTime(Step step, int stays, int workingDays, int longest) {

    /// Working days of a stay on average, in tenths.
    public long tenths() {
      return Math.round(workingDays * 10.0 / stays);
    }

    private StepTime and(StepTime more) {
      return new StepTime(
          step,
          stays + more.stays,
          workingDays + more.workingDays,
          Math.max(longest, more.longest));
    }
  }

  /// The cases whose time ran out.
  public List<TimedCase> late() {
    return cases.stream().filter(TimedCase::late).toList();
  }

  /// The cases whose applicants were asked for a supplement.
  public List<TimedCase> returned() {
    return cases.stream().filter(each -> each.returns() > 0).toList();
  }

  /// How long cases stood at each step, in the order in which they come to them.
  public List<StepTime> steps() {
    var times = new LinkedHashMap<String, StepTime>();
    for (var each : cases) {
      for (var stay : each.stays()) {
        times.merge(
            stay.step().code(),
            new StepTime(stay.step(), 1, stay.workingDays(), stay.workingDays()),
            StepTime::and);
      }
    }
    return List.copyOf(times.values());
  }
}
