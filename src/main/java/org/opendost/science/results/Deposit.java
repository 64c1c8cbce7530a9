package org.opendost.science.results;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.Files;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was handed in with the dossiers. Nothing is ever taken out; once a certificate is issued it
/// is the deposit that the law wants kept for good (TT 14/2014/TT-BKHCN Đ.18).
@Component
class Deposit {

  private final JdbcClient jdbc;
  private final Files files;
  private final Clock clock;

  Deposit(JdbcClient jdbc, Files files, Clock clock) {
    this.jdbc = jdbc;
    this.files = files;
    this.clock = clock;
  }

  private record Row(
      UUID id, PaperKind kind, @Nullable UUID file, LocalDate givenOn, String givenBy) {}

  /// Takes papers in; one that came with the same id before is passed over.
  ///
  /// @return those that are new
  List<Handed> take(Actor actor, UUID dossier, List<Handed> handed) {
    var taken = new ArrayList<Handed>();
    for (var paper : handed) {
      var upload = paper.upload();
      var file =
          upload == null ? null : files.keep(actor, paper.id(), upload, paper.kind().rule()).id();
      var now = clock.instant();
      int rows =
          jdbc.sql(
                  """
                  insert into results.paper (id, dossier_id, kind, file_id, given_on, given_at, given_by)
                  values (:id, :dossier, :kind, :file, :on, :at, :by) on conflict (id) do nothing
                  """)
              .param("id", paper.id())
              .param("dossier", dossier)
              .param("kind", paper.kind().name())
              .param("file", file)
              .param("on", OfficeClock.date(now))
              .param("at", now.atOffset(ZoneOffset.UTC))
              .param("by", actor.name())
              .update();
      if (rows > 0) {
        taken.add(paper);
      }
    }
    return taken;
  }

  /// What lies in the dossier, in the order of the circular, the newest of a kind first.
  List<Paper> of(UUID dossier) {
    var rows =
        jdbc.sql("select * from results.paper where dossier_id = :dossier order by given_at desc")
            .param("dossier", dossier)
            .query(
                (row, n) ->
                    new Row(
                        row.getObject("id", UUID.class),
                        PaperKind.valueOf(row.getString("kind")),
                        row.getObject("file_id", UUID.class),
                        row.getObject("given_on", LocalDate.class),
                        row.getString("given_by")))
            .list();
    var ids = rows.stream().map(Row::file).filter(Objects::nonNull).toList();
    var stored =
        files.get(ids).stream().collect(Collectors.toMap(file -> file.id(), Function.identity()));
    return rows.stream()
        .sorted((one, other) -> one.kind().compareTo(other.kind()))
        .map(
            row -> {
              var file = row.file();
              return new Paper(
                  row.id(),
                  row.kind(),
                  file == null ? null : stored.get(file),
                  row.givenOn(),
                  row.givenBy());
            })
        .toList();
  }

  /// What the version of the procedure wants and nobody has handed in.
  Set<PaperKind> missing(Dossier dossier, String version) {
    var missing = EnumSet.noneOf(PaperKind.class);
    missing.addAll(PaperKind.needed(version, dossier.technology()));
    of(dossier.id()).forEach(paper -> missing.remove(paper.kind()));
    return missing;
  }
}
