package org.opendost.office.documents;

import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.register.Ask;
import org.springframework.stereotype.Component;

/// Who may read which outgoing document. One of a separate book is there for those who read the
/// book, who drafts it, the head of that unit or of the one it became part of, and who is asked to
/// sign; to others it does not exist.
@Component
class OutgoingReaders {

  static final String FILTER = "reader";

  private final Readers readers;
  private final Units units;
  private final OfficeClock clock;

  OutgoingReaders(Readers readers, Units units, OfficeClock clock) {
    this.readers = readers;
    this.units = units;
    this.clock = clock;
  }

  Ask limited(Actor actor, Ask ask) {
    var filters = new HashMap<>(ask.filters());
    filters.put(
        FILTER,
        readers.books(actor)
            + " "
            + actor.id()
            + headed(actor).stream().map(unit -> " head:" + unit).collect(Collectors.joining()));
    return new Ask(filters, ask.sort(), ask.descending(), ask.after(), ask.most());
  }

  boolean reads(Actor actor, Outgoing outgoing) {
    return actor.is(Role.SYSTEM)
        || readers.books(actor).contains(outgoing.drafted().book())
        || outgoing.drafterId().equals(actor.id())
        || outgoing.drafted().submittedTo().equals(actor.id())
        || headed(actor).contains(outgoing.unit());
  }

  /// The units whose work the actor answers for.
  private Set<UUID> headed(Actor actor) {
    return actor.is(Role.HEAD) ? units.carriedBy(actor, clock.today()) : Set.of();
  }

  void require(Actor actor, Outgoing outgoing) {
    if (!reads(actor, outgoing)) {
      throw missing(outgoing.id());
    }
  }

  static NotFound missing(UUID id) {
    return new NotFound("outgoing-document", id);
  }
}
