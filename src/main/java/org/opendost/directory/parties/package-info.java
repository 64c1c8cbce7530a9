/// Organisations, the department's units over time, people and the posts they held.
///
/// Used by every capability that names a facility, a host institution, a unit or an officer. A
/// merger ends units and begins their successor, a renaming gives the same unit another name; what
/// lies before keeps the unit and the name of its day. Basis: Circular 105/2020/TT-BTC, article 5
/// (make-up of a tax code). Tables: `parties.organisation`, `parties.unit`, `parties.renaming`,
/// `parties.person`, `parties.post`, `parties.premises`.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform.access",
      "platform.audit",
      "platform.clock",
      "platform.database",
      "platform.input",
      "platform.page",
      "platform.register",
      "platform.search"
    })
package org.opendost.directory.parties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
