/// Tables that people send in as files: XLSX workbooks and CSV, read row by row with the numbers
/// their spreadsheet gives them.
///
/// Used by every module that takes a list from a spreadsheet; the file was checked by
/// `platform.files` before. It knows no columns and no words of a capability. No tables.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.opendost.platform.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
