/// Indicators: what a figure of a report counts, as a value; the figure itself and its records.
///
/// Used by officers who look figures up for any period and as of any moment, by every reader who
/// wants a figure explained, and by `reporting.reports`. An [Indicator] names a `report_…` view of
/// a capability, conditions and a sense of time; [Figures] makes from it the figure and the list of
/// records by the same query, in one snapshot, at present or as of a moment. No user ever writes
/// SQL. A view's columns ending in `_id` name the records under which the audit log knows what was
/// done. Basis: TT 03/2019/TT-BKHCN and NĐ 09/2019/NĐ-CP (periodic reports of the department).
/// Tables: none; reads the views of the capabilities by name.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform.access",
      "platform.audit",
      "platform.clock",
      "platform.database",
      "platform.input",
      "platform.page"
    })
package org.opendost.reporting.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
