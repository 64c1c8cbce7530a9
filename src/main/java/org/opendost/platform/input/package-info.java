/// What people type: faults named by field, and readers for numbers, money and dates as they are
/// written in Vietnam. Used by every facade that checks and every page that shows. [SentForms]
/// tells a double click from a form sent again with other words. Table: `input.sent_form`.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.opendost.platform.input;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
