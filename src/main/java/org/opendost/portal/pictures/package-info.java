/// Pictures of the portal in the sizes that screens need: made smaller outside the request, once
/// for each content, and named in pages once they are there.
///
/// Used by the modules that keep pictures (they are the [PictureSource]s) and by the portal's
/// pages. Basis: NĐ 42/2022/NĐ-CP (a State body's portal is read on telephones too); Law on
/// personal data protection 91/2025/QH15 (where a photograph was taken is not published). Tables:
/// `pictures.picture`, `pictures.smaller`.
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
      "portal.rendered"
    })
package org.opendost.portal.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
