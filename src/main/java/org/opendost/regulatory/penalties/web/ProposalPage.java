package org.opendost.regulatory.penalties.web;

import java.util.List;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Frame;
import org.opendost.platform.register.Field;
import org.opendost.regulatory.penalties.Act;
import org.opendost.regulatory.penalties.PenaltyRecord;

/// The form of a proposal: a fine for each act, its frame beside the field.
public record ProposalPage(PenaltyRecord record, Form form) {

  /// The frame of an act for this violator, in words.
  public String hint(Frame frame, Act act) {
    var bounds = record.frame(act);
    return frame.t(
        act.validity().confirmed() ? "penalties.frame" : "penalties.frame.unconfirmed",
        frame.money(bounds.least()),
        frame.money(bounds.most()),
        act.source());
  }

  /// What comes after fines and remedies.
  public List<Field> rest() {
    return List.of(
        Field.text("reason", "penalties.reason").withHint(),
        Field.text("aggravating", "penalties.aggravating"),
        Field.text("mitigating", "penalties.mitigating"));
  }
}
