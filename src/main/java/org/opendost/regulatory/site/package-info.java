/// Work on site without a signal: the officer's day taken down onto a telephone, what was written
/// down there sent back, each entry once, and minutes that stay what was signed.
///
/// Used by teams on site, and by the office that sees on a visit's page what came from a telephone.
/// The records themselves belong to `regulatory.inspection` and `regulatory.goods`, whose facades
/// write them; here stands what was sent, as it was sent. Basis: Luật 05/2007/QH12 Đ.39, 48
/// (minutes on site); ADR 30. Tables: `site.entry`, `site.content`.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "platform.access",
      "platform.audit",
      "platform.clock",
      "platform.database",
      "platform.files",
      "platform.input",
      "platform.page",
      "platform.register",
      "regulatory.goods",
      "regulatory.inspection"
    })
package org.opendost.regulatory.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
