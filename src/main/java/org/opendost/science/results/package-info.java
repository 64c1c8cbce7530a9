/// Registration, deposit and publication of the results of science tasks: the host's dossier, its
/// way to the certificate, the register of certificates and what the public reads of a result.
///
/// Used by hosts and officers, by anyone who looks for a result and, through the views
/// `results.report_…`, by reporting. It notes each certificate on its task in `science.tasks`.
/// Basis: Law 29/2013/QH13 Đ.39, NĐ 11/2014/NĐ-CP Đ.7, TT 14/2014/TT-BKHCN Đ.10–18 and 24, amended
/// by TT 11/2023/TT-BKHCN from 10/08/2023. Tables: `results.dossier`, `results.paper`,
/// `results.certificate`, `results.certificate_copy`, `results.filing_term`.
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
      "platform.notifications",
      "platform.numbering",
      "platform.page",
      "platform.print",
      "platform.register",
      "platform.search",
      "procedure.calendar",
      "procedure.casework",
      "procedure.casework :: web",
      "science.tasks"
    })
package org.opendost.science.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
