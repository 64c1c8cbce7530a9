package org.opendost.regulatory.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of what was sent.
@Component
class SiteRows {

  private static final String ENTRIES =
      """
      select entry.*, content.file_id from site.entry
        left join site.content on content.sha256 = entry.content_sha256
      """;

  private final JdbcClient jdbc;

  SiteRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Lets nobody else write down something of the same visit until this transaction ends.
  void lock(UUID visit) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('site.visit ' || :visit, 0))")
        .param("visit", visit.toString())
        .query((row, n) -> n)
        .list();
  }

  void insert(PhoneEntry entry, PhoneTime.Moment moment, Instant received, Actor officer) {
    var body = Body.read(entry.body());
    jdbc.sql(
            """
            insert into site.entry
              (id, visit_id, kind, body, sha256, content_sha256, phone_at, offset_millis, taken_down_at,
               taken_at, doubtful, received_at, officer_id, officer_name)
            values (:id, :visit, :kind, :body, :sha256, :content, :phone, :offset, :down,
                    :at, :doubtful, :received, :officer, :name)
            """)
        .param("id", entry.id())
        .param("visit", entry.visit())
        .param("kind", entry.kind().name())
        .param("body", entry.body())
        .param("sha256", entry.sha256())
        .param("content", entry.kind() == EntryKind.PHOTO ? body.text("sha256") : null)
        .param("phone", utc(entry.time().phoneAt()))
        .param("offset", entry.time().offset().toMillis())
        .param("down", utc(entry.time().takenDownAt()))
        .param("at", utc(moment.at()))
        .param("doubtful", moment.doubtful())
        .param("received", utc(received))
        .param("officer", officer.id())
        .param("name", officer.name())
        .update();
  }

  Optional<KeptEntry> find(UUID id) {
    return jdbc.sql(ENTRIES + " where entry.id = :id")
        .param("id", id)
        .query(SiteRows::entry)
        .optional();
  }

  /// What was sent of a visit, the first first.
  List<KeptEntry> of(UUID visit) {
    return jdbc.sql(ENTRIES + " where visit_id = :visit order by taken_at, entry.id")
        .param("visit", visit)
        .query(SiteRows::entry)
        .list();
  }

  /// The hashes of those of the entries that are there.
  Map<UUID, String> hashes(List<UUID> ids) {
    var hashes = new HashMap<UUID, String>();
    if (!ids.isEmpty()) {
      jdbc.sql("select id, sha256 from site.entry where id in (:ids)")
          .param("ids", ids)
          .query(
              row -> {
                hashes.put(row.getObject("id", UUID.class), row.getString("sha256"));
              });
    }
    return hashes;
  }

  boolean hasContent(String sha256) {
    return jdbc.sql("select exists (select from site.content where sha256 = :sha256)")
        .param("sha256", sha256)
        .query(Boolean.class)
        .single();
  }

  void insertContent(String sha256, UUID file) {
    jdbc.sql(
            """
            insert into site.content (sha256, file_id) values (:sha256, :file)
            on conflict (sha256) do nothing
            """)
        .param("sha256", sha256)
        .param("file", file)
        .update();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static KeptEntry entry(ResultSet row, int n) throws SQLException {
    return new KeptEntry(
        row.getObject("id", UUID.class),
        row.getObject("visit_id", UUID.class),
        EntryKind.valueOf(row.getString("kind")),
        Body.read(row.getString("body")),
        row.getString("sha256"),
        row.getObject("phone_at", OffsetDateTime.class).toInstant(),
        Duration.ofMillis(row.getLong("offset_millis")),
        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("doubtful"),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        row.getString("officer_name"),
        row.getObject("file_id", UUID.class));
  }
}
