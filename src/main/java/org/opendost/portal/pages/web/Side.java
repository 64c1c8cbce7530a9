package org.opendost.portal.pages.web;

import java.util.List;
import org.opendost.portal.audience.Statistics;
import org.opendost.portal.pages.Feature;
import org.opendost.portal.pages.Feature.Kind;

/// What stands beside the news.
///
/// @param features a few of every kind
public record Side(List<Feature> features, Statistics statistics) {

  /// Those of one kind.
  public List<Feature> of(Kind kind) {
    return features.stream().filter(feature -> feature.kind() == kind).toList();
  }
}
