/// The documents of the office: what comes in, from the register to the answer, and what goes out,
/// from the draft to the recipients.
///
/// Used by the clerk of documents, by those who direct and those who deal with documents, and,
/// through the views `documents.report_…`, by reporting. Basis: Decree 30/2020/NĐ-CP on clerical
/// work, in force from 05/03/2020; before that day Circular 01/2011/TT-BNV, which was not at hand.
/// Secret documents (Art. 15 §2, 16 §3, 22 §4) and complaints have books of their own, which only
/// those read who may. The columns of the registers (Annex IV) are recalled, not read. Tables:
/// `documents.incoming`, `.attachment`, `.file_signature`, `.routing`, `.answering`, `.outgoing`,
/// `.outgoing_step`, `.outgoing_file`, `.outgoing_version`, `.recipient`, `.awaited`,
/// `.signing_power`, `.letter_template`.
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
      "platform.numbering",
      "platform.page",
      "platform.print",
      "platform.register",
      "platform.search",
      "platform.signing",
      "procedure.casework"
    })
package org.opendost.office.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
