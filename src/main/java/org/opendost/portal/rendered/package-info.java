/// Portal pages as they were rendered, kept as bytes and answered before anything else is asked.
///
/// Used by the modules of the portal, which say when what they show has changed. A reader who is
/// not signed in gets the same bytes as every other such reader of the same language and theme; a
/// change clears all pages on every node (`LISTEN`/`NOTIFY`), and a page older than
/// [RenderedPages#FRESH] is rendered again by one reader while the others still get the old one, so
/// that the figures on it are never older than that by much. Tables: none.
@NullMarked
@ApplicationModule(allowedDependencies = {"platform.database", "platform.page"})
package org.opendost.portal.rendered;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
