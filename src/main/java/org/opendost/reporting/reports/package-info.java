/// Periodic reports: templates of prose with indicators inside, reports drawn from them, signed and
/// published; every figure opens to its records.
///
/// Used by officers who report to the People's Committee and the Ministry, and by every reader of a
/// published report. Signing freezes the figures as of a moment, and records answer as of it for
/// ever. Basis: NĐ 09/2019/NĐ-CP (reporting regime), TT 03/2019/TT-BKHCN (content), NĐ
/// 30/2020/NĐ-CP (layout). Tables: `reports.template`, `reports.report`, `reports.figure`.
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
      "platform.files",
      "platform.input",
      "platform.notifications",
      "platform.page",
      "platform.print",
      "platform.register",
      "platform.search",
      "portal.articles",
      "reporting.indicators"
    })
package org.opendost.reporting.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
