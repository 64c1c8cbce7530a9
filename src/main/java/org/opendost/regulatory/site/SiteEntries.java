package org.opendost.regulatory.site;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.regulatory.goods.Lots;
import org.opendost.regulatory.inspection.Visits;

/// What is written down on telephones. Each entry is a transaction of its own and is kept once,
/// however often and in whatever order it is sent.
@Facade
public class SiteEntries {

  private static final int LONGEST = 500_000;
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private final SiteRows rows;
  private final VisitWriting visitWriting;
  private final GoodsWriting goodsWriting;
  private final Visits visits;
  private final Lots lots;
  private final Audit audit;
  private final OfficeClock clock;

  SiteEntries(
      SiteRows rows,
      VisitWriting visitWriting,
      GoodsWriting goodsWriting,
      Visits visits,
      Lots lots,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.visitWriting = visitWriting;
    this.goodsWriting = goodsWriting;
    this.visits = visits;
    this.lots = lots;
    this.audit = audit;
    this.clock = clock;
  }

  /// Writes an entry down.
  ///
  /// @throws InvalidInput where it cannot be taken as it is; nothing was written
  /// @throws NotFound where what it belongs to has not arrived
  @Requires(SitePermissions.SEND)
  public Sent keep(Actor actor, PhoneEntry entry) {
    if (!entry.officer().equals(actor.id())) {
      throw new InvalidInput("", "site.fault.another-officer");
    }
    if (entry.id().version() != 7) {
      throw new InvalidInput("", "site.fault.unreadable");
    }
    if (entry.body().length() > LONGEST) {
      throw new InvalidInput("", "site.fault.too-long");
    }
    if (!entry.isWhole()) {
      throw new InvalidInput("", "site.fault.altered");
    }
    rows.lock(entry.visit());
    var known = rows.find(entry.id());
    if (known.isPresent()) {
      return again(known.get(), entry);
    }
    var body = Body.read(entry.body());
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var moment = entry.time().official(now, Duration.between(Instant.now(), now));
    var sent = write(actor, entry, body, moment.at());
    if (sent instanceof Sent.Kept) {
      rows.insert(entry, moment, now, actor);
      audit.record(
          actor,
          "visit.sent-from-site",
          "visit",
          entry.visit(),
          entry.kind() + " " + entry.id(),
          null,
          Map.of(
              "entry", entry.id(),
              "kind", entry.kind(),
              "sha256", entry.sha256(),
              "phoneAt", entry.time().phoneAt(),
              "at", moment.at(),
              "doubtful", moment.doubtful()));
    }
    return sent;
  }

  /// What was sent of a visit, the first first.
  @Requires(SitePermissions.READ)
  public List<KeptEntry> of(Actor actor, UUID visit) {
    return rows.of(visit);
  }

  /// One entry.
  @Requires(SitePermissions.READ)
  public KeptEntry find(Actor actor, UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("entry", id));
  }

  /// What came before stands: the same words are known, others come too late.
  private static Sent again(KeptEntry known, PhoneEntry entry) {
    var same =
        known.sha256().equals(entry.sha256())
            && known.kind() == entry.kind()
            && known.visit().equals(entry.visit());
    return same
        ? new Sent.Known()
        : new Sent.Conflict(known.body().plain(), null, known.officer(), known.at(), null);
  }

  private Sent write(Actor actor, PhoneEntry entry, Body body, Instant at) {
    return switch (entry.kind()) {
      case VISIT -> {
        if (!entry.visit().equals(entry.id())) {
          throw new InvalidInput("", "site.fault.unreadable");
        }
        yield visitWriting.begin(actor, entry, body, at);
      }
      case LOT -> goodsWriting.add(actor, entry, body);
      case LABEL -> goodsWriting.check(actor, entry, body);
      case DEMAND -> visitWriting.demand(actor, entry, body);
      case MINUTES -> visitWriting.sign(actor, entry, body, at);
      case READING, NOTE, PHOTO -> note(actor, entry, body);
    };
  }

  /// Notes, readings and photographs are kept as they were sent; once the minutes are signed
  /// nothing is added.
  private Sent note(Actor actor, PhoneEntry entry, Body body) {
    var visit = visits.open(actor, entry.visit());
    var lot = body.id("lot");
    if (lot.isPresent()
        && !lots.open(actor, lot.get()).lot().facts().visit().equals(entry.visit())) {
      throw new InvalidInput("lot", "site.fault.other-visit");
    }
    var faults = new Faults();
    if (visit.isSigned()) {
      faults.add("", "goods.fault.minutes-stand");
    }
    switch (entry.kind()) {
      case READING -> {
        for (var field : List.of("what", "value", "unit", "instrument")) {
          faults.required(field, body.text(field)).atMost(field, body.text(field), 200);
        }
      }
      case NOTE ->
          faults.required("text", body.text("text")).atMost("text", body.text("text"), 5000);
      case PHOTO -> {
        faults.atMost("caption", body.text("caption"), 500);
        if (!HASH.matcher(body.text("sha256")).matches()) {
          faults.add("", "site.fault.unreadable");
        }
      }
      default -> throw new IllegalStateException(entry.kind().name());
    }
    faults.orThrow();
    return new Sent.Kept();
  }
}
