package org.opendost.directory.parties;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;

/// People and the posts they hold.
@Facade
public class People {

  private final PostRows rows;
  private final MemberRows members;
  private final SentForms forms;
  private final Audit audit;

  People(PostRows rows, MemberRows members, SentForms forms, Audit audit) {
    this.rows = rows;
    this.members = members;
    this.forms = forms;
    this.audit = audit;
  }

  /// Enters a person; entering the same id again answers with what stands.
  @Requires("parties.organise")
  public Person enter(Actor actor, Person typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return get(actor, typed.id());
    }
    var person = new Person(typed.id(), Words.tidy(typed.name()), Words.tidy(typed.degree()));
    var faults = new Faults();
    faults.required("name", person.name()).atMost("name", person.name(), 200).orThrow();
    rows.insert(person);
    audit.record(actor, "person.entered", "person", person.id(), person.name(), null, person);
    return person;
  }

  /// Enters a person with a first post; entering the same ids again changes nothing.
  @Requires("parties.organise")
  public Person enter(Actor actor, Person typed, Post post) {
    var person = enter(actor, typed);
    appoint(actor, post);
    return person;
  }

  /// Gives a person a post; giving the same id again changes nothing.
  @Requires("parties.organise")
  public Post appoint(Actor actor, Post post) {
    if (!forms.isFirst(post.id(), post)) {
      return rows.post(post.id()).orElseThrow();
    }
    var faults = new Faults();
    faults.required("title", post.title()).atMost("title", post.title(), 300);
    if (post.to() != null && post.to().isBefore(post.from())) {
      faults.add("to", "parties.ends-before-it-begins");
    }
    faults.orThrow();
    var person = get(actor, post.personId());
    rows.insert(post);
    audit.record(actor, "post.given", "person", person.id(), person.name(), null, post);
    return post;
  }

  /// Ends a post on its last day.
  @Requires("parties.organise")
  public void endPost(Actor actor, UUID id, LocalDate last) {
    var post = rows.post(id).orElseThrow(() -> new NotFound("post", id));
    if (last.isBefore(post.from())) {
      throw new InvalidInput("last", "parties.ends-before-it-begins");
    }
    if (last.equals(post.to())) {
      return;
    }
    rows.end(id, last);
    audit.record(actor, "post.ended", "person", post.personId(), post.title(), post, rows.post(id));
  }

  /// Corrects a name or a degree that was entered wrongly.
  ///
  /// @param mark what the person showed when the form was opened
  @Requires("parties.organise")
  public Person correct(Actor actor, Person typed, String reason, String mark) {
    var before = rows.lock(typed.id()).orElseThrow(() -> new NotFound("person", typed.id()));
    refuseIfChanged(before.id(), before.mark(), mark);
    var after = new Person(typed.id(), Words.tidy(typed.name()), Words.tidy(typed.degree()));
    new Faults()
        .required("name", after.name())
        .atMost("name", after.name(), 200)
        .atMost("degree", after.degree(), 20)
        .required("reason", reason)
        .atMost("reason", reason, 500)
        .orThrow();
    if (!after.equals(before)) {
      rows.update(after);
      audit.record(
          actor,
          "person.corrected",
          "person",
          after.id(),
          after.name(),
          before,
          Map.of("person", after, "reason", reason.strip()));
    }
    return after;
  }

  /// Corrects a post: its title or its days, never whose it is nor where.
  ///
  /// @param mark what the post showed when the form was opened
  @Requires("parties.organise")
  public Post correctPost(
      Actor actor,
      UUID id,
      String mark,
      String title,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      String reason) {
    var before = rows.post(id).orElseThrow(() -> new NotFound("post", id));
    refuseIfChanged(before.personId(), before.mark(), mark);
    var faults = new Faults();
    faults
        .required("title", title)
        .atMost("title", title, 300)
        .required("from", from)
        .required("reason", reason)
        .atMost("reason", reason, 500);
    if (from != null && to != null && to.isBefore(from)) {
      faults.add("to", "parties.ends-before-it-begins");
    }
    if (from == null || faults.any()) {
      throw new InvalidInput(faults.list());
    }
    var after =
        new Post(
            before.id(),
            before.personId(),
            before.organisation(),
            before.unit(),
            Words.tidy(title),
            from,
            to);
    if (!after.equals(before)) {
      rows.update(after);
      audit.record(
          actor,
          "post.corrected",
          "person",
          after.personId(),
          after.title(),
          before,
          Map.of("post", after, "reason", reason.strip()));
    }
    return after;
  }

  /// Who held a post in the department on the day, unit by unit.
  @Requires("parties.read-people")
  public List<Member> staff(Actor actor, LocalDate day) {
    return members.staff(day);
  }

  /// At most so many people whose name holds the words, accents or not, by name, with the post held
  /// on the day.
  ///
  /// @param unit only those whose post that day was in this unit, none for all
  @Requires("parties.read-people")
  public List<Member> find(
      Actor actor,
      String words,
      @Nullable UUID unit,
      LocalDate day,
      boolean descending,
      @Nullable UUID after,
      int most) {
    return members.find(words, unit, day, descending, after, most);
  }

  /// All that is known of a person.
  @Requires("parties.read-people")
  public PersonRecord open(Actor actor, UUID id) {
    return new PersonRecord(
        get(actor, id),
        members.of(id).stream()
            .flatMap(
                member ->
                    Stream.ofNullable(member.post())
                        .map(post -> new PersonRecord.Held(post, member.place())))
            .toList(),
        audit.of(id));
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

  private void refuseIfChanged(UUID person, String stands, String seen) {
    if (!stands.equals(seen)) {
      var deeds = audit.of(person);
      throw new InvalidInput(
          "", "parties.changed-meanwhile", deeds.isEmpty() ? "?" : deeds.getLast().actorName());
    }
  }
}
