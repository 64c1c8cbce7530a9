/// Tasks given to the department by the government, the province, the ministry or its director: who
/// leads, by when, how it goes, and the giver's confirmation.
///
/// Used by the leaders who give and confirm, the units that lead and, through the views
/// `assignments.report_…`, by reporting. Basis: the fields and counts of task tracking under QĐ
/// 42/2014/QĐ-TTg, amended by QĐ 23/2018/QĐ-TTg. Whoever gave a task may give it to another lead;
/// counts of a unit hold what it leads today, figures of a day what it led on that day. Tables:
/// `assignments.assignment`, `.step`, `.lead`, `.evidence`, `.reminder`, `.reminder_rule`.
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
      "platform.files",
      "platform.input",
      "platform.notifications",
      "platform.page",
      "platform.register",
      "platform.search"
    })
package org.opendost.office.assignments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
