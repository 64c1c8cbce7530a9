/// Checks and inspections of the department: plan, decision, team, work on site with its minutes,
/// demands until they are met, report, conclusion and its publication. One notion, `Mission`, for
/// checks of quality, measurement and labels, specialised inspections and, since 01/07/2025,
/// specialised checks; what differs are the rules of its kind and day.
///
/// Used by teams on site, by those who decide and conclude, by the public that reads conclusions,
/// by `regulatory.goods` whose lots belong to a visit, and, through `inspection.report_…`, by
/// reporting. Basis: Luật 05/2007/QH12 Đ.39–40, 47–48; TT 26/2012/TT-BKHCN, TT 12/2017/TT-BKHCN;
/// Luật 56/2010/QH12 Đ.39, 44, 45, 49–50; Luật 11/2022/QH15; Luật 84/2025/QH15. Tables:
/// `inspection.mission`, `member`, `conflict`, `establishment`, `notice`, `visit`, `visit_member`,
/// `demand`, `legal_limit`.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "directory.parties",
      "platform.access",
      "platform.audit",
      "platform.clock",
      "platform.database",
      "platform.input",
      "platform.numbering",
      "platform.page",
      "platform.register",
      "procedure.calendar"
    })
package org.opendost.regulatory.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
