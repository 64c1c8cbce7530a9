/// News of the portal: written, previewed, scheduled, published and withdrawn by editors; read and
/// rated by anyone.
///
/// Used by the portal's pages, by reports that become articles, and by the loader of the
/// demonstration. Reports count the view `articles.report_article`. Basis: NĐ 42/2022/NĐ-CP (news
/// and information on the portals of State bodies). Tables: `articles.section`, `articles.article`,
/// `articles.unsaved`, `articles.rating`, `articles.rating_salt`.
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
      "platform.search",
      "portal.pictures",
      "portal.rendered"
    })
package org.opendost.portal.articles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
