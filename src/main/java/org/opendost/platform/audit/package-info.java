/// Who did what, when, to which record, with the values before and after: a chain of hashes in
/// which no entry can be changed, taken out or moved without it showing.
///
/// Used by every module that writes ([Audit]), by auditors and by the command `verify-audit`.
/// Basis: NĐ 30/2020/NĐ-CP, Annex VI (a document system keeps who did what and when). Tables:
/// `audit.entry`, `audit.head`, `audit.root`.
@NullMarked
@ApplicationModule(allowedDependencies = {"platform.access", "platform.clock", "platform.database"})
package org.opendost.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
