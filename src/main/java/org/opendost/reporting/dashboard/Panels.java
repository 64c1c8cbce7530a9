package org.opendost.reporting.dashboard;

import java.util.List;

/// Which figures the page shows, in its order. One that this installation does not compute is left
/// out, and so is a panel without any.
final class Panels {

  private Panels() {}

  /// @param figures codes of indicators
  /// @param charts those also shown month by month
  record Wanted(String key, List<String> figures, List<String> charts) {}

  static final List<Wanted> ALL =
      List.of(
          new Wanted(
              "late",
              List.of(
                  "assignments.running-late",
                  "workplan.tasks-late-epidemic",
                  "inspection.demands-open",
                  "penalties.overdue",
                  "penalties.remedies-open",
                  "iso9001.open",
                  "cases.late"),
              List.of()),
          new Wanted(
              "plan",
              List.of(
                  "workplan.targets-reached",
                  "workplan.projects-running",
                  "workplan.milestones-done",
                  "assignments.done-in-time",
                  "assignments.running-in-time",
                  "lawmaking.legal-drafts",
                  "lawmaking.plans-and-schemes"),
              List.of()),
          new Wanted(
              "cases",
              List.of(
                  "cases.received",
                  "cases.settled",
                  "cases.in-time-share",
                  "cases.open",
                  "radiation.online-share"),
              List.of("cases.settled")),
          new Wanted(
              "science",
              List.of(
                  "tasks.running",
                  "tasks.acceptances-provincial",
                  "tasks.progress-checks",
                  "results.certificates"),
              List.of()),
          new Wanted(
              "control",
              List.of(
                  "inspection.missions",
                  "inspection.establishments-checked",
                  "goods.lots-checked",
                  "goods.lots-failed",
                  "radiation.settled",
                  "iso9001.monitored"),
              List.of()),
          new Wanted(
              "money",
              List.of(
                  "workplan.money-disbursed",
                  "penalties.fines-imposed",
                  "penalties.fines-collected"),
              List.of()),
          new Wanted(
              "published",
              List.of(
                  "news.published",
                  "publications.issues",
                  "publications.programmes-broadcast",
                  "documents.issued"),
              List.of("news.published")));
}
