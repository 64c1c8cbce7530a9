package org.opendost.regulatory.penalties.web;

import java.util.List;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Frame;
import org.opendost.platform.register.Field;
import org.opendost.regulatory.penalties.Act;
import org.opendost.regulatory.penalties.PenaltyRecord;

/// The form of a decision: a fine for each act, its frame beside the field.
public record DecisionPage(PenaltyRecord record, Form form) {

  /// The frame of an act for this violator, in words.
  public String hint(Frame frame, Act act) {
    var bounds = record.frame(act);
    return frame.t(
        act.validity().confirmed() ? "penalties.frame" : "penalties.frame.unconfirmed",
        frame.money(bounds.least()),
        frame.money(bounds.most()),
        act.source());
  }

  /// What comes before the fines.
  public List<Field> head() {
    return List.of(
        Field.brief("number", "penalties.decision-number").must(),
        Field.day("on", "penalties.signed-on").must(),
        Field.line("signer", "penalties.signer").must());
  }

  /// What comes after them.
  public List<Field> rest() {
    return List.of(
        Field.text("reason", "penalties.reason").withHint(),
        Field.text("aggravating", "penalties.aggravating"),
        Field.text("mitigating", "penalties.mitigating"));
  }
}
