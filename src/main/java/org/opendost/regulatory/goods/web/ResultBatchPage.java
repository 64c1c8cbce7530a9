package org.opendost.regulatory.goods.web;

import org.opendost.platform.files.FileRule;
import org.opendost.platform.page.Form;
import org.opendost.regulatory.goods.ResultBatches;

/// The form for the results of many lots.
public record ResultBatchPage(Form form) {

  /// What its file may be.
  public FileRule file() {
    return ResultBatches.FILE;
  }
}
