package org.opendost.science.results;

import java.util.List;
import java.util.Optional;
import org.opendost.platform.input.Faults;
import org.opendost.science.tasks.AcceptedTask;

/// When a result may be registered here, and what a filing has to say.
final class FilingRules {

  private static final int LONG = 8_000;

  private FilingRules() {}

  static Faults of(
      AcceptedTask task, Optional<Dossier> standing, Filing filing, List<Handed> handed) {
    var faults = new Faults();
    // Registered is what the council accepted (TT 14/2014/TT-BKHCN Đ.10).
    if (!task.passed()) {
      faults.add("task", "results.fault.not-passed");
    }
    // National and ministerial tasks at the national agency (Đ.11).
    if (!task.isOfTheProvince()) {
      faults.add("task", "results.fault.national");
    }
    // One certificate for each result, never issued again (Đ.15).
    if (task.certified()) {
      faults.add("task", "results.fault.once");
    } else {
      standing.ifPresent(
          other -> faults.add("task", "results.fault.pending", other.number(), other.filedOn()));
    }
    words(faults, filing.participants(), filing.objective(), filing.summary());
    faults
        .required("contact", filing.contact())
        .atMost("contact", filing.contact(), 200)
        .required("phone", filing.phone())
        .atMost("phone", filing.phone(), 50);
    for (var kind : PaperKind.values()) {
      var needed = kind.always() || (kind == PaperKind.TECHNOLOGY && filing.technology());
      if (needed && handed.stream().noneMatch(paper -> paper.kind() == kind)) {
        faults.add(kind.field(), "results.fault.paper-missing");
      }
    }
    return faults;
  }

  static void words(Faults faults, String participants, String objective, String summary) {
    faults
        .atMost("participants", participants, LONG)
        .required("objective", objective)
        .atMost("objective", objective, LONG)
        .required("summary", summary)
        .atMost("summary", summary, LONG);
  }
}
