package org.opendost.portal.pages;

import static org.opendost.portal.pages.PagesPermissions.READ;
import static org.opendost.portal.pages.PagesPermissions.WRITE;

import java.util.List;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.Faults;
import org.opendost.portal.rendered.RenderedPages;

/// What stands beside the news.
@Facade
public class Features {

  private final FeatureRows rows;
  private final Audit audit;
  private final RenderedPages pages;

  Features(FeatureRows rows, Audit audit, RenderedPages pages) {
    this.rows = rows;
    this.audit = audit;
    this.pages = pages;
  }

  /// Adds a feature; the same id a second time changes nothing.
  @Requires(WRITE)
  public void add(Actor actor, Feature feature) {
    var faults =
        new Faults()
            .required("title", feature.title())
            .atMost("title", feature.title(), 300)
            .atMost("text", feature.text(), 4_000);
    var url = feature.url();
    if (url != null && !url.matches("https?://[^\\s\"<>]+")) {
      faults.add("url", "pages.url.not-a-link");
    }
    faults.orThrow();
    if (rows.insert(feature)) {
      pages.stale();
      audit.record(actor, "feature.added", "feature", feature.id(), feature.title(), null, feature);
    }
  }

  /// The first of every kind, newest first within each.
  @Requires(READ)
  public List<Feature> firstOfEach(Actor actor, int each) {
    return rows.firstOfEach(each);
  }

  /// All of one kind, newest first.
  @Requires(READ)
  public List<Feature> all(Actor actor, Feature.Kind kind) {
    return rows.all(kind);
  }
}
