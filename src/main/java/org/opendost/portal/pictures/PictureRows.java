package org.opendost.portal.pictures;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.portal.pictures.Unmade.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Pictures that wait, and the versions of those that are done.
@Repository
class PictureRows {

  private static final HexFormat HEX = HexFormat.of();

  private final JdbcClient jdbc;

  PictureRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Puts a picture into the line, once.
  void wait(UUID file, String sha256) {
    jdbc.sql(
            """
            insert into pictures.picture (file_id, source) values (:file, :source)
            on conflict do nothing
            """)
        .param("file", file)
        .param("source", HEX.parseHex(sha256))
        .update();
  }

  /// Those of the files that never were in the line.
  Set<UUID> unknown(Collection<UUID> files) {
    return jdbc.sql(
            """
            select id from unnest(:files) as id
             where not exists (select from pictures.picture where file_id = id)
            """)
        .param("files", files.toArray(UUID[]::new))
        .query((row, n) -> row.getObject("id", UUID.class))
        .set();
  }

  /// The next in the line, its try counted: first those that were tried least.
  Optional<Next> next() {
    return jdbc.sql(
            """
            update pictures.picture set tries = tries + 1
             where file_id = (select file_id from pictures.picture where state = 'waiting'
                               order by tries, asked_at, file_id limit 1 for update skip locked)
            returning file_id, tries
            """)
        .query((row, n) -> new Next(row.getObject(1, UUID.class), row.getInt(2)))
        .optional();
  }

  record Next(UUID file, int tries) {}

  void done(UUID file, String state, @Nullable Reason reason, @Nullable Dots dots) {
    jdbc.sql(
            """
            update pictures.picture
               set state = :state, reason = :reason, width = :width, height = :height,
                   done_at = clock_timestamp()
             where file_id = :file
            """)
        .param("file", file)
        .param("state", state)
        .param("reason", reason == null ? null : reason.key())
        .param("width", dots == null ? null : dots.width())
        .param("height", dots == null ? null : dots.height())
        .update();
  }

  /// Whether the same content was made smaller before, sent in as another file.
  Optional<Dots> madeBefore(String source) {
    return jdbc.sql(
            """
            select width, height from pictures.picture
             where source = :source and state = 'made' limit 1
            """)
        .param("source", HEX.parseHex(source))
        .query((row, n) -> new Dots(row.getInt(1), row.getInt(2)))
        .optional();
  }

  void keep(String source, Dots dots, UUID file, String sha256) {
    jdbc.sql(
            """
            insert into pictures.smaller (source, width, height, file_id, sha256)
            values (:source, :width, :height, :file, :sha256)
            on conflict do nothing
            """)
        .param("source", HEX.parseHex(source))
        .param("width", dots.width())
        .param("height", dots.height())
        .param("file", file)
        .param("sha256", HEX.parseHex(sha256))
        .update();
  }

  /// One version of a picture as pages name it; none (`sha256`) when it stays as it was sent.
  record Line(UUID file, Dots dots, @Nullable Dots version, @Nullable String sha256) {}

  /// What is known of these pictures, the narrowest version first.
  List<Line> lines(Collection<UUID> files) {
    return jdbc.sql(
            """
            select picture.file_id, picture.width, picture.height,
                   smaller.width as across, smaller.height as down, smaller.sha256
              from pictures.picture
              left join pictures.smaller on smaller.source = picture.source
             where picture.file_id = any(:files) and picture.width is not null
             order by picture.file_id, smaller.width
            """)
        .param("files", files.toArray(UUID[]::new))
        .query(
            (row, n) -> {
              var sha256 = row.getBytes("sha256");
              return new Line(
                  row.getObject("file_id", UUID.class),
                  new Dots(row.getInt("width"), row.getInt("height")),
                  sha256 == null ? null : new Dots(row.getInt("across"), row.getInt("down")),
                  sha256 == null ? null : HEX.formatHex(sha256));
            })
        .list();
  }

  /// The version with that content, and the pictures it was made of.
  List<Made> made(String sha256) {
    return jdbc.sql(
            """
            select smaller.file_id, picture.file_id as of from pictures.smaller
              join pictures.picture on picture.source = smaller.source
             where smaller.sha256 = :sha256
             order by picture.asked_at
            """)
        .param("sha256", HEX.parseHex(sha256))
        .query((row, n) -> new Made(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
        .list();
  }

  record Made(UUID version, UUID of) {}

  Progress progress(int most) {
    var counts =
        jdbc.sql(
                """
                select count(*) filter (where state = 'waiting') as waiting,
                       count(*) filter (where state = 'made') as made,
                       count(*) filter (where state = 'as-sent') as as_sent,
                       count(*) filter (where state = 'failed') as failed
                  from pictures.picture
                """)
            .query(
                (row, n) ->
                    new Progress(
                        row.getLong("waiting"),
                        row.getLong("made"),
                        row.getLong("as_sent"),
                        row.getLong("failed"),
                        List.of()))
            .single();
    return counts.failed() == 0 ? counts : counts.with(failures(most));
  }

  private List<Progress.Failure> failures(int most) {
    return jdbc.sql(
            """
            select file_id, reason, done_at from pictures.picture
             where state = 'failed' order by done_at desc, file_id limit :most
            """)
        .param("most", most)
        .query(
            (row, n) ->
                new Progress.Failure(
                    row.getObject("file_id", UUID.class),
                    "",
                    row.getString("reason"),
                    row.getObject("done_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /// Puts those that failed into the line again; how many there were.
  int again() {
    return jdbc.sql(
            """
            update pictures.picture
               set state = 'waiting', reason = null, done_at = null, tries = 0
             where state = 'failed'
            """)
        .update();
  }
}
