/// The quality management system TCVN ISO 9001 in administrative agencies: who applies it, in which
/// version of the standard, how far its conversion came, what it announced, how it was monitored
/// and what still has to be corrected.
///
/// Used by the officers of the standing unit, by anyone who asks which agencies announced a
/// conforming system and, through the views `iso9001.report_…`, by reporting. Basis: QĐ
/// 19/2014/QĐ-TTg, TT 26/2014/TT-BKHCN; for the version of 2015 QĐ 101/QĐ-BKHCN of 21/01/2019 (not
/// read). Tables: `iso9001.standard`, `agency`, `step`, `announcement`, `document`,
/// `internal_audit`, `plan`, `plan_line`, `visit`, `nonconformity`, `answer`, `evidence`,
/// `proposal`, `proposal_case`.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "directory.parties",
      "platform.access",
      "platform.audit",
      "platform.clock",
      "platform.database",
      "platform.files",
      "platform.input",
      "platform.page",
      "platform.register",
      "procedure.calendar",
      "procedure.casework"
    })
package org.opendost.regulatory.iso9001;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
