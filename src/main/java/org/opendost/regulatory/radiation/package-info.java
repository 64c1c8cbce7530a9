/// Radiation safety of X-ray equipment: facilities, devices, radiation workers, licences, and the
/// dossiers that lead to a licence, a confirmed declaration, a safety officer's certificate or an
/// approved incident plan.
///
/// Used by health facilities that file, by the one-stop desk and the officers who appraise, by
/// anyone who checks a licence, by the periodic report (`radiation.report_dossier`), and by the
/// module that watches doses (`radiation.registered_worker`). Basis: Luật 18/2008/QH12, Art. 73–78;
/// TT 08/2010/TT-BKHCN (until 31/01/2021); NĐ 142/2020/NĐ-CP (01/02/2021 – 31/12/2025); TT
/// 287/2016/TT-BTC. Tables: `radiation.facility`, `equipment`, `verification`, `worker`, `licence`,
/// `licence_equipment`, `tariff`, `dossier`, `dossier_equipment`, `dossier_paper`, `draft`,
/// `draft_paper`, `alert`.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform.access",
      "platform.audit",
      "platform.clock",
      "directory.identity",
      "directory.parties",
      "platform.database",
      "platform.files",
      "platform.input",
      "platform.notifications",
      "platform.numbering",
      "platform.page",
      "platform.print",
      "platform.register",
      "platform.search",
      "procedure.calendar",
      "procedure.casework",
      "procedure.casework :: web"
    })
package org.opendost.regulatory.radiation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
