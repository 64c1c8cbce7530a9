package org.opendost.platform.files;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.opendost.platform.access.Actor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class FileRows {

  private static final HexFormat HEX = HexFormat.of();

  private static final RowMapper<StoredFile> ROW =
      (row, n) ->
          new StoredFile(
              row.getObject("id", UUID.class),
              row.getString("name"),
              row.getString("media_type"),
              row.getLong("size"),
              HEX.formatHex(row.getBytes("sha256")),
              row.getObject("kept_at", OffsetDateTime.class).toInstant());

  private final JdbcClient jdbc;

  FileRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Whether the row is new; a second request with the same id waits for the first one's end.
  boolean insert(Actor actor, StoredFile file) {
    return jdbc.sql(
                """
                insert into files.file (id, name, media_type, size, sha256, kept_by, kept_by_name, kept_at)
                values (:id, :name, :mediaType, :size, :sha256, :actor, :actorName, :at)
                on conflict (id) do nothing
                """)
            .param("id", file.id())
            .param("name", file.name())
            .param("mediaType", file.mediaType())
            .param("size", file.size())
            .param("sha256", HEX.parseHex(file.sha256()))
            .param("actor", actor.id())
            .param("actorName", actor.name())
            .param("at", file.keptAt().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  Optional<StoredFile> find(UUID id) {
    return jdbc.sql("select * from files.file where id = :id")
        .param("id", id)
        .query(ROW)
        .optional();
  }

  List<StoredFile> find(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql("select * from files.file where id in (:ids)")
            .param("ids", ids)
            .query(ROW)
            .list();
  }

  /// Every file in the order of their ids, a page of rows in memory at a time.
  void each(Consumer<StoredFile> work) {
    var after = new UUID(0, 0);
    List<StoredFile> page;
    do {
      page =
          jdbc.sql("select * from files.file where id > :after order by id limit 1000")
              .param("after", after)
              .query(ROW)
              .list();
      page.forEach(work);
      after = page.isEmpty() ? after : page.getLast().id();
    } while (!page.isEmpty());
  }
}
