package org.opendost.office.publications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of royalties and of their rates.
@Component
class RoyaltyRows {

  static final ListQuery<Royalty> LIST =
      new ListQuery<>(
              """
              select royalty.*, case when article_id is null then 'PROGRAMME' else 'ARTICLE' end as kind,
                     case when withdrawn_at is not null then 'withdrawn'
                          when paid_on is null then 'unpaid' else 'paid' end as state
                from publications.royalty
              """,
              RoyaltyRows::royalty,
              Royalty::id)
          .sort("paid", "coalesce(paid_on, date '9999-12-31')")
          .sort("author", "register.fold(author)")
          .sort("amount", "amount")
          .has("author", "author")
          .has("work", "work")
          .is("kind", "kind")
          .is("state", "state")
          .newestFirst();

  private final JdbcClient jdbc;

  RoyaltyRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Royalty royalty) {
    jdbc.sql(
            """
            insert into publications.royalty
              (id, article_id, programme_id, work, worked_on, author, part, amount)
            values (:id, :article, :programme, :work, :workedOn, :author, :part, :amount)
            """)
        .param("id", royalty.id())
        .param("article", royalty.article())
        .param("programme", royalty.programme())
        .param("work", royalty.work())
        .param("workedOn", royalty.workedOn())
        .param("author", royalty.author())
        .param("part", royalty.part())
        .param("amount", royalty.amount())
        .update();
  }

  void pay(UUID id, Royalty.Paid paid) {
    jdbc.sql(
            "update publications.royalty set paid_on = :on, voucher = :voucher, paid_by = :by where"
                + " id = :id")
        .param("id", id)
        .param("on", paid.on())
        .param("voucher", paid.voucher())
        .param("by", paid.by())
        .update();
  }

  void withdraw(UUID id, String why, Instant at) {
    jdbc.sql(
            "update publications.royalty set withdrawn_at = :at, withdrawn_why = :why where id ="
                + " :id")
        .param("id", id)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("why", why)
        .update();
  }

  Optional<Royalty> find(UUID id) {
    return jdbc.sql("select * from publications.royalty where id = :id")
        .param("id", id)
        .query(RoyaltyRows::royalty)
        .optional();
  }

  /// The royalty, which nobody else can change until this transaction ends.
  Optional<Royalty> lock(UUID id) {
    return jdbc.sql("select * from publications.royalty where id = :id for update")
        .param("id", id)
        .query(RoyaltyRows::royalty)
        .optional();
  }

  /// The one for the same part of the same work and author that stands already.
  Optional<Royalty> same(Royalty typed) {
    return jdbc.sql(
            """
            select * from publications.royalty
             where withdrawn_at is null and coalesce(article_id, programme_id) = coalesce(cast(:article as uuid), cast(:programme as uuid))
               and register.fold(author) = register.fold(:author) and register.fold(part) = register.fold(:part)
            """)
        .param("article", typed.article())
        .param("programme", typed.programme())
        .param("author", typed.author())
        .param("part", typed.part())
        .query(RoyaltyRows::royalty)
        .optional();
  }

  /// Writes a rate; another for the same works from the same day takes its place.
  void set(Royalty.Rate rate) {
    jdbc.sql(
            """
            insert into publications.royalty_rate (id, work, from_on, most, source, confirmed, saved_by)
            values (:id, :work, :from, :most, :source, :confirmed, :by)
            on conflict (work, from_on) do update
               set most = excluded.most, source = excluded.source, confirmed = excluded.confirmed,
                   saved_by = excluded.saved_by
            """)
        .param("id", rate.id())
        .param("work", rate.work().name())
        .param("from", rate.from())
        .param("most", rate.most())
        .param("source", rate.source())
        .param("confirmed", rate.confirmed())
        .param("by", rate.savedBy())
        .update();
  }

  /// All rates, the newest first.
  List<Royalty.Rate> rates() {
    return jdbc.sql("select * from publications.royalty_rate order by work, from_on desc")
        .query(
            (row, n) ->
                new Royalty.Rate(
                    row.getObject("id", UUID.class),
                    Royalty.Work.valueOf(row.getString("work")),
                    row.getObject("from_on", LocalDate.class),
                    row.getLong("most"),
                    row.getString("source"),
                    row.getBoolean("confirmed"),
                    row.getString("saved_by")))
        .list();
  }

  private static Royalty royalty(ResultSet row, int n) throws SQLException {
    var paidOn = row.getObject("paid_on", LocalDate.class);
    return new Royalty(
        row.getObject("id", UUID.class),
        row.getObject("article_id", UUID.class),
        row.getObject("programme_id", UUID.class),
        row.getString("work"),
        row.getObject("worked_on", LocalDate.class),
        row.getString("author"),
        row.getString("part"),
        row.getLong("amount"),
        paidOn == null
            ? null
            : new Royalty.Paid(paidOn, row.getString("voucher"), row.getString("paid_by")),
        row.getObject("withdrawn_at") != null);
  }
}
