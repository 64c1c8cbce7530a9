package org.opendost.portal.pages.web;

import java.util.List;
import org.opendost.portal.audience.Statistics;
import org.opendost.portal.pages.Feature;
import org.opendost.portal.pages.Feature.Kind;
import org.opendost.portal.pictures.ShownPictures;

/// What stands beside the news.
///
/// @param features a few of every kind
/// @param pictures theirs
public record Side(List<Feature> features, ShownPictures pictures, Statistics statistics) {

  /// Those of one kind.
  public List<Feature> of(Kind kind) {
    return features.stream().filter(feature -> feature.kind() == kind).toList();
  }
}
