/// The frame every screen hangs in: templates, texts in two languages, layouts, the parts of the
/// design, error pages, security headers, static files.
///
/// Used by every module with screens. A controller answers with [Shown#page]; its template takes
/// `@param Frame frame` and `@param XPage page`, calls one of the layouts `portal` and `office` and
/// puts the parts (`field`, `table`, …) in it. Static files and styles of a module lie below
/// `static/` and are linked through [Frame#asset]. Tables: none.
@NullMarked
@ApplicationModule(allowedDependencies = {"platform.access", "platform.clock", "platform.input"})
package org.opendost.platform.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
