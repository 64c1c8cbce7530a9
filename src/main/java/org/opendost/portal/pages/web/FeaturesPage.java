package org.opendost.portal.pages.web;

import java.util.List;
import org.opendost.portal.pages.Feature;

/// All films, all advisory work, or the whole yearbook.
///
/// @param titleKey the key of the page's title
public record FeaturesPage(String titleKey, List<Feature> features) {}
