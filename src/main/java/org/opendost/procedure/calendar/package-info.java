/// Working days, public holidays and swapped days of Viet Nam, and the end of a legal time limit
/// with the reason for every day counted or skipped.
///
/// Used by `procedure.casework` and every capability with a deadline: [OfficialCalendar] gives
/// today's [WorkingCalendar], a pure value; administrators edit its days through [Holidays]. A
/// module that keeps the times its law gives as dated lines ([LegalLimit]) has its table read and
/// written by [LimitRows], asks a [LimitBook] which line holds, and shows them by [LimitPages].
/// Basis: Bộ luật Dân sự 2015, Art. 144–148; Bộ luật Lao động 2012, Art. 110 and 115; Bộ luật Lao
/// động 2019, Art. 111–112. Tables: `calendar.day`.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform.access",
      "platform.audit",
      "platform.clock",
      "platform.database",
      "platform.input",
      "platform.page",
      "platform.register"
    })
package org.opendost.procedure.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
