package org.opendost.portal.articles.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Form;
import org.opendost.portal.articles.Section;

/// The sections and a form for one of them.
///
/// @param standing the one being changed; none when one is added
public record SectionsPage(List<Section> sections, Form form, @Nullable Section standing) {}
