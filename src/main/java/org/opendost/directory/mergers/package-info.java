/// Mergers of the department's units as a procedure, and what units own.
///
/// A merger is drafted with its decision; its page shows what the units hold: people, open work,
/// assets. The list of the hand-over is drawn up, signed by the heads and the director, and carried
/// out on the day of effect: in one transaction units end, and all that is open goes over, while
/// what is settled keeps the unit of its day. Used by directors and heads; capabilities tell what
/// units hold by a [org.opendost.directory.mergers.HoldingSource]. Tables: `mergers.merger`,
/// `mergers.ending`, `mergers.taker`, `mergers.line`, `mergers.signature`, `mergers.asset`.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "directory.identity",
      "directory.parties",
      "platform.access",
      "platform.audit",
      "platform.clock",
      "platform.database",
      "platform.files",
      "platform.input",
      "platform.page",
      "platform.print",
      "platform.register",
      "platform.search"
    })
package org.opendost.directory.mergers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
