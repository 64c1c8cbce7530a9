/// What is watched between licences: radioactive sources with their decay and every state they were
/// in, what radiation workers received against the limits of the day, incidents to their closure,
/// and the yearly reports on the state of safety.
///
/// Used by the officers of radiation safety, by the accounts of facilities, which read what is kept
/// of them and send their yearly reports and word of incidents, and, through the views
/// `exposure.report_*`, by reporting. Basis: Luật 18/2008/QH12 Art. 20, 82; TT 19/2012/TT-BKHCN
/// Art. 15, 20; NĐ 142/2020/NĐ-CP Art. 5.2.a; QCVN 6:2010/BKHCN for the groups of sources. Tables:
/// `exposure.nuclide`, `source`, `source_state`, `dose_limit`, `reading_interval`, `dose`,
/// `overdue_told`, `incident`, `incident_step`, `safety_report`, `safety_filing`; workers are read
/// from `radiation.registered_worker`.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform.access",
      "platform.audit",
      "platform.clock",
      "platform.database",
      "platform.files",
      "platform.input",
      "platform.notifications",
      "platform.page",
      "platform.register",
      "platform.search",
      "platform.sheets",
      "regulatory.radiation"
    })
package org.opendost.regulatory.exposure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
