/// The National Quality Award in the province: seasons and the criteria of their edition, who was
/// told of them, entries with their assessment from file and on site, the preliminary council's
/// vote, feedback and prizes.
///
/// Used by the standing unit, by assessors (who never see an entry they have a conflict with), by
/// anyone who asks who won and, through the views `award.report_…`, by reporting. Basis: NĐ
/// 132/2008/NĐ-CP amended by NĐ 74/2018/NĐ-CP; TT 17/2011 and TT 07/2012/TT-BKHCN (not read) until
/// TT 27/2019/TT-BKHCN from 01/08/2020. An entry is no administrative case: its dates are set each
/// year, and the case library would show it to every officer. Tables: `award.edition`, `item`,
/// `season`, `briefing`, `entry`, `entry_file`, `conflict`, `assessor`, `score`, `consensus`.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "directory.identity",
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
      "platform.register",
      "platform.search"
    })
package org.opendost.regulatory.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
