/// The public pages around the news: home, sections, the article's page, and what stands beside
/// them: films, advisory work, the yearbook, links, drafts open for comment.
///
/// Used by everyone who reads. Basis: NĐ 42/2022/NĐ-CP (information a State body's portal shows).
/// Tables: `pages.feature`, `pages.file`.
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
      "portal.articles",
      "portal.audience",
      "portal.pictures",
      "portal.rendered",
      "procedure.calendar",
      "procedure.casework",
      "regulatory.radiation",
      "science.tasks"
    })
package org.opendost.portal.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
