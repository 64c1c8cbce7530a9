package org.opendost.directory.mergers;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;

/// The list of what goes over by a merger: opened, drawn up, signed. Its lines are the concern of
/// [HandOverLines].
@Facade
public class HandOvers {

  private static final String SUBJECT = Mergers.SUBJECT;

  private final MergerRows mergers;
  private final LineRows rows;
  private final Holdings holdings;
  private final Audit audit;
  private final OfficeClock clock;

  HandOvers(MergerRows mergers, LineRows rows, Holdings holdings, Audit audit, OfficeClock clock) {
    this.mergers = mergers;
    this.rows = rows;
    this.holdings = holdings;
    this.audit = audit;
    this.clock = clock;
  }

  /// A merger with all that goes over: what its units hold now, or, once the list is drawn up, what
  /// the list says and what came since.
  @Requires(MergerPermissions.FOLLOW)
  public HandOver open(Actor actor, UUID id) {
    var merger = mergers.find(id).orElseThrow(() -> new NotFound(SUBJECT, id));
    var settled = merger.withdrawnWhy() != null;
    var now =
        settled ? List.<MergerLine>of() : holdings.lines(merger, holdings.heldBy(merger.ended()));
    var drawn = merger.drawn() != null;
    var listed = drawn ? rows.of(merger) : now;
    return new HandOver(
        merger,
        drawn && !merger.isCarried() ? holdings.marked(listed) : listed,
        drawn ? without(now, listed) : List.of(),
        drawn ? rows.signatures(merger) : List.of(),
        merger.isCarried() || settled ? List.of() : holdings.takers(merger),
        audit.of(id));
  }

  /// Draws the list up: from now on it says what it says.
  @Requires("mergers.prepare")
  public Merger draw(Actor actor, UUID id) {
    var merger = mergers.lock(id);
    if (merger.drawn() != null) {
      return merger;
    }
    var faults = new Faults();
    MergerRules.underWay(merger, faults);
    var lines = holdings.lines(merger, holdings.heldBy(merger.ended()));
    MergerRules.takersWork(lines, faults);
    faults.orThrow();
    mergers.draw(id, merger.drawing() + 1, clock.instant(), actor.name());
    var drawn = mergers.lock(id);
    rows.insert(drawn, lines, false, null);
    audit.record(actor, "merger.list-drawn", SUBJECT, id, drawn.heading(), null, counts(lines));
    return drawn;
  }

  /// Opens a list again that nobody has signed; the lines it had are kept.
  @Requires("mergers.prepare")
  public Merger reopen(Actor actor, UUID id) {
    var merger = mergers.lock(id);
    if (merger.drawn() == null) {
      return merger;
    }
    var faults = new Faults();
    MergerRules.underWay(merger, faults);
    if (!rows.signatures(merger).isEmpty()) {
      faults.add("", "mergers.fault.signed");
    }
    faults.orThrow();
    mergers.reopen(id);
    audit.record(actor, "merger.list-reopened", SUBJECT, id, merger.heading(), null, null);
    return mergers.lock(id);
  }

  /// Writes down that somebody signed the list.
  ///
  /// @param typed its `by` is passed over
  @Requires("mergers.hand-over")
  public void sign(Actor actor, UUID id, MergerSignature typed) {
    var merger = mergers.lock(id);
    var faults = new Faults().required("name", typed.name()).atMost("name", typed.name(), 200);
    MergerRules.underWay(merger, faults);
    if (merger.drawn() == null) {
      faults.add("", "mergers.fault.not-drawn");
    }
    if (typed.on().isAfter(clock.today())) {
      faults.add("on", "mergers.fault.future");
    } else if (typed.on().isBefore(merger.decidedOn())) {
      faults.add("on", "mergers.fault.before-decision", merger.decidedOn());
    }
    var isPlace =
        typed.side() == MergerSignature.Side.GIVER
            ? merger.ended().contains(typed.unit())
            : merger.into().equals(typed.unit());
    if (!isPlace) {
      faults.add("place", "input.not-a-choice");
    }
    var known =
        rows.signatures(merger).stream()
            .filter(each -> each.side() == typed.side() && each.unit().equals(typed.unit()))
            .findFirst();
    if (known.isPresent()) {
      if (known.get().name().equals(typed.name().strip()) && known.get().on().equals(typed.on())) {
        return;
      }
      faults.add("place", "mergers.fault.signed-already", known.get().name(), known.get().on());
    }
    faults.orThrow();
    var signature =
        new MergerSignature(
            typed.side(), typed.unit(), typed.name().strip(), typed.on(), actor.name());
    rows.sign(merger, signature, clock.instant());
    audit.record(actor, "merger.signed", SUBJECT, id, merger.heading(), null, signature);
  }

  private static List<MergerLine> without(List<MergerLine> lines, List<MergerLine> listed) {
    var known = listed.stream().map(MergerLine::what).collect(Collectors.toSet());
    return lines.stream().filter(line -> !known.contains(line.what())).toList();
  }

  private static Map<String, Long> counts(List<MergerLine> lines) {
    return lines.stream().collect(Collectors.groupingBy(MergerLine::kind, Collectors.counting()));
  }
}
