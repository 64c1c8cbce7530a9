/// Goods looked at on site: lots, their labels, samples and tests, and what is done about a lot
/// that fails. A failure of the label and one of quality are two states with two paths. The verdict
/// is computed, never typed.
///
/// Used by teams on site and those who decide, and, through `goods.report_lot`, by reporting. A lot
/// belongs to a visit of `regulatory.inspection`. Basis: Luật 05/2007/QH12 Đ.39–40, 47; TT
/// 26/2012/TT-BKHCN, TT 12/2017/TT-BKHCN (since 03/03/2024 TT 01/2024/TT-BKHCN); NĐ 43/2017/NĐ-CP.
/// Besides lots it keeps what else a team examines: instruments, prepackaged goods, gold and the
/// file of its shops (Luật 04/2011/QH13; TT 28/2013, 21/2014, 22/2013/TT-BKHCN). Tables:
/// `goods.lot`, `label_requirement`, `label_item`, `sample`, `result`, `measure`, `examination`,
/// `measuring_rule`.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform.access",
      "platform.audit",
      "platform.clock",
      "platform.database",
      "platform.files",
      "platform.input",
      "platform.numbering",
      "platform.page",
      "platform.print",
      "platform.register",
      "platform.sheets",
      "procedure.calendar",
      "regulatory.inspection",
      "regulatory.inspection :: web"
    })
package org.opendost.regulatory.goods;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
