/// The department's work plan: investment and other projects with milestones, yearly capital,
/// disbursements and the causes of delay.
///
/// Used by officers who carry projects out, by leaders who follow them and, through the views
/// `workplan.report_…`, by reporting. Basis: the decision each project names. What the law on
/// public investment binds a payment to was not read: what is paid beyond a year's capital plan is
/// pointed out and not refused. Tables: `workplan.project`, `.milestone`, `.delay`, `.allotment`,
/// `.disbursement`.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "directory.parties",
      "platform.access",
      "platform.audit",
      "platform.clock",
      "platform.database",
      "platform.input",
      "platform.page",
      "platform.register"
    })
package org.opendost.office.workplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
