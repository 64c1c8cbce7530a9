package org.opendost.office.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.register.Ask;
import org.springframework.stereotype.Component;

/// Who may read which book. Documents of the separate books are there only for those who may read
/// the book, and for those to whom they were passed; to others they do not exist.
@Component
class Readers {

  /// The filter of a list, never typed by anybody: what the reader may see, in one word.
  static final String FILTER = "reader";

  private final Access access;
  private final RoutingRows routings;

  Readers(Access access, RoutingRows routings) {
    this.access = access;
    this.routings = routings;
  }

  /// The books the actor reads whole.
  List<Book> books(Actor actor) {
    var books = new ArrayList<Book>();
    books.add(Book.ORDINARY);
    if (access.allows(actor, DocumentPermissions.SECRET)) {
      books.add(Book.SECRET);
    }
    if (access.allows(actor, DocumentPermissions.COMPLAINTS)) {
      books.add(Book.COMPLAINTS);
    }
    return books;
  }

  /// The same question to a list, limited to what the actor may see.
  Ask limited(Actor actor, Ask ask) {
    var filters = new HashMap<>(ask.filters());
    filters.put(FILTER, books(actor) + " " + actor.id());
    return new Ask(filters, ask.sort(), ask.descending(), ask.after(), ask.most());
  }

  /// The units whose work the actor's unit carries, with commas between, as a list's filter has
  /// them; any for those who are of none.
  static String unitsOf(Units units, Actor actor, LocalDate today) {
    var carried = units.carriedBy(actor, today);
    return carried.isEmpty()
        ? "any"
        : carried.stream().map(UUID::toString).collect(Collectors.joining(","));
  }

  /// Refuses, as if there were no such document, whoever may not read it.
  void require(Actor actor, Incoming incoming) {
    if (!reads(actor, incoming)) {
      throw missing(incoming.id());
    }
  }

  boolean reads(Actor actor, Incoming incoming) {
    return books(actor).contains(incoming.received().book())
        || routings.isPassedTo(incoming.id(), actor.id());
  }

  static NotFound missing(UUID id) {
    return new NotFound("incoming-document", id);
  }
}
