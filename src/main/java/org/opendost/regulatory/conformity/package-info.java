/// Declarations that a product conforms to a standard or a technical regulation, or may carry the
/// quantity mark: the dossier from the counter to the notice or the refusal, the book of what is
/// valid; and the log of establishments that were guided.
///
/// Used by the one-stop desk and the officers of the standing unit, by anyone who asks whether a
/// declaration is valid and, through the views `conformity.report_…`, by reporting. Basis: TT
/// 28/2012/TT-BKHCN amended by TT 02/2017/TT-BKHCN; TT 21/2014/TT-BKHCN Đ.12–15. Tables:
/// `conformity.declaration`, `conformity.guidance`.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "directory.parties",
      "platform.access",
      "platform.audit",
      "platform.clock",
      "platform.database",
      "platform.input",
      "platform.numbering",
      "platform.page",
      "platform.print",
      "platform.register",
      "platform.search",
      "procedure.calendar",
      "procedure.casework",
      "procedure.casework :: web"
    })
package org.opendost.regulatory.conformity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
