package org.opendost.platform.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.DatabaseSettings;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Publishes the end of the chain once a day, in the database and in a file beside it, so that even
/// a log rewritten from end to end is found out by anyone who kept a root.
@Component
public class AuditRoots {

  private final JdbcClient jdbc;
  private final OfficeClock clock;
  private final Path file;

  AuditRoots(JdbcClient jdbc, OfficeClock clock, DatabaseSettings settings) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.file = settings.folder().resolve("audit-roots.txt");
  }

  /// The chain's end as published for a day.
  ///
  /// @param hash in hexadecimal digits
  public record Root(String day, long seq, String hash) {

    static final RowMapper<Root> ROW =
        (row, n) ->
            new Root(
                row.getString("day"),
                row.getLong("seq"),
                HexFormat.of().formatHex(row.getBytes("hash")));
    static final RowMapper<Root> HEAD =
        (row, n) ->
            new Root("", row.getLong("seq"), HexFormat.of().formatHex(row.getBytes("hash")));
  }

  /// Publishes today's root, if the day has none yet.
  @Transactional
  public void publish() {
    jdbc.sql(
            """
            insert into audit.root (day, seq, hash)
            select :day, seq, hash from audit.head where seq > 0
            on conflict (day) do nothing
            returning day, seq, hash
            """)
        .param("day", clock.today())
        .query(Root.ROW)
        .optional()
        .ifPresent(this::writeDown);
  }

  /// The roots of the days after one, oldest first.
  List<Root> after(LocalDate day, int most) {
    return jdbc.sql(
            "select day, seq, hash from audit.root where day > :day order by day limit :most")
        .param("day", day)
        .param("most", most)
        .query(Root.ROW)
        .list();
  }

  /// The first root that holds the entry, with all that came before it.
  Optional<Root> holding(long seq) {
    return jdbc.sql(
            "select day, seq, hash from audit.root where seq >= :seq order by seq, day limit 1")
        .param("seq", seq)
        .query(Root.ROW)
        .optional();
  }

  /// The roots that fall between two places of the chain, both included.
  List<Root> between(long first, long last) {
    return jdbc.sql(
            "select day, seq, hash from audit.root where seq between :first and :last order by day")
        .param("first", first)
        .param("last", last)
        .query(Root.ROW)
        .list();
  }

  /// Every root known, from the database and from the file.
  List<Root> all() {
    var roots =
        new ArrayList<>(
            jdbc.sql("select day, seq, hash from audit.root order by day").query(Root.ROW).list());
    try {
      if (Files.exists(file)) {
        for (var line : Files.readAllLines(file)) {
          var words = line.split(" ", -1);
          if (words.length == 3) {
            roots.add(
                new Root(LocalDate.parse(words[0]).toString(), Long.parseLong(words[1]), words[2]));
          }
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return roots;
  }

  private void writeDown(Root root) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(
          file,
          root.day() + " " + root.seq() + " " + root.hash() + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
