package org.opendost.directory.mergers;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;

/// The lines of a hand-over: who takes each thing, and what was found otherwise than listed.
@Facade
public class HandOverLines {

  private static final String SUBJECT = Mergers.SUBJECT;

  private final MergerRows mergers;
  private final LineRows rows;
  private final Holdings holdings;
  private final HandOvers handOvers;
  private final Audit audit;

  HandOverLines(
      MergerRows mergers, LineRows rows, Holdings holdings, HandOvers handOvers, Audit audit) {
    this.mergers = mergers;
    this.rows = rows;
    this.holdings = holdings;
    this.handOvers = handOvers;
    this.audit = audit;
  }

  /// Names who takes something over; once the list is drawn up, the line says that this changed.
  @Requires("mergers.hand-over")
  public void take(Actor actor, UUID id, String kind, UUID item, @Nullable UUID account) {
    var merger = mergers.lock(id);
    var faults = new Faults().required("taker", account);
    MergerRules.underWay(merger, faults);
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

  /// Notes what was found otherwise than the list says.
  @Requires("mergers.hand-over")
  public void differ(Actor actor, UUID id, String kind, UUID item, String words) {
    var merger = mergers.lock(id);
    var faults = new Faults().atMost("difference", words, 500);
    MergerRules.underWay(merger, faults);
    if (merger.drawn() == null) {
      faults.add("", "mergers.fault.not-drawn");
    }
    faults.orThrow();
    var before = line(actor, id, kind, item);
    if (before.id() == null) {
      throw new InvalidInput("", "mergers.fault.not-listed");
    }
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

  private MergerLine line(Actor actor, UUID id, String kind, UUID item) {
    var line = handOvers.open(actor, id).line(kind, item);
    if (line == null) {
      throw new NotFound("line", item);
    }
    return line;
  }

  private static String together(String said, String more) {
    return said.isEmpty() ? more : said + "; " + more;
  }
}
