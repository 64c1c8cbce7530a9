package org.opendost.platform.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.opendost.platform.audit.AuditRoots.Root;
import org.opendost.platform.clock.OfficeClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// A stretch of the chain for a court or an inspector, who can verify it without this office: a
/// line of JSON that says what it is, one for each root within it, one for each entry.
@Repository
class AuditExtract {

  static final String FORMAT = "opendost-audit-extract-1";

  private static final int PAGE = 1_000;

  private final JdbcClient jdbc;
  private final AuditRoots roots;
  private final JsonMapper json;

  AuditExtract(JdbcClient jdbc, AuditRoots roots, JsonMapper json) {
    this.jdbc = jdbc;
    this.roots = roots;
    this.json = json;
  }

  /// The first line.
  ///
  /// @param from the first day asked for
  /// @param to the last day asked for, included
  /// @param first the place of the first entry
  /// @param last the place of the last entry: that of the next root after the days, where there is
  ///   one, so that a published root holds every entry asked for
  /// @param previousHash what the first entry continues
  /// @param hash that of the last entry
  record Head(
      String format,
      LocalDate from,
      LocalDate to,
      long first,
      long last,
      String previousHash,
      String hash) {}

  /// A line with a root.
  record RootLine(Root root) {}

  /// A line with an entry.
  record EntryLine(AuditEntry entry) {}

  private record Stretch(long first, long last) {}

  /// What would be in it; none when nothing was done on those days. The chain is in the order of
  /// commit: from the first entry of the days to the last, nothing between them is left out.
  Optional<Head> head(LocalDate from, LocalDate to) {
    return jdbc.sql(
            """
            select coalesce(min(seq), 0) as first, coalesce(max(seq), 0) as last
              from (select seq from audit.entry where at >= :from and at < :until offset 0) day
            """)
        .param("from", begin(from))
        .param("until", begin(to.plusDays(1)))
        .query((row, n) -> new Stretch(row.getLong("first"), row.getLong("last")))
        .optional()
        .filter(found -> found.first() > 0)
        .map(
            found -> {
              long last = roots.holding(found.last()).map(Root::seq).orElse(found.last());
              return new Head(
                  FORMAT,
                  from,
                  to,
                  found.first(),
                  last,
                  entry(found.first()).previousHash(),
                  entry(last).hash());
            });
  }

  void write(Head head, OutputStream out) {
    try {
      line(out, head);
      for (var root : roots.between(head.first() - 1, head.last())) {
        line(out, new RootLine(root));
      }
      for (long from = head.first(); from <= head.last(); from += PAGE) {
        var page =
            jdbc.sql("select * from audit.entry where seq between :from and :to order by seq")
                .param("from", from)
                .param("to", Math.min(from + PAGE - 1, head.last()))
                .query(AuditEntry.ROW)
                .list();
        for (var entry : page) {
          line(out, new EntryLine(entry));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void line(OutputStream out, Object value) throws IOException {
    out.write((json.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private AuditEntry entry(long seq) {
    return jdbc.sql("select * from audit.entry where seq = :seq")
        .param("seq", seq)
        .query(AuditEntry.ROW)
        .single();
  }

  static OffsetDateTime begin(LocalDate day) {
    return day.atStartOfDay(OfficeClock.ZONE).toInstant().atOffset(ZoneOffset.UTC);
  }
}
