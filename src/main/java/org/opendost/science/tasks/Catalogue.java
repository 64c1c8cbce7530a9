package org.opendost.science.tasks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.clock.OfficeClock;

/// What the public may read of science tasks (TT 14/2014/TT-BKHCN Đ.6, 13): tasks from their
/// contract on that are not kept back, and their budget only when the result is registered.
@Facade
public class Catalogue {

  private final CatalogueRows rows;
  private final OfficeClock clock;

  Catalogue(CatalogueRows rows, OfficeClock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /// One line of the list.
  public record Line(
      UUID id,
      String code,
      String slug,
      String title,
      String kind,
      String level,
      String programme,
      String field,
      String hostName,
      String leader,
      LocalDate startOn,
      LocalDate endOn,
      String stage) {}

  /// A page of the list.
  ///
  /// @param total of all pages
  /// @param next the place to go on from, null on the last page
  /// @param facets by dimension, how many tasks each value would leave, the other filters standing
  public record Listing(
      List<Line> lines, long total, @Nullable String next, Map<String, List<Count>> facets) {}

  /// The published tasks by host and by programme.
  public record Parts(List<Count> hosts, List<Count> programmes) {

    public Parts {
      hosts = List.copyOf(hosts);
      programmes = List.copyOf(programmes);
    }
  }

  /// How many tasks have a value.
  public record Count(String value, long tasks) {}

  /// A task as published.
  ///
  /// @param budgetTotal null as long as it is not published
  public record Published(
      TaskFacts facts,
      String slug,
      String stage,
      @Nullable BigDecimal budgetTotal,
      @Nullable BigDecimal budgetState,
      @Nullable Reference parent,
      List<Reference> components,
      List<Reference> related,
      List<Reached> course,
      List<Concluded> acceptances,
      @Nullable Certified certificate) {}

  /// Another task.
  public record Reference(String code, String slug, String title, String stage) {}

  /// A stage and its day.
  public record Reached(String stage, LocalDate on) {}

  /// What a council concluded.
  public record Concluded(String council, LocalDate on, String rating, String decisionNumber) {}

  /// A certificate of result registration.
  public record Certified(String number, LocalDate on) {}

  /// A page of what is found, newest first.
  @Requires("tasks.read")
  public Listing find(Actor actor, Search search, int most) {
    var found = rows.lines(search, most + 1);
    var facets = rows.facets(search);
    var total = facets.getOrDefault("total", List.of()).stream().mapToLong(Count::tasks).sum();
    if (found.size() <= most) {
      return new Listing(found, total, null, facets);
    }
    var last = found.get(most - 1);
    return new Listing(
        List.copyOf(found.subList(0, most)), total, last.startOn() + "_" + last.id(), facets);
  }

  /// The published tasks in figures, each of which opens to as many tasks.
  @Requires("tasks.read")
  public TaskFigures figures(Actor actor) {
    return rows.figures(clock.today().getYear());
  }

  /// Hosts and programmes with their numbers of published tasks, the most first.
  @Requires("tasks.read")
  public Parts parts(Actor actor) {
    return new Parts(rows.counts("host_name"), rows.counts("programme"));
  }

  /// A published task by the address of its page.
  @Requires("tasks.read")
  public Published open(Actor actor, String slug) {
    return rows.published(slug).orElseThrow(() -> new NotFound("task", slug));
  }
}
