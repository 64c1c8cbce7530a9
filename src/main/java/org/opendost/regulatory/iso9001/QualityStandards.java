package org.opendost.regulatory.iso9001;

import java.util.List;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.SentForms;

/// The versions of the standard, with a mark where their basis was not read. When the standard is
/// revised, agencies follow the ministry's guidance (QĐ 19/2014/QĐ-TTg Art. 4): a matter of data.
@Facade
public class QualityStandards {

  private final StandardRows rows;
  private final SentForms forms;
  private final Audit audit;

  QualityStandards(StandardRows rows, SentForms forms, Audit audit) {
    this.rows = rows;
    this.forms = forms;
    this.audit = audit;
  }

  /// All of them, the newest first.
  @Requires("iso9001.follow")
  public List<StandardVersion> list(Actor actor) {
    return rows.all();
  }

  /// Enters another one; the same form again changes nothing.
  @Requires("iso9001.set-standards")
  public void set(Actor actor, StandardVersion standard) {
    if (!forms.isFirst(standard.id(), standard)) {
      return;
    }
    var faults =
        new Faults()
            .required("code", standard.code())
            .atMost("code", standard.code(), 100)
            .required("basis", standard.basis())
            .atMost("basis", standard.basis(), 500)
            .atMost("remark", standard.remark(), 1000);
    for (var known : rows.locked()) {
      if (known.code().equalsIgnoreCase(standard.code())) {
        faults.add("code", "iso9001.fault.standard-known", known.code());
      }
      if (known.from().equals(standard.from())) {
        faults.add("from", "iso9001.fault.standard-same-day", known.code());
      }
    }
    faults.orThrow();
    rows.insert(standard);
    audit.record(
        actor, "iso-standard.set", "iso-standard", standard.id(), standard.code(), null, standard);
  }
}
