package org.opendost.science.results;

import java.util.List;
import java.util.Map;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;

/// What the public reads of registered results.
@Facade
public class Results {

  private final CertificateRows certificates;
  private final ResultLists lists;

  Results(CertificateRows certificates, ResultLists lists) {
    this.certificates = certificates;
    this.lists = lists;
  }

  /// How many results have a value.
  public record Count(String value, long results) {}

  /// A page of what is found, with what could be filtered further.
  public record Found(Listed<Published> page, Map<String, List<Count>> facets) {}

  /// A page of what is found.
  @Requires("results.read")
  public Found find(Actor actor, RegisterSearch search, int most) {
    var page = lists.certificates(search, true, most);
    return new Found(
        new Listed<>(page.items().stream().map(Published::of).toList(), page.total(), page.after()),
        lists.facets(search));
  }

  /// A published result by the address of its page. One whose certificate was revoked says so, for
  /// whoever holds the paper.
  @Requires("results.read")
  public Published open(Actor actor, String slug) {
    return certificates
        .withSlug(slug)
        .filter(Certificate::published)
        .map(Published::of)
        .orElseThrow(() -> new NotFound("result", slug));
  }

  /// The results of a year in the order of their certificates, for the yearbook.
  @Requires("results.read")
  public List<Published> ofYear(Actor actor, int year) {
    return lists
        .certificates(
            new RegisterSearch("", Integer.toString(year), "", "", "", "number", false, ""),
            true,
            10_000)
        .items()
        .stream()
        .map(Published::of)
        .toList();
  }
}
