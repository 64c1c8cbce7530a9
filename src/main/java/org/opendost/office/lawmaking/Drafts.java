package org.opendost.office.lawmaking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.SentForms;
import org.opendost.platform.register.Ask;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The dossiers of what the department drafts.
@Facade
public class Drafts {

  static final String SUBJECT = "draft";

  private final DraftRows rows;
  private final StepRows steps;
  private final TextRows texts;
  private final CommentRows comments;
  private final ReviewRows reviews;
  private final DraftLimitRows law;
  private final DraftRules rules;
  private final FindableDrafts findable;
  private final Units units;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Drafts(
      DraftRows rows,
      StepRows steps,
      TextRows texts,
      CommentRows comments,
      ReviewRows reviews,
      DraftLimitRows law,
      DraftRules rules,
      FindableDrafts findable,
      Units units,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.steps = steps;
    this.texts = texts;
    this.comments = comments;
    this.reviews = reviews;
    this.law = law;
    this.rules = rules;
    this.findable = findable;
    this.units = units;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// A dossier with all that belongs to it.
  ///
  /// @param days what the law of its days sets
  /// @param versions the newest first
  public record Opened(
      Draft draft,
      List<Step> course,
      List<Day> days,
      List<Version> versions,
      List<Tie> ties,
      List<Review> reviews,
      CommentCount comments,
      @Nullable String withdrawnWhy,
      LocalDate today) {

    public Opened {
      course = List.copyOf(course);
      days = List.copyOf(days);
      versions = List.copyOf(versions);
      ties = List.copyOf(ties);
      reviews = List.copyOf(reviews);
    }

    /// The last time it was posted for comment; null if it never was.
    public @Nullable Step posted() {
      return course.stream()
          .filter(step -> step.kind() == Step.Kind.COMMENT)
          .reduce((first, second) -> second)
          .orElse(null);
    }
  }

  /// A page of the list.
  @Requires("lawmaking.follow")
  public Ask.Page<Draft> list(Actor actor, Ask ask) {
    return DraftRows.LIST.read(jdbc, ask, clock.today());
  }

  /// A page of what was issued, for everyone.
  @Requires("lawmaking.read")
  public Ask.Page<Draft> issued(Actor actor, Ask ask) {
    return DraftRows.ISSUED.read(jdbc, ask, clock.today());
  }

  /// One of them with all that belongs to it.
  @Requires("lawmaking.follow")
  public Opened open(Actor actor, UUID id) {
    return opened(find(id), texts.ties(id));
  }

  /// What was issued, for everyone: the last text and the ties.
  @Requires("lawmaking.read")
  public Opened readIssued(Actor actor, UUID id) {
    var draft = find(id);
    if (!draft.stage().isIssued()) {
      throw new NotFound(SUBJECT, id);
    }
    return opened(draft, texts.publicTies(id));
  }

  private Draft find(UUID id) {
    return rows.find(id, clock.today()).orElseThrow(() -> new NotFound(SUBJECT, id));
  }

  private Opened opened(Draft draft, List<Tie> ties) {
    var course = steps.of(draft.id());
    return new Opened(
        draft,
        course,
        new DraftCalendar(law.book()).of(draft, course),
        texts.of(draft.id()),
        ties,
        reviews.of(draft.id()),
        comments.count(draft.id()),
        draft.stage() == Draft.Stage.WITHDRAWN ? rows.withdrawnWhy(draft.id()).orElse(null) : null,
        clock.today());
  }

  /// The units a draft may be of.
  @Requires("lawmaking.write")
  public List<Unit> units(Actor actor) {
    return units.of(actor, clock.today());
  }

  /// Refuses whoever may not write: before a form is shown.
  @Requires("lawmaking.write")
  public void require(Actor actor) {}

  /// Registers a draft.
  @Requires("lawmaking.write")
  public Draft register(Actor actor, Draft typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return find(typed.id());
    }
    var unit = rules.unit(actor, typed);
    rules.check(typed, unit).orThrow();
    var facts = typed.facts().unitName(unit.orElseThrow().name());
    var draft =
        new Draft(
            typed.id(),
            facts,
            typed.registeredOn(),
            Draft.Stage.REGISTERED,
            typed.registeredOn(),
            null,
            null,
            null,
            actor.id(),
            1,
            actor.name());
    rows.insert(draft);
    steps.insert(Step.registered(draft));
    findable.put(draft);
    audit.record(actor, "draft.registered", SUBJECT, draft.id(), draft.heading(), null, draft);
    return draft;
  }

  /// Corrects what was typed of it; the day of registration stays once a step followed.
  @Requires("lawmaking.write")
  public Draft correct(Actor actor, Draft typed) {
    var before =
        rows.lock(typed.id(), clock.today()).orElseThrow(() -> new NotFound(SUBJECT, typed.id()));
    if (before.says(typed)) {
      return before;
    }
    var unit = rules.unit(actor, typed);
    var faults = rules.check(typed, unit);
    if (before.version() != typed.version()) {
      faults.add("", "lawmaking.fault.changed", before.savedBy());
    }
    if (before.stage() == Draft.Stage.WITHDRAWN) {
      faults.add("", "lawmaking.fault.withdrawn");
    }
    if (!before.registeredOn().equals(typed.registeredOn())) {
      faults.add("registeredOn", "lawmaking.fault.registered");
    }
    if (before.stage() != Draft.Stage.REGISTERED && before.isNormative() != typed.isNormative()) {
      faults.add("kind", "lawmaking.fault.kind");
    }
    faults.orThrow();
    var after = before.corrected(typed.facts().unitName(unit.orElseThrow().name()), actor.name());
    rows.update(after);
    findable.put(after);
    audit.record(actor, "draft.corrected", SUBJECT, after.id(), after.heading(), before, after);
    return after;
  }

  /// Withdraws a dossier that should never have been entered; it stays to be read in the office. A
  /// draft that is given up is stopped instead.
  @Requires("lawmaking.withdraw")
  public void withdraw(Actor actor, UUID id, String why) {
    var before = rows.lock(id, clock.today()).orElseThrow(() -> new NotFound(SUBJECT, id));
    if (before.stage() == Draft.Stage.WITHDRAWN) {
      return;
    }
    new Faults().required("why", why).atMost("why", why, 500).orThrow();
    rows.withdraw(id, why.strip(), actor.name());
    findable.put(find(id));
    audit.record(
        actor, "draft.withdrawn", SUBJECT, id, before.heading(), null, Map.of("why", why.strip()));
  }
}
