/// Radioactive sources of a facility: what they are, their activity decayed to a day, and every
/// state they were in until they are returned or disposed of.
///
/// Used by the officers of radiation safety and, through the view `exposure.report_source`, by
/// reporting. Basis: Luật 18/2008/QH12; QCVN 6:2010/BKHCN for the groups of sources. Tables:
/// `exposure.nuclide`, `source`, `source_state`.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform.access",
      "platform.audit",
      "platform.clock",
      "platform.database",
      "platform.input",
      "platform.page",
      "platform.register",
      "regulatory.radiation"
    })
package org.opendost.regulatory.exposure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
