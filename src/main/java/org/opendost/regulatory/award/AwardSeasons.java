package org.opendost.regulatory.award;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;
import org.opendost.platform.register.Ask;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Seasons of the award, the editions of its criteria, and who was told of a season.
@Facade
public class AwardSeasons {

  private static final String SEASON = "award-season";

  private final SeasonRows rows;
  private final EditionRows editions;
  private final EntryRows entries;
  private final Organisations organisations;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  AwardSeasons(
      SeasonRows rows,
      EditionRows editions,
      EntryRows entries,
      Organisations organisations,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.editions = editions;
    this.entries = entries;
    this.organisations = organisations;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// A season as anyone reads it: with its criteria and those who won.
  public record Published(Season season, Edition edition, List<Winner> winners) {

    public Published {
      winners = List.copyOf(winners);
    }
  }

  /// Who won.
  public record Winner(
      UUID entry, String organisationName, Edition.EntryClass entryClass, Entry.Prize prize) {}

  /// All seasons, the newest first.
  @Requires("award.read")
  public List<Season> all(Actor actor) {
    return rows.all();
  }

  /// The season of a year.
  @Requires("award.read")
  public Published published(Actor actor, int year) {
    var season = rows.ofYear(year).orElseThrow(() -> new NotFound("season", String.valueOf(year)));
    return new Published(season, edition(season.edition()), entries.winners(season.id()));
  }

  /// The year in which a prize was given by the decision of that number.
  @Requires("award.read")
  public Optional<Integer> decided(Actor actor, String decision) {
    return rows.decided(decision);
  }

  /// A season.
  @Requires("award.follow")
  public Season open(Actor actor, UUID id) {
    return get(id);
  }

  /// All editions, the newest first, without their items.
  @Requires("award.follow")
  public List<Edition> editions(Actor actor) {
    return editions.all();
  }

  /// An edition with its items.
  @Requires("award.follow")
  public Edition edition(Actor actor, UUID id) {
    return edition(id);
  }

  /// Who was told of the seasons.
  @Requires("award.follow")
  public Ask.Page<Briefing> briefings(Actor actor, Ask ask) {
    return SeasonRows.BRIEFINGS.read(jdbc, ask, clock.today());
  }

  /// Refuses whoever may not launch seasons: before a form is shown.
  @Requires("award.launch")
  public void require(Actor actor) {}

  /// Enters another edition of the criteria; those that stand are never changed, for entries were
  /// assessed by them.
  @Requires("award.launch")
  public Edition issue(Actor actor, Edition typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return edition(typed.id());
    }
    var faults = AwardRules.items(typed);
    faults
        .required("code", typed.code())
        .atMost("code", typed.code(), 100)
        .required("basis", typed.basis())
        .atMost("basis", typed.basis(), 500)
        .atMost("remark", typed.remark(), 1000);
    if (!typed.confirmed()) {
      faults.required("remark", typed.remark());
    }
    if (typed.goldFrom() < typed.awardFrom()) {
      faults.add("goldFrom", "award.fault.gold-below", typed.awardFrom());
    }
    faults.orThrow();
    if (!editions.insert(typed)) {
      throw new InvalidInput("code", "award.fault.edition-known");
    }
    audit.record(
        actor, "award-edition.issued", "award-edition", typed.id(), typed.code(), null, typed);
    return typed;
  }

  /// Launches a season by its notice.
  @Requires("award.launch")
  public Season launch(Actor actor, Season typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return get(typed.id());
    }
    var faults = dates(typed);
    if (editions.find(typed.edition()).filter(e -> !e.items().isEmpty()).isEmpty()) {
      faults.add("edition", "input.not-a-choice");
    }
    faults.orThrow();
    if (!rows.insert(typed)) {
      throw new InvalidInput("year", "award.fault.season-known", typed.year());
    }
    var season = get(typed.id());
    audit.record(actor, "award-season.launched", SEASON, season.id(), name(season), null, season);
    return season;
  }

  /// Corrects a season's days, as when the last day for entries is moved; year and edition stay.
  @Requires("award.launch")
  public Season correct(Actor actor, Season typed) {
    var before = get(typed.id());
    dates(typed).orThrow();
    if (!rows.update(typed)) {
      throw new InvalidInput("", "award.fault.changed", audit.of(typed.id()).getLast().actorName());
    }
    var after = get(typed.id());
    audit.record(actor, "award-season.corrected", SEASON, after.id(), name(after), before, after);
    return after;
  }

  /// Notes that an enterprise was told of the season.
  @Requires("award.enter")
  public void brief(Actor actor, Briefing typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return;
    }
    var season = get(typed.season());
    var faults =
        new Faults()
            .required("officer", typed.officer())
            .atMost("officer", typed.officer(), 200)
            .required("about", typed.about())
            .atMost("about", typed.about(), 2000);
    AwardRules.past(faults, "on", typed.on(), clock.today());
    if (typed.on().isBefore(season.launchedOn())) {
      faults.add("on", "award.fault.before-launch", season.launchedOn());
    }
    faults.orThrow();
    var briefing =
        new Briefing(
            typed.id(),
            season.id(),
            typed.organisation(),
            organisations.get(actor, typed.organisation()).name(),
            typed.on(),
            typed.officer(),
            typed.about());
    rows.insert(briefing);
    audit.record(actor, "award-season.briefed", SEASON, season.id(), name(season), null, briefing);
  }

  private Faults dates(Season typed) {
    var faults =
        new Faults()
            .required("notice", typed.notice())
            .atMost("notice", typed.notice(), 200)
            .atMost("remark", typed.remark(), 2000);
    AwardRules.past(faults, "launchedOn", typed.launchedOn(), clock.today());
    if (typed.entriesUntil().isBefore(typed.launchedOn())) {
      faults.add("entriesUntil", "award.fault.before-launch", typed.launchedOn());
    }
    return faults;
  }

  private Season get(UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("season", id));
  }

  private Edition edition(UUID id) {
    return editions.find(id).orElseThrow(() -> new NotFound("edition", id));
  }

  private static String name(Season season) {
    return "GTCLQG " + season.year();
  }
}
