/// The register of science and technology tasks of every level and programme: facts, stages over
/// time, acceptances, progress checks, certificates of registered results; the public catalogue;
/// import from a spreadsheet.
///
/// Used by officers of the science division, by the public, by the science modules beside it and,
/// through the views `tasks.report_…`, by reporting. Basis: Law 29/2013/QH13 Đ.25–41, NĐ
/// 08/2014/NĐ-CP, TT 11/2014/TT-BKHCN (acceptance), TT 14/2014/TT-BKHCN (registration and
/// publication). Tables: `tasks.task`, `tasks.task_stage`, `tasks.acceptance`,
/// `tasks.progress_check`, `tasks.certificate`, `tasks.adjustment`, `tasks.import`,
/// `tasks.import_row`, `tasks.term`.
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
      "platform.search",
      "platform.sheets",
      "procedure.calendar"
    })
package org.opendost.science.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
