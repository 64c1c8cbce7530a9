package org.opendost.science.results;

import java.util.List;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.SentForms;
import org.opendost.procedure.calendar.LegalLimit;

/// The time hosts have from the official acceptance until they file (TT 14/2014/TT-BKHCN Đ.10): as
/// the law had it in its time, with a mark where its wording was not read.
@Facade
public class FilingTerms {

  private final FilingTermRows rows;
  private final SentForms forms;
  private final Audit audit;

  FilingTerms(FilingTermRows rows, SentForms forms, Audit audit) {
    this.rows = rows;
    this.forms = forms;
    this.audit = audit;
  }

  /// All of them, the newest first.
  @Requires("results.read-all")
  public List<LegalLimit<FilingTerm>> list(Actor actor) {
    return rows.all();
  }

  /// Refuses whoever may not set one: before a form is shown.
  @Requires("results.set-terms")
  public void require(Actor actor) {}

  /// Sets another one from a day on.
  @Requires("results.set-terms")
  public void set(Actor actor, LegalLimit<FilingTerm> term) {
    if (!forms.isFirst(term.id(), term)) {
      return;
    }
    term.validity().faults().orThrow();
    rows.insert(term);
    var from = term.validity().from().toString();
    audit.record(actor, "filing-term.set", "filing-term", term.id(), from, null, term);
  }
}
