/// Administrative penalties: the acts and their frames as dated data, minutes of a violation, the
/// explanation, what an officer proposes and who decides signs, remedies, payments, appeal, and
/// what the law gives a time for.
///
/// Used by officers who make minutes on site, by those who decide, and, through
/// `penalties.report_…`, by reporting. Minutes may come from a visit, a demand or the conclusion of
/// `regulatory.inspection` and a failed lot of `regulatory.goods`. Basis: Luật Xử lý vi phạm hành
/// chính 15/2012/QH13, amended by Luật 67/2020/QH14; NĐ 119/2017/NĐ-CP. Tables: `penalties.act`,
/// `legal_limit`, `legal_figure`, `minutes`, `minutes_act`, `proposal`, `proposal_return`,
/// `decision`, `decision_act`, `remedy`, `remedy_done`, `step`, `payment`, `publication_ground`,
/// `publication`, `reminder`.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "directory.parties",
      "platform.access",
      "platform.audit",
      "platform.clock",
      "platform.database",
      "platform.input",
      "platform.notifications",
      "platform.page",
      "platform.register",
      "platform.search",
      "procedure.calendar",
      "regulatory.goods",
      "regulatory.inspection",
      "regulatory.inspection :: web"
    })
package org.opendost.regulatory.penalties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
