/// Who did what, when, to which record, with the values before and after: a chain of hashes in
/// which no entry can be changed, taken out or moved without it showing.
///
/// Used by every module that writes ([Audit]), by auditors on screen ([AuditLog], [Verifications]),
/// by outsiders who keep its daily roots, and by the command `verify-audit`. What an entry is about
/// is named by the modules: `audited/<group>/<module>.properties` says where each kind of object is
/// shown. Basis: NĐ 30/2020/NĐ-CP, Annex VI (a document system keeps who did what and when).
/// Tables: `audit.entry`, `audit.head`, `audit.root`, `audit.verification`, `audit.breach`.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform.access",
      "platform.clock",
      "platform.database",
      "platform.input",
      "platform.notifications",
      "platform.page"
    })
package org.opendost.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
