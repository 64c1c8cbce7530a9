package org.opendost.office.documents;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.office.documents.SignedVersion.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of what issued documents wait for.
@Component
class AwaitedRows {

  private final JdbcClient jdbc;

  AwaitedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void put(UUID outgoing, Kind kind, @Nullable UUID account) {
    jdbc.sql(
            """
            insert into documents.awaited (outgoing_id, kind, account_id) values (:id, :kind, :account)
            on conflict (outgoing_id) do update set kind = :kind, account_id = :account
            """)
        .param("id", outgoing)
        .param("kind", kind.name())
        .param("account", account)
        .update();
  }

  void remove(UUID outgoing) {
    jdbc.sql("delete from documents.awaited where outgoing_id = :id")
        .param("id", outgoing)
        .update();
  }

  /// How many wait for the account's signature.
  int signatures(UUID account) {
    return jdbc.sql("select count(*) from documents.awaited where account_id = :account")
        .param("account", account)
        .query(Integer.class)
        .single();
  }

  /// How many of some books wait for the seal.
  int seals(Collection<Book> books) {
    return jdbc.sql(
            """
            select count(*) from documents.awaited
              join documents.outgoing on outgoing.id = awaited.outgoing_id
             where awaited.kind = 'SEALED' and outgoing.book in (:books)
            """)
        .param("books", books.stream().map(Enum::name).toList())
        .query(Integer.class)
        .single();
  }
}
