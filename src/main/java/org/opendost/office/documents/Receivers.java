package org.opendost.office.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.identity.Officers;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.notifications.Notifications;
import org.opendost.platform.notifications.Recipient;
import org.springframework.stereotype.Component;

/// The units and officers that documents are passed to, and how they hear of it.
@Component
public class Receivers {

  private static final Actor ASKING = Actor.system("receivers of documents");

  private final Units units;
  private final Officers officers;
  private final Notifications notifications;
  private final OfficeClock clock;

  Receivers(Units units, Officers officers, Notifications notifications, OfficeClock clock) {
    this.units = units;
    this.officers = officers;
    this.notifications = notifications;
    this.clock = clock;
  }

  /// A unit or an officer.
  public record Receiver(boolean isUnit, UUID id, String name) {}

  List<Receiver> among(boolean byNameOnly) {
    var all = new ArrayList<Receiver>();
    if (!byNameOnly) {
      units
          .of(ASKING, clock.today())
          .forEach(unit -> all.add(new Receiver(true, unit.id(), unit.name())));
    }
    officers.all().forEach(officer -> all.add(new Receiver(false, officer.id(), officer.name())));
    return all;
  }

  Optional<Receiver> find(@Nullable UUID unit, @Nullable UUID account, boolean byNameOnly) {
    return among(byNameOnly).stream()
        .filter(each -> each.id().equals(each.isUnit() ? unit : account))
        .findFirst();
  }

  /// Tells the person, or the heads of the unit.
  void tell(Routing routing, Incoming incoming) {
    var account = routing.account();
    if (account != null) {
      tell(account, incoming);
      return;
    }
    var unit = routing.unit();
    if (unit != null) {
      officers.headsOf(unit).forEach(head -> tell(head, incoming));
    }
  }

  private void tell(UUID account, Incoming incoming) {
    notifications.tell(
        Recipient.account(account),
        incoming.isRestricted() ? "documents.notice.routed-apart" : "documents.notice.routed",
        List.of(incoming.heading(), incoming.isRestricted() ? "" : incoming.received().summary()),
        "/office/documents/incoming/" + incoming.id());
  }
}
