package org.opendost.office.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;

/// To whom issued documents go, and that they were sent (NĐ 30/2020/NĐ-CP, Art. 18).
@Facade
public class OutgoingSending {

  private final OutgoingRows rows;
  private final RecipientRows recipients;
  private final KnownNames names;
  private final OutgoingReaders readers;
  private final AwaitedSignatures awaited;
  private final OutgoingNotices notices;
  private final OutgoingDeeds deeds;
  private final OfficeClock clock;

  OutgoingSending(
      OutgoingRows rows,
      RecipientRows recipients,
      KnownNames names,
      OutgoingReaders readers,
      AwaitedSignatures awaited,
      OutgoingNotices notices,
      OutgoingDeeds deeds,
      OfficeClock clock) {
    this.rows = rows;
    this.recipients = recipients;
    this.names = names;
    this.readers = readers;
    this.awaited = awaited;
    this.notices = notices;
    this.deeds = deeds;
    this.clock = clock;
  }

  /// The names of units and organisations that hold what was typed.
  @Requires("documents.draft")
  public List<String> offered(Actor actor, String typed) {
    return names.like(typed, clock.today());
  }

  /// Marks recipients as sent to, with the day and the way. The heads of units of the department
  /// among them are told.
  @Requires("documents.issue")
  public void send(Actor actor, UUID id, List<UUID> to, LocalDate on, Way way) {
    var outgoing = rows.lock(id).orElseThrow(() -> OutgoingReaders.missing(id));
    readers.require(actor, outgoing);
    var issued = outgoing.issued();
    var meant = recipients.of(id).stream().filter(each -> to.contains(each.id())).toList();
    var faults = new Faults();
    if (issued == null) {
      faults.add("", "documents.fault.not-issued");
    } else if (on.isBefore(issued.on()) || on.isAfter(clock.today())) {
      faults.add("on", "documents.fault.sent-on", issued.on());
    }
    if (meant.isEmpty()) {
      faults.add("to", "input.required");
    }
    faults.orThrow();
    var sent = meant.stream().filter(SentTo::isWaiting).toList();
    if (sent.isEmpty()) {
      return;
    }
    recipients.sent(sent.stream().map(SentTo::id).toList(), on, way, actor.name());
    awaited.over(id);
    if (!outgoing.isRestricted()) {
      sent.stream()
          .map(SentTo::unit)
          .filter(Objects::nonNull)
          .distinct()
          .forEach(unit -> notices.arrived(unit, outgoing));
    }
    deeds.record(
        actor,
        "sent",
        outgoing,
        Map.of("to", sent.stream().map(SentTo::name).toList(), "on", on, "way", way));
  }
}
