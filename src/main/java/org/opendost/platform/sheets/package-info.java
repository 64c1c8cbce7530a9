/// Tables that people paste or send in as files: XLSX workbooks and CSV, read row by row with the
/// numbers their spreadsheet gives them, and entered once, all of it or nothing.
///
/// Used by every module that takes a list from a spreadsheet ([SheetFile] reads one that was kept,
/// [SentTables] one that a form brings). It knows no columns and no words of a capability. No
/// tables.
@NullMarked
@ApplicationModule(allowedDependencies = {"platform.access", "platform.files", "platform.input"})
package org.opendost.platform.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
