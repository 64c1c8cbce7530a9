/// The case library: dossiers that move through the steps of a procedure, clocks that stop and
/// start again, due dates that can be replayed and explained, and the officer's worklist.
///
/// Used by every capability with a legal procedure. A capability states its [Procedure] as a bean,
/// keeps its facts in its own tables with a `case_id`, checks its own rules and calls [Cases] in
/// its own transaction; permission is the capability's. Officers read [Worklists]. Basis: NĐ
/// 61/2018/NĐ-CP, Art. 17–20; TT 01/2018/TT-VPCP, Art. 19. Tables: `casework.case_file`,
/// `casework.move`, `casework.slip`, `casework.agency_code`, `casework.local_limit`,
/// `casework.recalculation`, `casework.recalculated`.
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
      "platform.numbering",
      "platform.page",
      "platform.print",
      "platform.search",
      "procedure.calendar"
    })
package org.opendost.procedure.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
