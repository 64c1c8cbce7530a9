package org.opendost.regulatory.award;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.identity.Officers;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.regulatory.award.Entry.Stage;

/// Who assesses an entry, and the points: each assessor's own, then one set by consensus, on the
/// file and after that on site.
@Facade
public class AwardAssessments {

  private final AwardEntries entries;
  private final EntryRows entryRows;
  private final AssessmentRows rows;
  private final ConflictRows conflicts;
  private final Officers officers;
  private final Access access;
  private final Audit audit;
  private final OfficeClock clock;

  AwardAssessments(
      AwardEntries entries,
      EntryRows entryRows,
      AssessmentRows rows,
      ConflictRows conflicts,
      Officers officers,
      Access access,
      Audit audit,
      OfficeClock clock) {
    this.entries = entries;
    this.entryRows = entryRows;
    this.rows = rows;
    this.conflicts = conflicts;
    this.officers = officers;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /// The assessment of an entry as the actor may see it.
  ///
  /// @param own the actor's own points of the stage, by item
  /// @param scores of each assessor, by account and item: until the consensus only for who manages
  /// @param agreed the points by consensus, by item; empty before
  public record Assessment(
      List<Assessor> assessors,
      Map<String, Integer> own,
      Map<UUID, Map<String, Integer>> scores,
      Map<String, Integer> agreed) {

    public Assessment {
      assessors = List.copyOf(assessors);
      own = Map.copyOf(own);
      scores = Map.copyOf(scores);
      agreed = Map.copyOf(agreed);
    }

    /// What became of it: all points together; null before the consensus.
    public @Nullable Integer total() {
      return agreed.isEmpty() ? null : agreed.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Whether the account assesses it.
    public boolean isAssessedBy(UUID account) {
      return assessors.stream().anyMatch(each -> each.account().equals(account));
    }
  }

  /// How a stage stands.
  @Requires("award.follow")
  public Assessment read(Actor actor, UUID entry, Stage stage) {
    var opened = entries.open(actor, entry);
    var scores = rows.scores(entry, stage);
    var agreed = rows.agreed(entry, stage);
    var all = !agreed.isEmpty() || access.allows(actor, "award.manage");
    return new Assessment(
        rows.assessors(entry, opened.edition().items().size()),
        scores.getOrDefault(actor.id(), Map.of()),
        all ? scores : Map.of(),
        agreed);
  }

  /// Names an assessor; not one who has a conflict.
  @Requires("award.manage")
  public void name(Actor actor, UUID id, UUID account) {
    entryRows.lock(id);
    var entry = entries.open(actor, id).entry();
    var eligibility = entry.eligibility();
    var officer =
        officers.find(account).orElseThrow(() -> new InvalidInput("account", "input.not-a-choice"));
    var faults = new Faults();
    if (eligibility == null || !eligibility.eligible()) {
      faults.add("", "award.fault.not-eligible");
    }
    if (!access.allows(officer, "award.assess")) {
      faults.add("account", "award.fault.no-assessor", officer.name());
    }
    if (conflicts.hasConflict(entry.season(), entry.organisation(), account)) {
      faults.add("account", "award.fault.conflict", officer.name());
    }
    if (entry.fileScore() != null) {
      faults.add("", "award.fault.file-agreed");
    }
    faults.orThrow();
    rows.name(id, account, officer.name(), clock.instant(), actor.name());
    audit.record(
        actor,
        "award-entry.assessor-named",
        AwardEntries.SUBJECT,
        id,
        entry.code(),
        null,
        Map.of("assessor", officer.name()));
  }

  /// Gives the own points of a stage; they can be changed until the consensus.
  @Requires("award.assess")
  public void score(Actor actor, UUID id, Stage stage, Map<String, Integer> points) {
    entryRows.lock(id);
    var opened = entries.open(actor, id);
    var entry = opened.entry();
    if (!read(actor, id, stage).isAssessedBy(actor.id())) {
      throw new Forbidden(actor, "award.assess");
    }
    if (stage == Stage.SITE && entry.fileScore() == null) {
      throw new InvalidInput("", "award.fault.file-first");
    }
    var agreedBy = rows.agreedBy(id, stage);
    if (agreedBy.isPresent()) {
      throw new InvalidInput("", "award.fault.agreed", agreedBy.get());
    }
    AwardRules.points(opened.edition(), points).orThrow();
    var before = rows.scores(id, stage).getOrDefault(actor.id(), Map.of());
    if (before.equals(points)) {
      return;
    }
    rows.score(id, stage, actor.id(), points, clock.instant());
    audit.record(
        actor,
        "award-entry.scored",
        AwardEntries.SUBJECT,
        id,
        entry.code(),
        before,
        Map.of("stage", stage, "points", points));
  }

  /// Scores a stage by consensus, once every assessor has given all points.
  @Requires("award.manage")
  public void agree(Actor actor, UUID id, Stage stage, Map<String, Integer> points) {
    entryRows.lock(id);
    var opened = entries.open(actor, id);
    var entry = opened.entry();
    var agreed = rows.agreed(id, stage);
    if (agreed.equals(points)) {
      return;
    }
    if (!agreed.isEmpty()) {
      throw new InvalidInput(
          "", "award.fault.agreed", rows.agreedBy(id, stage).orElse(actor.name()));
    }
    var faults = AwardRules.points(opened.edition(), points);
    var assessors = rows.assessors(id, opened.edition().items().size());
    if (assessors.isEmpty()) {
      faults.add("", "award.fault.no-assessors");
    }
    assessors.stream()
        .filter(each -> !each.done(stage))
        .forEach(each -> faults.add("", "award.fault.not-scored", each.name()));
    if (stage == Stage.SITE && entry.fileScore() == null) {
      faults.add("", "award.fault.file-first");
    }
    faults.orThrow();
    rows.agree(id, stage, points, clock.instant(), actor.name());
    entryRows.score(id, stage, points.values().stream().mapToInt(Integer::intValue).sum());
    audit.record(
        actor,
        "award-entry.agreed",
        AwardEntries.SUBJECT,
        id,
        entry.code(),
        null,
        Map.of("stage", stage, "points", points));
  }
}
