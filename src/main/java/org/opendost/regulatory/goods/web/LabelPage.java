package org.opendost.regulatory.goods.web;

import org.opendost.platform.page.Form;
import org.opendost.regulatory.goods.LotRecord;

/// The checklist of a lot's label.
public record LabelPage(LotRecord record, Form form) {}
