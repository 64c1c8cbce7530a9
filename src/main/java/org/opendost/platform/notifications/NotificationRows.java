package org.opendost.platform.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.database.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class NotificationRows {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  NotificationRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void insert(List<Notice> notices, Instant at) {
    var told =
        notices.stream()
            .map(
                notice ->
                    Map.of(
                        "id", Uuid7.next(),
                        "recipient", notice.to().address(),
                        "key", notice.textKey(),
                        "arguments", notice.arguments(),
                        "href", notice.href()))
            .toList();
    jdbc.sql(
            """
            insert into notifications.notification (id, recipient, text_key, arguments, href, sent_at)
            select cast(n ->> 'id' as uuid), n ->> 'recipient', n ->> 'key',
                   array(select argument
                           from jsonb_array_elements_text(n -> 'arguments') with ordinality as a (argument, place)
                          order by place),
                   n ->> 'href', :at
              from jsonb_array_elements(cast(:told as jsonb)) n
            """)
        .param("told", json.writeValueAsString(told))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void remove(String href) {
    jdbc.sql("delete from notifications.notification where href = :href")
        .param("href", href)
        .update();
  }

  /// How many the reader has not read, counted no further than `most`.
  int unread(Actor reader, int most) {
    return jdbc.sql(
            """
            select count(*)
              from (select 1
                      from notifications.notification n
                     where n.recipient in (:addresses)
                       and not exists (select from notifications.reading r
                                        where r.account = :reader and r.notification = n.id)
                     limit :most) unread
            """)
        .param("addresses", Recipient.of(reader))
        .param("reader", reader.id())
        .param("most", most)
        .query(Integer.class)
        .single();
  }

  /// The newest first, from before the given one on.
  List<Notification> list(Actor reader, @Nullable UUID before, boolean onlyUnread, int most) {
    return jdbc.sql(
            """
            select n.*, r.account is not null as read
              from notifications.notification n
              left join notifications.reading r on r.notification = n.id and r.account = :reader
             where n.recipient in (:addresses)
               and (cast(:before as uuid) is null or n.id < :before)
               and (not :onlyUnread or r.account is null)
             order by n.id desc
             limit :most
            """)
        .param("addresses", Recipient.of(reader))
        .param("reader", reader.id())
        .param("before", before)
        .param("onlyUnread", onlyUnread)
        .param("most", most)
        .query(NotificationRows::row)
        .list();
  }

  Optional<Notification> find(Actor reader, UUID id) {
    return jdbc.sql(
            """
            select n.*, r.account is not null as read
              from notifications.notification n
              left join notifications.reading r on r.notification = n.id and r.account = :reader
             where n.id = :id and n.recipient in (:addresses)
            """)
        .param("addresses", Recipient.of(reader))
        .param("reader", reader.id())
        .param("id", id)
        .query(NotificationRows::row)
        .optional();
  }

  void read(Actor reader, UUID id, Instant at) {
    jdbc.sql(
            """
            insert into notifications.reading (account, notification, read_at)
            values (:reader, :id, :at)
            on conflict do nothing
            """)
        .param("reader", reader.id())
        .param("id", id)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Up to the one the reader saw as the newest: what came in meanwhile stays unread.
  int readAll(Actor reader, UUID newest, Instant at) {
    return jdbc.sql(
            """
            insert into notifications.reading (account, notification, read_at)
            select :reader, n.id, :at
              from notifications.notification n
             where n.recipient in (:addresses) and n.id <= :newest
            on conflict do nothing
            """)
        .param("addresses", Recipient.of(reader))
        .param("reader", reader.id())
        .param("newest", newest)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Only what one account was told: of a role or an organisation, one reader does not read for the
  /// others.
  int clear(Instant before) {
    return jdbc.sql(
            """
            delete from notifications.notification n
             where n.sent_at < :before
               and n.recipient like 'account:%'
               and exists (select from notifications.reading r where r.notification = n.id)
            """)
        .param("before", before.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Notification row(ResultSet row, int n) throws SQLException {
    return new Notification(
        row.getObject("id", UUID.class),
        row.getString("text_key"),
        List.of((String[]) row.getArray("arguments").getArray()),
        row.getString("href"),
        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("read"));
  }
}
