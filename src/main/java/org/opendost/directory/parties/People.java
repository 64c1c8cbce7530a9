package org.opendost.directory.parties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;

/// People and the posts they hold.
@Facade
public class People {

  private final PostRows rows;
  private final Audit audit;

  People(PostRows rows, Audit audit) {
    this.rows = rows;
    this.audit = audit;
  }

  /// Enters a person; entering the same id again answers with what stands.
  @Requires("parties.organise")
  public Person enter(Actor actor, Person typed) {
    var person = new Person(typed.id(), Words.tidy(typed.name()), Words.tidy(typed.degree()));
    var faults = new Faults();
    faults.required("name", person.name()).atMost("name", person.name(), 200).orThrow();
    if (rows.insert(person)) {
      audit.record(actor, "person.entered", "person", person.id(), person.name(), null, person);
      return person;
    }
    return get(actor, person.id());
  }

  /// Gives a person a post; giving the same id again changes nothing.
  @Requires("parties.organise")
  public Post appoint(Actor actor, Post post) {
    var faults = new Faults();
    faults.required("title", post.title()).atMost("title", post.title(), 300);
    if (post.to() != null && post.to().isBefore(post.from())) {
      faults.add("to", "parties.ends-before-it-begins");
    }
    faults.orThrow();
    var person = get(actor, post.personId());
    if (rows.insert(post)) {
      audit.record(actor, "post.given", "person", person.id(), person.name(), null, post);
    }
    return rows.post(post.id()).orElseThrow();
  }

  /// Ends a post on its last day.
  @Requires("parties.organise")
  public void endPost(Actor actor, UUID id, LocalDate last) {
    var post = rows.post(id).orElseThrow(() -> new NotFound("post", id));
    if (last.isBefore(post.from())) {
      throw new InvalidInput("to", "parties.ends-before-it-begins");
    }
    rows.end(id, last);
    audit.record(actor, "post.ended", "person", post.personId(), post.title(), post, rows.post(id));
  }

  /// The person of that id.
  @Requires("parties.read-people")
  public Person get(Actor actor, UUID id) {
    return rows.person(id).orElseThrow(() -> new NotFound("person", id));
  }

  /// The posts of a person, oldest first.
  @Requires("parties.read-people")
  public List<Post> postsOf(Actor actor, UUID person) {
    return rows.of(person);
  }

  /// The post a person held on a day; the one begun last if there were several.
  @Requires("parties.read-people")
  public Optional<Post> postOn(Actor actor, UUID person, LocalDate day) {
    return rows.of(person).stream()
        .filter(post -> !post.from().isAfter(day))
        .filter(post -> post.to() == null || !post.to().isBefore(day))
        .reduce((earlier, later) -> later);
  }

  /// The posts held in a unit on a day.
  @Requires("parties.read-people")
  public List<Post> in(Actor actor, UUID unit, LocalDate day) {
    return rows.in(unit, day);
  }
}
