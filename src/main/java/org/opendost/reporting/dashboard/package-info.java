/// The department on one page: what came in, what was done, what is late, what it cost, what was
/// published, since New Year and beside the same days of last year. Every figure is an indicator's
/// and opens to its records. Tables: none; figures are computed anew beside the readers, at most
/// every few minutes, so that the page is there at once however many records there are.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform.access",
      "platform.clock",
      "platform.page",
      "reporting.indicators"
    })
package org.opendost.reporting.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
