/// The department's work plan: plans of years with targets and tasks, and investment and other
/// projects with milestones, yearly capital and payments; the causes of delay of either; the week
/// schedule of the leaders with a private address for each officer's calendar (RFC 5545).
///
/// Used by leaders who plan, by officers who carry out and, through the views `workplan.report_…`,
/// by reporting. A target may be bound to an indicator: its progress is computed by
/// `reporting.indicators`, which knows nothing of plans. Basis: the decision each plan and project
/// names. Plans, targets, tasks and projects are found by officers. What the law on public
/// investment binds a payment to was not read: what is paid beyond a year's capital plan is pointed
/// out and not refused. Tables: `workplan.plan`, `.target`, `.task`, `.task_delay`, `.project`,
/// `.milestone`, `.delay`, `.allotment`, `.disbursement`, `.appointment`, `.feed`.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "directory.identity",
      "directory.mergers",
      "directory.parties",
      "platform.access",
      "platform.audit",
      "platform.clock",
      "platform.database",
      "platform.input",
      "platform.page",
      "platform.register",
      "platform.search",
      "reporting.indicators"
    })
package org.opendost.office.workplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
