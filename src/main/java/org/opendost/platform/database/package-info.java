/// The database: a local PostgreSQL that this module starts and keeps, or an outside one by the
/// usual `spring.datasource` properties; row history, and reading as of a moment.
///
/// Used by every module with tables, through migrations (`platform.keep_history`) and [AsOf].
/// Tables: none of its own; functions in schema `platform`.
@NullMarked
@ApplicationModule(allowedDependencies = {"platform.clock"})
package org.opendost.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
