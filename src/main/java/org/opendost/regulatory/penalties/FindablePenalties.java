package org.opendost.regulatory.penalties;

import java.time.LocalDate;
import java.util.UUID;
import org.opendost.platform.search.SearchEntries;
import org.opendost.platform.search.SearchEntry;
import org.opendost.platform.search.SearchSource;
import org.opendost.platform.search.Visibility;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lets officers find violations by the numbers of minutes and decisions, the violator and the
/// place.
@Component
class FindablePenalties implements SearchSource {

  private static final String KIND = "violation";
  private static final String ENTRIES =
      """
      select minutes.id, minutes.number, violator, (made_at at time zone 'Asia/Ho_Chi_Minh')::date as made_on,
             concat_ws(e'\\n', place, exhibits,
               (select string_agg(decision.number, e'\\n') from penalties.decision where minutes_id = minutes.id),
               (select string_agg(act.code || ' ' || act.text, e'\\n')
                  from penalties.minutes_act join penalties.act on act.id = act_id
                 where minutes_id = minutes.id)) as body
        from penalties.minutes
      """;
  private static final RowMapper<SearchEntry> ENTRY =
      (row, n) ->
          new SearchEntry(
              KIND,
              row.getObject("id", UUID.class),
              row.getString("number") + " – " + row.getString("violator"),
              row.getString("body"),
              "/office/violations/" + row.getString("id"),
              Visibility.holdersOf(PenaltyPermissions.READ),
              row.getObject("made_on", LocalDate.class));

  private final JdbcClient jdbc;
  private final SearchEntries entries;

  FindablePenalties(JdbcClient jdbc, SearchEntries entries) {
    this.jdbc = jdbc;
    this.entries = entries;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void putAll() {
    entries.putAll(jdbc.sql(ENTRIES).query(ENTRY).list());
  }

  void put(UUID minutes) {
    entries.put(
        jdbc.sql(ENTRIES + " where minutes.id = :id").param("id", minutes).query(ENTRY).single());
  }
}
