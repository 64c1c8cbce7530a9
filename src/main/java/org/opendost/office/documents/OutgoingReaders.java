package org.opendost.office.documents;

import java.util.HashMap;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Role;
import org.opendost.platform.register.Ask;
import org.springframework.stereotype.Component;

/// Who may read which outgoing document. One of a separate book is there for those who read the
/// book, who drafts it, the head of that unit and who is asked to sign; to others it does not
/// exist.
@Component
class OutgoingReaders {

  static final String FILTER = "reader";

  private final Readers readers;

  OutgoingReaders(Readers readers) {
    this.readers = readers;
  }

  Ask limited(Actor actor, Ask ask) {
    var filters = new HashMap<>(ask.filters());
    filters.put(
        FILTER,
        readers.books(actor)
            + " "
            + actor.id()
            + (actor.is(Role.HEAD) ? " head:" + actor.unit() : ""));
    return new Ask(filters, ask.sort(), ask.descending(), ask.after(), ask.most());
  }

  boolean reads(Actor actor, Outgoing outgoing) {
    return actor.is(Role.SYSTEM)
        || readers.books(actor).contains(outgoing.drafted().book())
        || outgoing.drafterId().equals(actor.id())
        || outgoing.drafted().submittedTo().equals(actor.id())
        || (actor.is(Role.HEAD) && actor.unit() != null && actor.unit().equals(outgoing.unit()));
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
