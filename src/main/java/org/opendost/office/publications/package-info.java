/// What the department prints and broadcasts: bulletins with their licence, issues, articles,
/// copies and recipients; calendars, handbooks and leaflets; television and radio programmes from
/// the theme to the broadcast; royalties.
///
/// Used by editors and the officers who publish, by heads who approve programmes and pay royalties,
/// by everyone who reads the issues and, through the views `publications.report_…`, by reporting.
/// Basis: the licence each periodical names; the duties under it were not read, so a licence that
/// ran out or a print run above it is pointed out and not refused. The rates of royalties are set
/// by the department: no text that states them was at hand. Tables: `publications.periodical`,
/// `.printed`, `.article`, `.delivery`, `.programme`, `.programme_step`, `.royalty`,
/// `.royalty_rate`.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform.access",
      "platform.audit",
      "platform.clock",
      "platform.database",
      "platform.files",
      "platform.input",
      "platform.page",
      "platform.register",
      "platform.search"
    })
package org.opendost.office.publications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
