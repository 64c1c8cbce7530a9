package org.opendost.regulatory.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.register.ListQuery;
import org.opendost.regulatory.award.Entry.Prize;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of entries. Nothing of it is read for an officer but through the conflicts: who has
/// one with the organisation finds no entry of it.
@Component
class EntryRows {

  private final JdbcClient jdbc;

  EntryRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The entries this account may see; its id is no text that somebody typed.
  static ListQuery<Entry> seenBy(UUID account) {
    return new ListQuery<>(
            """
            select entry.*, season.year,
                   case when prize is not null then 'prize'
                        when vote_passed then 'recommended'
                        when vote_passed is false then 'not-recommended'
                        when site_score is not null then 'site-assessed'
                        when file_score is not null then 'file-assessed'
                        when eligible then 'eligible'
                        when eligible is false then 'ineligible' else 'registered' end as state
              from award.entry join award.season on season.id = season_id
             where not exists (
               select from award.conflict
                where conflict.season_id = entry.season_id and conflict.organisation_id = entry.organisation_id
                  and conflict.account_id = '%s' and lifted_at is null)
            """
                .formatted(account),
            EntryRows::entry,
            Entry::id)
        .sort("code", "code")
        .sort("organisation", "register.fold(organisation_name)")
        .sort("registered", "registered_on")
        .sort("score", "coalesce(site_score, file_score, 0)")
        .has("code", "code")
        .has("organisation", "organisation_name")
        .is("season", "season_id")
        .is("year", "year")
        .is("entryClass", "entry_class")
        .is("state", "state");
  }

  /// False when the organisation takes part in the season already.
  boolean insert(Entry entry) {
    return jdbc.sql(
                """
                insert into award.entry
                  (id, season_id, code, organisation_id, organisation_name, sector, workers, entry_class, since,
                   gold_year, summary, registered_on)
                values (:id, :season, :code, :organisation, :name, :sector, :workers, :class, :since,
                   :goldYear, :summary, :registered)
                on conflict (season_id, organisation_id) do nothing
                """)
            .param("id", entry.id())
            .param("season", entry.season())
            .param("code", entry.code())
            .param("organisation", entry.organisation())
            .param("name", entry.organisationName())
            .param("sector", entry.sector().name())
            .param("workers", entry.workers())
            .param("class", entry.entryClass().name())
            .param("since", entry.since())
            .param("goldYear", entry.goldYear())
            .param("summary", entry.summary())
            .param("registered", entry.registeredOn())
            .update()
        == 1;
  }

  void judge(UUID id, Entry.Eligibility eligibility) {
    jdbc.sql(
            """
            update award.entry
               set eligible = :eligible, eligible_why = :why, eligible_on = :on, eligible_by = :by
             where id = :id
            """)
        .param("id", id)
        .param("eligible", eligibility.eligible())
        .param("why", eligibility.why())
        .param("on", eligibility.on())
        .param("by", eligibility.by())
        .update();
  }

  void score(UUID id, Entry.Stage stage, int total) {
    jdbc.sql(
            stage == Entry.Stage.FILE
                ? "update award.entry set file_score = :total where id = :id"
                : "update award.entry set site_score = :total where id = :id")
        .param("id", id)
        .param("total", total)
        .update();
  }

  void vote(UUID id, Entry.Vote vote) {
    jdbc.sql(
            """
            update award.entry
               set vote_on = :on, vote_minutes = :minutes, vote_members = :members, vote_present = :present,
                   vote_for = :for, vote_passed = :passed
             where id = :id
            """)
        .param("id", id)
        .param("on", vote.on())
        .param("minutes", vote.minutes())
        .param("members", vote.members())
        .param("present", vote.present())
        .param("for", vote.votesFor())
        .param("passed", vote.passed())
        .update();
  }

  void feedback(UUID id, Entry.Feedback feedback) {
    jdbc.sql(
            """
            update award.entry
               set feedback_on = :on, feedback_number = :number, feedback_strengths = :strengths,
                   feedback_betterments = :betterments
             where id = :id
            """)
        .param("id", id)
        .param("on", feedback.on())
        .param("number", feedback.number())
        .param("strengths", feedback.strengths())
        .param("betterments", feedback.betterments())
        .update();
  }

  void prize(UUID id, Prize prize) {
    jdbc.sql(
            """
            update award.entry set prize = :prize, prize_on = :on, prize_decision = :decision where id = :id
            """)
        .param("id", id)
        .param("prize", prize.kind().name())
        .param("on", prize.on())
        .param("decision", prize.decision())
        .update();
  }

  /// Where the account has no conflict with it.
  Optional<Entry> find(UUID id, UUID account) {
    return jdbc.sql(
            """
            select * from award.entry
             where id = :id and not exists (
               select from award.conflict
                where conflict.season_id = entry.season_id and conflict.organisation_id = entry.organisation_id
                  and conflict.account_id = :account and lifted_at is null)
            """)
        .param("id", id)
        .param("account", account)
        .query(EntryRows::entry)
        .optional();
  }

  /// Nobody else can do anything with the entry until this transaction ends.
  void lock(UUID id) {
    jdbc.sql("select id from award.entry where id = :id for update")
        .param("id", id)
        .query(UUID.class)
        .optional();
  }

  /// The highest score on site of a class in a season.
  int bestOf(UUID season, Edition.EntryClass entryClass) {
    return jdbc.sql(
            """
            select coalesce(max(site_score), 0) from award.entry
             where season_id = :season and entry_class = :class
            """)
        .param("season", season)
        .param("class", entryClass.name())
        .query(Integer.class)
        .single();
  }

  /// Who won in a season.
  List<AwardSeasons.Winner> winners(UUID season) {
    return jdbc.sql(
            """
            select * from award.entry where season_id = :season and prize is not null
             order by prize = 'GOLD' desc, register.fold(organisation_name), id
            """)
        .param("season", season)
        .query(
            (row, n) ->
                new AwardSeasons.Winner(
                    row.getObject("id", UUID.class),
                    row.getString("organisation_name"),
                    Edition.EntryClass.valueOf(row.getString("entry_class")),
                    prize(row)))
        .list();
  }

  static Entry entry(ResultSet row, int n) throws SQLException {
    return new Entry(
        row.getObject("id", UUID.class),
        row.getObject("season_id", UUID.class),
        row.getString("code"),
        row.getObject("organisation_id", UUID.class),
        row.getString("organisation_name"),
        Edition.Sector.valueOf(row.getString("sector")),
        row.getInt("workers"),
        Edition.EntryClass.valueOf(row.getString("entry_class")),
        day(row, "since"),
        row.getObject("gold_year", Integer.class),
        row.getString("summary"),
        day(row, "registered_on"),
        row.getObject("eligible") == null
            ? null
            : new Entry.Eligibility(
                row.getBoolean("eligible"),
                row.getString("eligible_why"),
                day(row, "eligible_on"),
                row.getString("eligible_by")),
        row.getObject("file_score", Integer.class),
        row.getObject("site_score", Integer.class),
        row.getObject("vote_passed") == null
            ? null
            : new Entry.Vote(
                day(row, "vote_on"),
                row.getString("vote_minutes"),
                row.getInt("vote_members"),
                row.getInt("vote_present"),
                row.getInt("vote_for"),
                row.getBoolean("vote_passed")),
        row.getString("feedback_number") == null
            ? null
            : new Entry.Feedback(
                day(row, "feedback_on"),
                row.getString("feedback_number"),
                row.getString("feedback_strengths"),
                row.getString("feedback_betterments")),
        row.getString("prize") == null ? null : prize(row));
  }

  private static Prize prize(ResultSet row) throws SQLException {
    return new Prize(
        Prize.Kind.valueOf(row.getString("prize")),
        day(row, "prize_on"),
        row.getString("prize_decision"));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
