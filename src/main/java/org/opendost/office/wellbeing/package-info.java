/// Working arrangements under a directive: who works at the office and who at home, health
/// declarations of staff and visitors, doors with a QR code, disinfection and distance.
///
/// Used by heads who make rosters, the director who approves them and switches a campaign on, the
/// responsible officer who alone reads what is declared about health, everyone who declares or
/// comes in and, through the views `wellbeing.report_…`, by reporting. Basis: the directive each
/// campaign names, as Chỉ thị 16/CT-TTg of 31/03/2020; how long personal data is kept is a dated
/// line of the campaign. What people declare has no row history and no place in the audit log: it
/// is deleted on its day, or when consent is withdrawn. Tables: `wellbeing.campaign`, `.rule`,
/// `.roster`, `.whereabouts`, `.door`, `.declaration`, `.health_answer`, `.visit`, `.sending`,
/// `.tally`, `.disinfection`.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "directory.identity",
      "directory.parties",
      "platform.access",
      "platform.audit",
      "platform.clock",
      "platform.database",
      "platform.input",
      "platform.notifications",
      "platform.page",
      "platform.print",
      "platform.register",
      "procedure.calendar"
    })
package org.opendost.office.wellbeing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
