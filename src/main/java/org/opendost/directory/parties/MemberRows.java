package org.opendost.directory.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// People with their posts and the places of these, in one query each.
@Repository
class MemberRows {

  private static final String MEMBER =
      """
      select person.id as person_id, person.name as person_name, person.degree,
             post.id, post.organisation_id, post.unit_id, post.title, post.valid_from, post.valid_to,
             coalesce(unit.name, organisation.name, '') as place
      """;

  private static final String PLACES =
      """
        left join parties.unit on unit.id = post.unit_id
        left join parties.organisation on organisation.id = post.organisation_id
      """;

  private final JdbcClient jdbc;

  MemberRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Who held a post in the department on the day, unit by unit.
  List<Member> staff(LocalDate day) {
    return jdbc.sql(
            MEMBER
                + """
                  from parties.post join parties.person on person.id = post.person_id
                """
                + PLACES
                + """
                 where post.unit_id is not null and post.valid_from <= :day
                   and (post.valid_to is null or post.valid_to >= :day)
                 order by unit.place, post.valid_from, post.id
                """)
        .param("day", day)
        .query((row, n) -> member(row))
        .list();
  }

  /// Everyone who ever held a post in the unit, the latest first.
  List<Member> everIn(UUID unit) {
    return jdbc.sql(
            MEMBER
                + """
                  from parties.post join parties.person on person.id = post.person_id
                """
                + PLACES
                + " where post.unit_id = :unit order by post.valid_from desc, person.name, post.id")
        .param("unit", unit)
        .query((row, n) -> member(row))
        .list();
  }

  /// All posts of a person, the latest first.
  List<Member> of(UUID person) {
    return jdbc.sql(
            MEMBER
                + """
                  from parties.post join parties.person on person.id = post.person_id
                """
                + PLACES
                + " where post.person_id = :person order by post.valid_from desc, post.id desc")
        .param("person", person)
        .query((row, n) -> member(row))
        .list();
  }

  /// People by name, each with the post begun last among those held on the day.
  List<Member> find(
      String words,
      @Nullable UUID unit,
      LocalDate day,
      boolean down,
      @Nullable UUID after,
      int most) {
    return jdbc.sql(
            (MEMBER
                    + """
                      from parties.person
                      left join lateral (
                        select * from parties.post
                         where person_id = person.id and valid_from <= :day
                           and (valid_to is null or valid_to >= :day)
                         order by valid_from desc, id desc limit 1) as post on true
                    """
                    + PLACES
                    + """
                     where person.folded like :pattern
                       and (cast(:unit as uuid) is null or post.unit_id = cast(:unit as uuid))
                       and (cast(:after as uuid) is null
                            or (person.name, person.id) %1$s
                               (select name, id from parties.person where id = cast(:after as uuid)))
                     order by person.name %2$s, person.id %2$s
                     limit :most
                    """)
                .formatted(down ? "<" : ">", down ? "desc" : "asc"))
        .param("day", day)
        .param("pattern", OrganisationRows.pattern(Words.folded(words)))
        .param("unit", unit)
        .param("after", after)
        .param("most", most)
        .query((row, n) -> member(row))
        .list();
  }

  private static Member member(ResultSet row) throws SQLException {
    var person =
        new Person(
            row.getObject("person_id", UUID.class),
            row.getString("person_name"),
            row.getString("degree"));
    var id = row.getObject("id", UUID.class);
    var post =
        id == null
            ? null
            : new Post(
                id,
                person.id(),
                row.getObject("organisation_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("title"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    return new Member(person, post, row.getString("place"));
  }
}
