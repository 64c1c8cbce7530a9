package org.opendost.regulatory.award;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.StoredFile;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;
import org.opendost.platform.numbering.Numbers;
import org.opendost.platform.register.Ask;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Entries for the award. For who has a conflict with an organisation its entry does not exist.
@Facade
public class AwardEntries {

  static final String SUBJECT = "award-entry";

  private final EntryRows rows;
  private final SeasonRows seasons;
  private final EditionRows editions;
  private final PaperFiles papers;
  private final Organisations organisations;
  private final Numbers numbers;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  AwardEntries(
      EntryRows rows,
      SeasonRows seasons,
      EditionRows editions,
      PaperFiles papers,
      Organisations organisations,
      Numbers numbers,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.seasons = seasons;
    this.editions = editions;
    this.papers = papers;
    this.organisations = organisations;
    this.numbers = numbers;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// An entry with its season, the edition it is assessed by, and its papers.
  public record Opened(Entry entry, Season season, Edition edition, List<EntryPaper> papers) {

    public Opened {
      papers = List.copyOf(papers);
    }
  }

  /// A page of the entries the actor has no conflict with.
  @Requires("award.follow")
  public Ask.Page<Entry> list(Actor actor, Ask ask) {
    return EntryRows.seenBy(actor.id()).read(jdbc, ask, clock.today());
  }

  /// An entry.
  ///
  /// @throws NotFound also when the actor has a conflict with it
  @Requires("award.follow")
  public Opened open(Actor actor, UUID id) {
    var entry = get(actor, id);
    var season =
        seasons.find(entry.season()).orElseThrow(() -> new NotFound("season", entry.season()));
    var edition =
        editions
            .find(season.edition())
            .orElseThrow(() -> new NotFound("edition", season.edition()));
    return new Opened(entry, season, edition, papers.of(id));
  }

  /// A paper of an entry.
  @Requires("award.follow")
  public StoredFile paper(Actor actor, UUID id, UUID paper) {
    get(actor, id);
    return papers.of(id).stream()
        .filter(each -> each.id().equals(paper))
        .map(EntryPaper::file)
        .findFirst()
        .orElseThrow(() -> new NotFound("paper", paper));
  }

  /// Refuses whoever may not enter: before a form is shown.
  @Requires("award.enter")
  public void require(Actor actor) {}

  /// Registers an entry; its class follows from what the organisation does and how many work there.
  ///
  /// @param typed its code, name and class are passed over
  @Requires("award.enter")
  public Entry register(Actor actor, Entry typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return get(actor, typed.id());
    }
    var season =
        seasons
            .find(typed.season())
            .orElseThrow(() -> new InvalidInput("season", "input.not-a-choice"));
    var edition =
        editions
            .find(season.edition())
            .orElseThrow(() -> new NotFound("edition", season.edition()));
    var organisation = organisations.open(actor, typed.organisation());
    var faults = new Faults().atMost("summary", typed.summary(), 4000);
    if (organisation.merger() != null) {
      faults.add("organisation", "award.fault.merged", organisation.merger().other().name());
    }
    if (typed.workers() < 1) {
      faults.add("workers", "award.fault.no-workers");
    }
    AwardRules.past(faults, "registeredOn", typed.registeredOn(), clock.today());
    AwardRules.past(faults, "since", typed.since(), clock.today());
    if (typed.registeredOn().isBefore(season.launchedOn())) {
      faults.add("registeredOn", "award.fault.before-launch", season.launchedOn());
    }
    if (typed.registeredOn().isAfter(season.entriesUntil())) {
      faults.add("registeredOn", "award.fault.too-late", season.entriesUntil());
    }
    faults.orThrow();
    var year = String.valueOf(season.year());
    var entry =
        new Entry(
            typed.id(),
            season.id(),
            "GTCLQG-%s-%02d".formatted(year, numbers.next("award.entry", year)),
            typed.organisation(),
            organisation.organisation().name(),
            typed.sector(),
            typed.workers(),
            edition.classOf(typed.sector(), typed.workers()),
            typed.since(),
            typed.goldYear(),
            typed.summary(),
            typed.registeredOn(),
            null,
            null,
            null,
            null,
            null,
            null);
    if (!rows.insert(entry)) {
      throw new InvalidInput("organisation", "award.fault.entered", season.year());
    }
    audit.record(actor, "award-entry.registered", SUBJECT, entry.id(), entry.code(), null, entry);
    return entry;
  }

  /// Takes a paper in; the same id again is a double click.
  @Requires("award.enter")
  public void handIn(Actor actor, UUID id, UUID paper, EntryPaper.Kind kind, Upload upload) {
    var entry = get(actor, id);
    if (papers.take(actor, id, paper, kind, upload)) {
      audit.record(
          actor,
          "award-entry.paper-taken",
          SUBJECT,
          id,
          entry.code(),
          null,
          Map.of("kind", kind, "paper", paper));
    }
  }

  /// Judges whether it may take part; once.
  ///
  /// @param typed its day and who judged are passed over
  @Requires("award.manage")
  public Entry judge(Actor actor, UUID id, Entry.Eligibility typed) {
    rows.lock(id);
    var opened = open(actor, id);
    var before = opened.entry();
    var known = before.eligibility();
    var judged =
        new Entry.Eligibility(typed.eligible(), typed.why().strip(), clock.today(), actor.name());
    if (judged.equals(known)) {
      return before;
    }
    if (known != null) {
      throw new InvalidInput("", "award.fault.judged", known.by(), known.on());
    }
    var faults = new Faults().atMost("why", typed.why(), 2000);
    if (typed.eligible()) {
      AwardRules.eligible(opened.edition(), before, opened.season().year())
          .list()
          .forEach(fault -> faults.add(fault.field(), fault.key(), fault.arguments().toArray()));
    } else {
      faults.required("why", typed.why());
    }
    faults.orThrow();
    rows.judge(id, judged);
    var after = get(actor, id);
    audit.record(actor, "award-entry.judged", SUBJECT, id, after.code(), before, after);
    return after;
  }

  private Entry get(Actor actor, UUID id) {
    return rows.find(id, actor.id()).orElseThrow(() -> new NotFound("entry", id));
  }
}
