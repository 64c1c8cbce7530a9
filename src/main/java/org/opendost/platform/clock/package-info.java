/// The clock every module asks, and the legal date. Used by every module that writes. Tables: none.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.opendost.platform.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
