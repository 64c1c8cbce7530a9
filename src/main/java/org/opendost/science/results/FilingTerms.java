package org.opendost.science.results;

import java.util.List;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.procedure.calendar.Limit;
import org.springframework.dao.DuplicateKeyException;

/// The time hosts have from the official acceptance until they file (TT 14/2014/TT-BKHCN Đ.10): as
/// the law had it in its time, with a mark where its wording was not read.
@Facade
public class FilingTerms {

  private final FilingTermRows rows;
  private final Audit audit;

  FilingTerms(FilingTermRows rows, Audit audit) {
    this.rows = rows;
    this.audit = audit;
  }

  /// All of them, the newest first.
  @Requires("results.read-all")
  public List<FilingTerm> list(Actor actor) {
    return rows.all();
  }

  /// Sets another one from a day on; the same id again changes nothing.
  @Requires("results.set-terms")
  public void set(Actor actor, FilingTerm term) {
    if (rows.all().stream().anyMatch(known -> known.id().equals(term.id()))) {
      return;
    }
    var faults =
        new Faults()
            .required("article", term.article())
            .atMost("article", term.article(), 300)
            .atMost("remark", term.remark(), 1000);
    if (term.limit().unit() != Limit.Unit.WORKING_DAYS
        && term.limit().unit() != Limit.Unit.CALENDAR_DAYS) {
      faults.add("unit", "input.not-a-choice");
    }
    if (rows.all().stream().anyMatch(known -> known.from().equals(term.from()))) {
      faults.add("from", "results.fault.term-taken", term.from());
    }
    faults.orThrow();
    try {
      rows.insert(term);
    } catch (DuplicateKeyException meanwhile) {
      throw new InvalidInput("from", "results.fault.term-taken", term.from());
    }
    audit.record(
        actor, "filing-term.set", "filing-term", term.id(), term.from().toString(), null, term);
  }
}
