package org.opendost.office.workplan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.opendost.office.workplan.Allotment;
import org.opendost.office.workplan.Delay;
import org.opendost.office.workplan.Milestone;
import org.opendost.office.workplan.Payment;
import org.opendost.office.workplan.Project;
import org.opendost.office.workplan.Projects;

/// A project with what it reached and paid, as of today.
public record ProjectPage(Projects.Opened opened, LocalDate today) {

  /// A year of the project: what it was given and what was paid.
  public record Year(int year, long given, long paid) {

    /// Whether more was paid than the capital plan gives.
    public boolean beyond() {
      return paid > given;
    }
  }

  /// The project with its sums.
  public Project.Line line() {
    return opened.line();
  }

  /// The project.
  public Project project() {
    return opened.line().project();
  }

  /// The tone of its state.
  public String tone() {
    return WorkplanPages.tone(line().state());
  }

  /// How a milestone stands.
  public String state(Milestone milestone) {
    return milestone.state(today);
  }

  /// The tone of that.
  public String tone(Milestone milestone) {
    return WorkplanPages.tone(state(milestone));
  }

  /// Why a milestone is late, causes that were withdrawn among them.
  public List<Delay> delays(UUID milestone) {
    return opened.delays().stream().filter(delay -> delay.of().equals(milestone)).toList();
  }

  /// Its years, with the money of each; payments outside of them stand in years of their own.
  public List<Year> years() {
    var payments = opened.payments().stream().filter(Predicate.not(Payment::withdrawn)).toList();
    return IntStream.concat(
            IntStream.rangeClosed(project().firstYear(), project().lastYear()),
            payments.stream().mapToInt(payment -> payment.on().getYear()))
        .distinct()
        .sorted()
        .mapToObj(
            year ->
                new Year(
                    year,
                    opened.allotments().stream()
                        .filter(each -> each.year() == year && !each.withdrawn())
                        .mapToLong(Allotment::amount)
                        .sum(),
                    payments.stream()
                        .filter(payment -> payment.on().getYear() == year)
                        .mapToLong(Payment::amount)
                        .sum()))
        .toList();
  }
}
