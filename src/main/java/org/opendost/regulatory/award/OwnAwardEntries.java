package org.opendost.regulatory.award;

import java.util.List;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What an organisation reads of its own entries, with the report it was sent.
@Facade
public class OwnAwardEntries {

  private final JdbcClient jdbc;

  OwnAwardEntries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The entries of the organisation the actor acts for, the newest first.
  @Requires("award.own")
  public List<OwnAwardEntry> mine(Actor actor) {
    return jdbc.sql(
            """
            select entry.*, season.year from award.entry join award.season on season.id = season_id
             where organisation_id = :organisation order by registered_on desc, entry.id desc
            """)
        .param("organisation", actor.organisation())
        .query(
            (row, n) -> {
              var entry = EntryRows.entry(row, n);
              return new OwnAwardEntry(
                  entry.id(),
                  row.getInt("year"),
                  entry.code(),
                  entry.entryClass(),
                  entry.registeredOn(),
                  entry.eligibility(),
                  entry.feedback(),
                  entry.prize());
            })
        .list();
  }
}
