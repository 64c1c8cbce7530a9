package org.opendost.regulatory.goods.web;

import java.util.List;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Frame;
import org.opendost.regulatory.goods.LotRecord;
import org.opendost.regulatory.goods.Sample;
import org.opendost.regulatory.goods.TestResult;

/// The form for a laboratory's slip.
///
/// @param rows how many indicators it has room for
public record SlipPage(LotRecord record, Sample sample, int rows, Form form) {

  /// How a result is held against its requirement, to choose from.
  public List<Choice> relations(Frame frame) {
    return List.of(TestResult.Relation.values()).stream()
        .map(each -> new Choice(each.name(), frame.t("goods.relation." + each)))
        .toList();
  }
}
