package org.opendost.regulatory.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of seasons and of who was told of them.
@Component
class SeasonRows {

  static final ListQuery<Briefing> BRIEFINGS =
      new ListQuery<>("select * from award.briefing", SeasonRows::briefing, Briefing::id)
          .sort("on", "briefed_on")
          .sort("organisation", "register.fold(organisation_name)")
          .has("organisation", "organisation_name")
          .has("officer", "officer")
          .is("season", "season_id");

  private final JdbcClient jdbc;

  SeasonRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The newest first.
  List<Season> all() {
    return jdbc.sql("select * from award.season order by year desc")
        .query(SeasonRows::season)
        .list();
  }

  Optional<Season> find(UUID id) {
    return jdbc.sql("select * from award.season where id = :id")
        .param("id", id)
        .query(SeasonRows::season)
        .optional();
  }

  Optional<Season> ofYear(int year) {
    return jdbc.sql("select * from award.season where year = :year")
        .param("year", year)
        .query(SeasonRows::season)
        .optional();
  }

  /// False when the year has one already.
  boolean insert(Season season) {
    return jdbc.sql(
                """
                insert into award.season (id, year, edition_id, launched_on, notice, entries_until, remark)
                values (:id, :year, :edition, :launched, :notice, :until, :remark)
                on conflict (year) do nothing
                """)
            .param("id", season.id())
            .param("year", season.year())
            .param("edition", season.edition())
            .param("launched", season.launchedOn())
            .param("notice", season.notice())
            .param("until", season.entriesUntil())
            .param("remark", season.remark())
            .update()
        == 1;
  }

  /// False when somebody else corrected it since that version.
  boolean update(Season season) {
    return jdbc.sql(
                """
                update award.season
                   set launched_on = :launched, notice = :notice, entries_until = :until, remark = :remark,
                       version = version + 1
                 where id = :id and version = :version
                """)
            .param("id", season.id())
            .param("launched", season.launchedOn())
            .param("notice", season.notice())
            .param("until", season.entriesUntil())
            .param("remark", season.remark())
            .param("version", season.version())
            .update()
        == 1;
  }

  void insert(Briefing briefing) {
    jdbc.sql(
            """
            insert into award.briefing (id, season_id, organisation_id, organisation_name, briefed_on, officer, about)
            values (:id, :season, :organisation, :name, :on, :officer, :about)
            """)
        .param("id", briefing.id())
        .param("season", briefing.season())
        .param("organisation", briefing.organisation())
        .param("name", briefing.organisationName())
        .param("on", briefing.on())
        .param("officer", briefing.officer())
        .param("about", briefing.about())
        .update();
  }

  private static Season season(ResultSet row, int n) throws SQLException {
    return new Season(
        row.getObject("id", UUID.class),
        row.getInt("year"),
        row.getObject("edition_id", UUID.class),
        row.getObject("launched_on", LocalDate.class),
        row.getString("notice"),
        row.getObject("entries_until", LocalDate.class),
        row.getString("remark"),
        row.getInt("version"));
  }

  private static Briefing briefing(ResultSet row, int n) throws SQLException {
    return new Briefing(
        row.getObject("id", UUID.class),
        row.getObject("season_id", UUID.class),
        row.getObject("organisation_id", UUID.class),
        row.getString("organisation_name"),
        row.getObject("briefed_on", LocalDate.class),
        row.getString("officer"),
        row.getString("about"));
  }

  /// The latest year with a prize by that decision.
  Optional<Integer> decided(String decision) {
    return jdbc.sql(
            """
            select season.year from award.entry join award.season on season.id = season_id
             where lower(prize_decision) = lower(:decision) order by season.year desc limit 1
            """)
        .param("decision", decision)
        .query(Integer.class)
        .optional();
  }
}
