package org.opendost.platform.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VerificationRows {

  /// Breaches that are kept by name; the rest are counted.
  static final int NAMED = 500;

  private static final RowMapper<Verification> ROW =
      (row, n) ->
          new Verification(
              row.getObject("id", UUID.class),
              row.getString("asked_by"),
              row.getObject("asked_at", OffsetDateTime.class).toInstant(),
              row.getLong("expected"),
              row.getLong("entries"),
              row.getBytes("head_hash") == null
                  ? ""
                  : HexFormat.of().formatHex(row.getBytes("head_hash")),
              row.getLong("breach_count"),
              row.getString("failure"),
              moment(row.getObject("finished_at", OffsetDateTime.class)));

  private final JdbcClient jdbc;

  VerificationRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Begins one, unless one runs already or this one is known.
  boolean insert(UUID id, String askedBy, Instant at) {
    return jdbc.sql(
                """
                insert into audit.verification (id, asked_by, asked_at, expected)
                select :id, :by, :at, seq from audit.head
                on conflict do nothing
                """)
            .param("id", id)
            .param("by", askedBy)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  Optional<Verification> find(UUID id) {
    return jdbc.sql("select * from audit.verification where id = :id")
        .param("id", id)
        .query(ROW)
        .optional();
  }

  Optional<Verification> running() {
    return jdbc.sql("select * from audit.verification where finished_at is null")
        .query(ROW)
        .optional();
  }

  /// Newest first, or oldest first.
  List<Verification> list(VerificationSearch search, int most) {
    var state = search.state();
    var sql =
        """
        select * from audit.verification
         where (cast(:after as uuid) is null or (asked_at, id) %1$s
                 (select asked_at, id from audit.verification where id = cast(:after as uuid)))
           and %2$s
         order by asked_at %3$s, id %3$s limit :most
        """
            .formatted(
                search.oldestFirst() ? ">" : "<",
                state == null ? "true" : condition(state),
                search.oldestFirst() ? "asc" : "desc");
    return jdbc.sql(sql).param("after", search.after()).param("most", most).query(ROW).list();
  }

  void progress(UUID id, long entries) {
    jdbc.sql(
            "update audit.verification set entries = :entries where id = :id and finished_at is"
                + " null")
        .param("entries", entries)
        .param("id", id)
        .update();
  }

  /// Keeps what was found; false when that was done already.
  boolean finish(UUID id, AuditVerifier.Finding finding, Instant at) {
    boolean first =
        jdbc.sql(
                    """
                    update audit.verification
                       set entries = :entries, head_hash = :head, breach_count = :breaches, finished_at = :at
                     where id = :id and finished_at is null
                    """)
                .param("entries", finding.entries())
                .param("head", HexFormat.of().parseHex(finding.head()))
                .param("breaches", finding.breaches().size())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update()
            == 1;
    var breaches = finding.breaches();
    for (int place = 0; first && place < Math.min(NAMED, breaches.size()); place++) {
      insert(id, place, NamedBreach.of(breaches.get(place)));
    }
    return first;
  }

  void fail(UUID id, String failure, Instant at) {
    jdbc.sql(
            """
            update audit.verification set failure = :failure, finished_at = :at
             where id = :id and finished_at is null
            """)
        .param("failure", failure)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
  }

  List<NamedBreach> breaches(UUID id) {
    return jdbc.sql("select * from audit.breach where verification = :id order by place")
        .param("id", id)
        .query(
            (row, n) ->
                new NamedBreach(
                    row.getString("kind"),
                    row.getLong("seq"),
                    row.getLong("other"),
                    row.getString("day")))
        .list();
  }

  private void insert(UUID id, int place, NamedBreach breach) {
    jdbc.sql("insert into audit.breach values (:id, :place, :kind, :seq, :other, :day)")
        .param("id", id)
        .param("place", place)
        .param("kind", breach.kind())
        .param("seq", breach.seq())
        .param("other", breach.other())
        .param("day", breach.day())
        .update();
  }

  private static String condition(Verification.State state) {
    return switch (state) {
      case RUNNING -> "finished_at is null";
      case WHOLE -> "finished_at is not null and failure = '' and breach_count = 0";
      case BROKEN -> "finished_at is not null and failure = '' and breach_count > 0";
      case FAILED -> "failure <> ''";
    };
  }

  private static @Nullable Instant moment(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
