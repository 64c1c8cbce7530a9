package org.opendost.directory.mergers;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.opendost.platform.input.InvalidInput;

/// What goes over by a merger: the list that is drawn up and signed, and the carrying out.
@Facade
public class HandOvers {

  private static final String SUBJECT = Mergers.SUBJECT;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);

  private final MergerRows mergers;
  private final LineRows rows;
  private final Holdings holdings;
  private final Units units;
  private final Audit audit;
  private final OfficeClock clock;

  HandOvers(
      MergerRows mergers,
      LineRows rows,
      Holdings holdings,
      Units units,
      Audit audit,
      OfficeClock clock) {
    this.mergers = mergers;
    this.rows = rows;
    this.holdings = holdings;
    this.units = units;
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

  /// Names who takes something over; once the list is drawn up, the line says that this changed.
  @Requires("mergers.hand-over")
  public void take(Actor actor, UUID id, String kind, UUID item, @Nullable UUID account) {
    var merger = lock(id);
    var faults = new Faults().required("taker", account);
    underWay(merger, faults);
    faults.orThrow();
    var before = line(actor, id, kind, item);
    if (before.section() == Section.PEOPLE) {
      throw new InvalidInput("taker", "mergers.fault.people-go-themselves");
    }
    var taker =
        holdings.takers(merger).stream()
            .filter(each -> each.account().equals(account))
            .findFirst()
            .orElseThrow(() -> new InvalidInput("taker", "mergers.fault.not-a-taker"));
    if (taker.account().equals(before.taker())) {
      return;
    }
    rows.take(id, kind, item, taker);
    if (merger.drawn() != null) {
      rows.retake(merger, kind, item, taker);
      var change =
          "Người nhận: %s → %s"
              .formatted(
                  before.takerName().isEmpty() ? "đơn vị" : before.takerName(), taker.name());
      rows.differ(merger, kind, item, together(before.difference(), change));
    }
    audit.record(
        actor, "merger.taker-named", SUBJECT, id, before.title(), before.takerName(), taker.name());
  }

  /// Draws the list up: from now on it says what it says.
  @Requires("mergers.prepare")
  public Merger draw(Actor actor, UUID id) {
    var merger = lock(id);
    if (merger.drawn() != null) {
      return merger;
    }
    var faults = new Faults();
    underWay(merger, faults);
    var lines = holdings.lines(merger, holdings.heldBy(merger.ended()));
    takersWork(lines, faults);
    faults.orThrow();
    mergers.draw(id, merger.drawing() + 1, clock.instant(), actor.name());
    var drawn = lock(id);
    rows.insert(drawn, lines, false, null);
    audit.record(actor, "merger.list-drawn", SUBJECT, id, drawn.heading(), null, counts(lines));
    return drawn;
  }

  /// Opens a list again that nobody has signed; the lines it had are kept.
  @Requires("mergers.prepare")
  public Merger reopen(Actor actor, UUID id) {
    var merger = lock(id);
    if (merger.drawn() == null) {
      return merger;
    }
    var faults = new Faults();
    underWay(merger, faults);
    if (!rows.signatures(merger).isEmpty()) {
      faults.add("", "mergers.fault.signed");
    }
    faults.orThrow();
    mergers.reopen(id);
    audit.record(actor, "merger.list-reopened", SUBJECT, id, merger.heading(), null, null);
    return lock(id);
  }

  /// Writes down that somebody signed the list.
  ///
  /// @param typed its `by` is passed over
  @Requires("mergers.hand-over")
  public void sign(Actor actor, UUID id, MergerSignature typed) {
    var merger = lock(id);
    var faults = new Faults().required("name", typed.name()).atMost("name", typed.name(), 200);
    underWay(merger, faults);
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

  /// Notes what was found otherwise than the list says.
  @Requires("mergers.hand-over")
  public void differ(Actor actor, UUID id, String kind, UUID item, String words) {
    var merger = lock(id);
    var faults = new Faults().atMost("difference", words, 500);
    underWay(merger, faults);
    if (merger.drawn() == null) {
      faults.add("", "mergers.fault.not-drawn");
    }
    faults.orThrow();
    var before = line(actor, id, kind, item);
    if (before.difference().equals(words.strip())) {
      return;
    }
    rows.differ(merger, kind, item, words.strip());
    audit.record(
        actor,
        "merger.difference-noted",
        SUBJECT,
        id,
        before.title(),
        before.difference(),
        words.strip());
  }

  /// Carries it out, in one transaction: the units end, the one that takes over begins, people and
  /// all that is open go over. Done again, it carries over what has come into the ended units
  /// since.
  ///
  /// @return how many things went over
  @Requires("mergers.prepare")
  public int carryOut(Actor actor, UUID id) {
    var merger = lock(id);
    var held = holdings.heldBy(merger.ended());
    var lines = holdings.lines(merger, held);
    if (!merger.isCarried()) {
      var faults = new Faults();
      underWay(merger, faults);
      if (!merger.state().equals("signed")) {
        faults.add("", "mergers.fault.unsigned");
      }
      if (clock.today().isBefore(merger.on())) {
        faults.add("", "mergers.fault.too-early", merger.on());
      }
      takersWork(lines, faults);
      faults.orThrow();
      merge(actor, merger);
      mergers.carry(id, clock.instant(), actor.name());
    }
    var over =
        new CarryOver(
            actor,
            merger.ended(),
            units.get(actor, merger.into()),
            merger.on(),
            clock.instant(),
            decision(merger),
            takers(lines));
    var listed = rows.of(merger).stream().map(HandOvers::what).collect(Collectors.toSet());
    int all = 0;
    for (var source : held.entrySet()) {
      all += carry(actor, merger, source.getKey(), over, source.getValue(), lines, listed);
    }
    return all;
  }

  private int carry(
      Actor actor,
      Merger merger,
      HoldingSource source,
      CarryOver over,
      List<Holding> held,
      List<MergerLine> lines,
      Set<String> listed) {
    if (held.isEmpty()) {
      return 0;
    }
    var carried = source.carryOver(over, held);
    rows.carried(merger, source.kind(), carried, over.at());
    var came = added(source, new HashSet<>(carried), lines, listed);
    if (!came.isEmpty()) {
      rows.insert(merger, came, true, over.at());
    }
    if (!carried.isEmpty()) {
      audit.record(
          actor,
          "merger.carried-over",
          SUBJECT,
          merger.id(),
          merger.heading(),
          null,
          Map.of(
              "kind",
              source.kind(),
              "count",
              carried.size(),
              "added",
              came.size(),
              "ids",
              carried));
    }
    return carried.size();
  }

  private static List<MergerLine> added(
      HoldingSource source, Set<UUID> carried, List<MergerLine> lines, Set<String> listed) {
    return lines.stream()
        .filter(line -> line.kind().equals(source.kind()) && carried.contains(line.item()))
        .filter(line -> !listed.contains(what(line)))
        .toList();
  }

  private void merge(Actor actor, Merger merger) {
    if (!merger.begins()) {
      units.join(actor, merger.ended(), merger.into(), merger.on(), decision(merger));
      return;
    }
    var successor =
        Unit.from(
            merger.on(),
            merger.into(),
            merger.name(),
            merger.shortName(),
            merger.kind(),
            merger.parent());
    units.merge(actor, merger.ended(), successor, merger.on(), decision(merger));
  }

  /// Who takes what changes hands, as the lines say now.
  private static Map<UUID, CarryOver.Taker> takers(List<MergerLine> lines) {
    var takers = new HashMap<UUID, CarryOver.Taker>();
    for (var line : lines) {
      var taker = line.taker();
      if (taker != null && line.changesHands()) {
        takers.put(line.item(), new CarryOver.Taker(taker, line.takerName()));
      }
    }
    return takers;
  }

  private MergerLine line(Actor actor, UUID id, String kind, UUID item) {
    var line = open(actor, id).line(kind, item);
    if (line == null) {
      throw new NotFound("line", item);
    }
    return line;
  }

  private Merger lock(UUID id) {
    return mergers.lock(id).orElseThrow(() -> new NotFound(SUBJECT, id));
  }

  private static void underWay(Merger merger, Faults faults) {
    if (merger.withdrawnWhy() != null) {
      faults.add("", "mergers.fault.withdrawn");
    } else if (merger.isCarried()) {
      faults.add("", "mergers.fault.carried");
    }
  }

  private static void takersWork(List<MergerLine> lines, Faults faults) {
    lines.stream()
        .filter(MergerLine::left)
        .limit(5)
        .forEach(
            line -> faults.add("", "mergers.fault.taker-left", line.takerName(), line.title()));
  }

  private static List<MergerLine> without(List<MergerLine> lines, List<MergerLine> listed) {
    var known = listed.stream().map(HandOvers::what).collect(Collectors.toSet());
    return lines.stream().filter(line -> !known.contains(what(line))).toList();
  }

  private static Map<String, Long> counts(List<MergerLine> lines) {
    return lines.stream().collect(Collectors.groupingBy(MergerLine::kind, Collectors.counting()));
  }

  private static String what(MergerLine line) {
    return line.kind() + " " + line.item();
  }

  private static String together(String said, String more) {
    return said.isEmpty() ? more : said + "; " + more;
  }

  private static String decision(Merger merger) {
    return "%s ngày %s".formatted(merger.number(), DAY.format(merger.decidedOn()));
  }
}
