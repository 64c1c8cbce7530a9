package org.opendost.regulatory.award;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.opendost.regulatory.award.Entry.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of assessors, their points, and the points by consensus.
@Component
class AssessmentRows {

  private final JdbcClient jdbc;

  AssessmentRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void name(UUID entry, UUID account, String name, Instant at, String by) {
    jdbc.sql(
            """
            insert into award.assessor (entry_id, account_id, name, named_at, named_by)
            values (:entry, :account, :name, :at, :by) on conflict do nothing
            """)
        .param("entry", entry)
        .param("account", account)
        .param("name", name)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .update();
  }

  /// The assessors of an entry who have no conflict with it, and whether each has given all points.
  List<Assessor> assessors(UUID entry, int items) {
    return jdbc.sql(
            """
            select account_id, name,
                   (select count(*) from award.score where score.entry_id = assessor.entry_id
                     and score.account_id = assessor.account_id and stage = 'FILE') = :items as file_done,
                   (select count(*) from award.score where score.entry_id = assessor.entry_id
                     and score.account_id = assessor.account_id and stage = 'SITE') = :items as site_done
              from award.assessor
             where entry_id = :entry
               and not exists (
                 select from award.entry
                   join award.conflict on conflict.season_id = entry.season_id
                    and conflict.organisation_id = entry.organisation_id and lifted_at is null
                  where entry.id = assessor.entry_id and conflict.account_id = assessor.account_id)
             order by named_at, account_id
            """)
        .param("entry", entry)
        .param("items", items)
        .query(
            (row, n) ->
                new Assessor(
                    row.getObject("account_id", UUID.class),
                    row.getString("name"),
                    row.getBoolean("file_done"),
                    row.getBoolean("site_done")))
        .list();
  }

  /// Replaces an assessor's points of a stage.
  void score(UUID entry, Stage stage, UUID account, Map<String, Integer> points, Instant at) {
    points.forEach(
        (item, given) ->
            jdbc.sql(
                    """
                    insert into award.score (entry_id, stage, account_id, item, points, given_at)
                    values (:entry, :stage, :account, :item, :points, :at)
                    on conflict (entry_id, stage, account_id, item)
                    do update set points = excluded.points, given_at = excluded.given_at
                    """)
                .param("entry", entry)
                .param("stage", stage.name())
                .param("account", account)
                .param("item", item)
                .param("points", given)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update());
  }

  /// The points of each assessor of a stage, by account and item.
  Map<UUID, Map<String, Integer>> scores(UUID entry, Stage stage) {
    var scores = new HashMap<UUID, Map<String, Integer>>();
    jdbc.sql(
            "select account_id, item, points from award.score where entry_id = :entry and stage ="
                + " :stage")
        .param("entry", entry)
        .param("stage", stage.name())
        .query(
            row -> {
              scores
                  .computeIfAbsent(row.getObject("account_id", UUID.class), each -> new HashMap<>())
                  .put(row.getString("item"), row.getInt("points"));
            });
    return scores;
  }

  void agree(UUID entry, Stage stage, Map<String, Integer> points, Instant at, String by) {
    points.forEach(
        (item, given) ->
            jdbc.sql(
                    """
                    insert into award.consensus (entry_id, stage, item, points, agreed_at, agreed_by)
                    values (:entry, :stage, :item, :points, :at, :by)
                    """)
                .param("entry", entry)
                .param("stage", stage.name())
                .param("item", item)
                .param("points", given)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update());
  }

  /// The points by consensus of a stage, by item; empty before.
  Map<String, Integer> agreed(UUID entry, Stage stage) {
    var agreed = new HashMap<String, Integer>();
    jdbc.sql("select item, points from award.consensus where entry_id = :entry and stage = :stage")
        .param("entry", entry)
        .param("stage", stage.name())
        .query(
            row -> {
              agreed.put(row.getString("item"), row.getInt("points"));
            });
    return agreed;
  }

  /// Who scored by consensus, if that was done.
  Optional<String> agreedBy(UUID entry, Stage stage) {
    return jdbc.sql(
            "select agreed_by from award.consensus where entry_id = :entry and stage = :stage limit"
                + " 1")
        .param("entry", entry)
        .param("stage", stage.name())
        .query(String.class)
        .optional();
  }
}
