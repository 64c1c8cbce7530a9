/// The search box: what modules have to be found, pushed here as entries in the transaction that
/// changes it, and found by words with and without Vietnamese marks.
///
/// Used by every module with pages worth finding ([SearchEntries]) and by everyone who searches
/// ([Search]). The table is the truth; the Lucene index below the data folder is made of it,
/// follows it after each commit and is made anew by itself when it is missing, damaged or of
/// another format. What a reader may not see is left out by the query itself. Tables:
/// `search.entry`, `search.generation`.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform.access",
      "platform.clock",
      "platform.database",
      "platform.page"
    })
package org.opendost.platform.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
