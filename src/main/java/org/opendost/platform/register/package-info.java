/// What registers share: a list that is sorted, filtered, paged and exported, and the form that
/// enters one record.
///
/// Used by modules whose screens are registers of records. A module says what the lines of a list
/// are ([ListQuery]), what stands in its columns ([Column], [Cell]) and which fields a form has
/// ([Field]); the templates `platform.register.rows` and `platform.register.entry` draw them from
/// the parts of `platform.page`, as does `platform.register.table` the form that enters many
/// records as one table ([TablePage]). What was sent is an argument of the method that answers it
/// ([SentForm]). Dated lines of law are shown and set alike ([LawPages], [Validity], [DatedLine]).
/// Tables: none; its schema holds the function `register.fold`.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform.clock",
      "platform.database",
      "platform.files",
      "platform.input",
      "platform.page",
      "platform.sheets"
    })
package org.opendost.platform.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
