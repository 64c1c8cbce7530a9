/// Tasks given to the department by the government, the province, the ministry or its director: who
/// leads, by when, how it goes, and the giver's confirmation.
///
/// Used by the leaders who give and confirm and the units that lead. Basis: the fields and counts
/// of task tracking under QĐ 42/2014/QĐ-TTg, amended by QĐ 23/2018/QĐ-TTg. Tables:
/// `assignments.assignment`, `assignments.step`.
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
package org.opendost.office.assignments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
