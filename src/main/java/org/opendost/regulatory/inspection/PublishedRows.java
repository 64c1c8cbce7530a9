package org.opendost.regulatory.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.register.Ask;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The public list of conclusions.
@Component
class PublishedRows {

  private static final ListQuery<PublishedLine> LIST =
      new ListQuery<>(
              """
              select id, conclusion_number, concluded_on, title, kind, published_on,
                     (select string_agg(name, '; ' order by name, id) from inspection.establishment
                       where mission_id = mission.id and withdrawn_why is null) as establishments
                from inspection.mission
               where published_on is not null and withdrawn_why is null
              """,
              PublishedLine::of,
              PublishedLine::id)
          .sort("published", "published_on")
          .newestFirst()
          .sort("number", "conclusion_number")
          .sort("signed", "concluded_on")
          .sort("title", "register.fold(title)")
          .has("number", "conclusion_number")
          .has("title", "title")
          .has("establishment", "coalesce(establishments, '')")
          .is("kind", "kind")
          .is("year", "cast(extract(year from published_on) as integer)")
          .meets(
              "organisation",
              "array(select organisation_id from inspection.establishment"
                  + " where mission_id = list.id and withdrawn_why is null)");

  private final JdbcClient jdbc;

  PublishedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Ask.Page<PublishedLine> read(Ask ask, LocalDate today) {
    return LIST.read(jdbc, ask, today);
  }

  List<String> years() {
    return jdbc.sql(
            """
            select distinct cast(extract(year from published_on) as integer) as year
              from inspection.mission
             where published_on is not null and withdrawn_why is null
             order by year desc
            """)
        .query((row, n) -> row.getString("year"))
        .list();
  }

  Optional<String> establishment(UUID organisation) {
    return jdbc.sql(
            """
            select name from inspection.establishment
              join inspection.mission on mission.id = mission_id
             where organisation_id = :organisation and establishment.withdrawn_why is null
               and published_on is not null and mission.withdrawn_why is null
             order by published_on desc, mission.id desc limit 1
            """)
        .param("organisation", organisation)
        .query(String.class)
        .optional();
  }
}
