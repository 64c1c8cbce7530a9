package org.opendost.science.tasks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Organisation;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.search.Found.Hit;

/// What officers read of the register: every task, at every stage, with its budget.
@Facade
public class Register {

  private static final int LEADERS = 300;
  private static final int SIMILAR = 5;
  private static final Set<String> REGISTERED = Set.of("task", "certificate");

  private final RegisterRows rows;
  private final FileReading files;
  private final Organisations organisations;
  private final org.opendost.platform.search.Search search;
  private final OfficeClock clock;

  Register(
      RegisterRows rows,
      FileReading files,
      Organisations organisations,
      org.opendost.platform.search.Search search,
      OfficeClock clock) {
    this.rows = rows;
    this.search = search;
    this.files = files;
    this.organisations = organisations;
    this.clock = clock;
  }

  /// One line of the list.
  public record Line(
      UUID id,
      String code,
      String title,
      String kind,
      String level,
      String programme,
      String field,
      String hostName,
      String leader,
      LocalDate startOn,
      LocalDate endOn,
      @Nullable BigDecimal budgetTotal,
      @Nullable BigDecimal budgetState,
      String stage) {

    /// Whether it still runs although its planned end has passed.
    public boolean isLate(LocalDate today) {
      return endOn.isBefore(today)
          && List.of("contracted", "in_progress", "suspended").contains(stage);
    }
  }

  /// A page of the list.
  ///
  /// @param total of all pages
  /// @param next after which task the list goes on, none on the last page
  public record Page(List<Line> lines, long total, @Nullable UUID next, List<String> years) {

    public Page {
      lines = List.copyOf(lines);
      years = List.copyOf(years);
    }
  }

  /// What a form offers to pick from; anything else may be typed.
  public record Suggestions(List<Organisation> hosts, List<String> leaders) {

    public Suggestions {
      hosts = List.copyOf(hosts);
      leaders = List.copyOf(leaders);
    }
  }

  /// A page of what is found.
  @Requires("tasks.read-all")
  public Page list(Actor actor, RegisterQuery query, int most) {
    var today = clock.today();
    var found = rows.lines(query, today, most + 1);
    var more = found.size() > most;
    return new Page(
        more ? found.subList(0, most) : found,
        rows.count(query, today),
        more ? found.get(most - 1).id() : null,
        rows.years());
  }

  /// Everything recorded of a task, also of one that was taken back.
  @Requires("tasks.read-all")
  public TaskFile open(Actor actor, UUID id) {
    return files.file(id, clock.today()).orElseThrow(() -> new NotFound("task", id));
  }

  /// Tasks and results already in the register that resemble what is typed, the likest first: for
  /// whoever reads a proposal to look at. The law knows no threshold, so nothing is refused by it
  /// (TT 20/2023/TT-BKHCN Đ.17: what was paid for twice is cancelled).
  ///
  /// @param except the task itself
  @Requires("tasks.read-all")
  public List<Hit> similar(Actor actor, String title, String objectives, @Nullable UUID except) {
    return search.similar(actor, title + " " + objectives, REGISTERED, except, SIMILAR);
  }

  /// Hosts of the directory and leaders that the register knows.
  @Requires("tasks.read-all")
  public Suggestions suggestions(Actor actor) {
    var hosts = new ArrayList<Organisation>();
    UUID after = null;
    do {
      var page = organisations.list(actor, "", after, 200);
      hosts.addAll(page.items());
      after = page.next();
    } while (after != null);
    return new Suggestions(hosts, rows.leaders(LEADERS));
  }
}
