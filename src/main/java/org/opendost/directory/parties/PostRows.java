package org.opendost.directory.parties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.database.Uuid7;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// People and their posts.
@Repository
class PostRows {

  private static final RowMapper<Person> PERSON =
      (row, n) ->
          new Person(
              row.getObject("id", UUID.class), row.getString("name"), row.getString("degree"));

  private static final RowMapper<Post> POST =
      (row, n) ->
          new Post(
              row.getObject("id", UUID.class),
              row.getObject("person_id", UUID.class),
              row.getObject("organisation_id", UUID.class),
              row.getObject("unit_id", UUID.class),
              row.getString("title"),
              row.getObject("valid_from", LocalDate.class),
              row.getObject("valid_to", LocalDate.class));

  private final JdbcClient jdbc;
  private final DirectoryEntries entries;

  PostRows(JdbcClient jdbc, DirectoryEntries entries) {
    this.jdbc = jdbc;
    this.entries = entries;
  }

  boolean insert(Person person) {
    var isNew =
        jdbc.sql(
                    """
                    insert into parties.person (id, name, degree, folded)
                    values (:id, :name, :degree, :folded)
                    on conflict (id) do nothing
                    """)
                .param("id", person.id())
                .param("name", person.name())
                .param("degree", person.degree())
                .param("folded", Words.folded(person.name()))
                .update()
            == 1;
    entries.person(person.id());
    return isNew;
  }

  void update(Person person) {
    jdbc.sql(
            """
            update parties.person set name = :name, degree = :degree, folded = :folded
             where id = :id
            """)
        .param("id", person.id())
        .param("name", person.name())
        .param("degree", person.degree())
        .param("folded", Words.folded(person.name()))
        .update();
    entries.person(person.id());
  }

  void update(Post post) {
    jdbc.sql(
            """
            update parties.post set title = :title, valid_from = :from, valid_to = :to
             where id = :id
            """)
        .param("id", post.id())
        .param("title", post.title())
        .param("from", post.from())
        .param("to", post.to())
        .update();
    entries.person(post.personId());
  }

  Optional<Person> person(UUID id) {
    return jdbc.sql("select * from parties.person where id = :id")
        .param("id", id)
        .query(PERSON)
        .optional();
  }

  /// Reads it and keeps others from changing it until the transaction ends.
  Optional<Person> lock(UUID id) {
    return jdbc.sql("select * from parties.person where id = :id for update")
        .param("id", id)
        .query(PERSON)
        .optional();
  }

  boolean insert(Post post) {
    var isNew =
        jdbc.sql(
                    """
                    insert into parties.post
                      (id, person_id, organisation_id, unit_id, title, valid_from, valid_to)
                    values (:id, :person, :organisation, :unit, :title, :from, :to)
                    on conflict (id) do nothing
                    """)
                .param("id", post.id())
                .param("person", post.personId())
                .param("organisation", post.organisation())
                .param("unit", post.unit())
                .param("title", post.title())
                .param("from", post.from())
                .param("to", post.to())
                .update()
            == 1;
    entries.person(post.personId());
    return isNew;
  }

  void end(UUID post, LocalDate last) {
    jdbc.sql("update parties.post set valid_to = :last where id = :id")
        .param("id", post)
        .param("last", last)
        .update();
  }

  Optional<Post> post(UUID id) {
    return jdbc.sql("select * from parties.post where id = :id for update")
        .param("id", id)
        .query(POST)
        .optional();
  }

  List<Post> of(UUID person) {
    return jdbc.sql("select * from parties.post where person_id = :person order by valid_from, id")
        .param("person", person)
        .query(POST)
        .list();
  }

  List<Post> in(UUID unit, LocalDate day) {
    return jdbc.sql(
            """
            select * from parties.post
             where unit_id = :unit and valid_from <= :day and (valid_to is null or valid_to >= :day)
             order by valid_from, id
            """)
        .param("unit", unit)
        .param("day", day)
        .query(POST)
        .list();
  }

  /// Ends the posts still held in the units and gives their holders the same in the successor;
  /// those that begin later begin there.
  List<Post> moveOver(List<UUID> units, UUID successor, LocalDate on) {
    var held =
        jdbc.sql(
                """
                select * from parties.post
                 where unit_id in (:units) and (valid_to is null or valid_to >= :day)
                 order by id for update
                """)
            .param("units", units)
            .param("day", on)
            .query(POST)
            .list();
    var moved = new ArrayList<Post>();
    for (var post : held) {
      if (!post.from().isBefore(on)) {
        moved.add(move(post, successor));
        continue;
      }
      end(post.id(), on.minusDays(1));
      var next =
          new Post(
              Uuid7.next(),
              post.personId(),
              post.organisation(),
              successor,
              post.title(),
              on,
              post.to());
      insert(next);
      moved.add(next);
    }
    return moved;
  }

  /// A post that begins when the unit is no more was the successor's from its first day.
  private Post move(Post post, UUID successor) {
    jdbc.sql("update parties.post set unit_id = :unit where id = :id")
        .param("id", post.id())
        .param("unit", successor)
        .update();
    entries.person(post.personId());
    return new Post(
        post.id(),
        post.personId(),
        post.organisation(),
        successor,
        post.title(),
        post.from(),
        post.to());
  }
}
