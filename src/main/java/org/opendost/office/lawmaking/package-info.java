/// Law-making: what the department drafts for the province, from the day it is registered to the
/// day it is in force and reviewed; its texts beside each other, public comment and what became of
/// every comment.
///
/// Used by the officers who draft, by heads who send on what was drafted, by everyone who comments
/// on a draft or reads what was issued and, through the views `lawmaking.report_…`, by reporting.
/// Basis: Luật 80/2015/QH13 Art. 111–131, 146–152, 157, as amended by Luật 63/2020/QH14 from
/// 01/01/2021; the days of Luật 64/2025/QH15 were not read, so they are dated lines that say so.
/// Plans, schemes and lists of tasks are no legal documents: no day of that law binds them. That a
/// draft is sent on only once every comment was answered is the department's own order. Tables:
/// `lawmaking.draft`, `.step`, `.version`, `.tie`, `.comment`, `.sending`, `.review`, `.rule`,
/// `.reminder`.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
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
      "platform.register",
      "platform.search",
      "procedure.calendar"
    })
package org.opendost.office.lawmaking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
