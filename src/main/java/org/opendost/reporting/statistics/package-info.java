/// The yearly statistical forms of science and technology: filled from records where there are any,
/// typed with a source where not, checked across cells, compared with the year before, locked.
///
/// Used by the unit that files them by 15 February, and by the leaders who lock them. Basis: TT
/// 15/2018/TT-BKHCN (ten forms), before it TT 26/2015/TT-BKHCN (eleven). What a form looks like and
/// how its cells are counted stands in `statistics/<circular>/<number>.form`. Tables:
/// `statistics.filing`, `.cell`, `.source`, `.duty`, `.wording`.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "directory.parties",
      "office.assignments",
      "platform.access",
      "platform.audit",
      "platform.clock",
      "platform.database",
      "platform.input",
      "platform.page",
      "platform.print",
      "platform.register",
      "reporting.indicators"
    })
package org.opendost.reporting.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
