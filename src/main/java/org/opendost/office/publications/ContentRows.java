package org.opendost.office.publications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The articles in what is printed, and who was given copies of it.
@Component
class ContentRows {

  private final JdbcClient jdbc;

  ContentRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Article article) {
    jdbc.sql(
            """
            insert into publications.article (id, printed_id, title, author, first_page, last_page)
            values (:id, :printed, :title, :author, :first, :last)
            """)
        .param("id", article.id())
        .param("printed", article.printed())
        .param("title", article.title())
        .param("author", article.author())
        .param("first", article.firstPage())
        .param("last", article.lastPage())
        .update();
  }

  void insert(Delivery delivery) {
    jdbc.sql(
            """
            insert into publications.delivery (id, printed_id, recipient, copies, delivered_on)
            values (:id, :printed, :recipient, :copies, :on)
            """)
        .param("id", delivery.id())
        .param("printed", delivery.printed())
        .param("recipient", delivery.recipient())
        .param("copies", delivery.copies())
        .param("on", delivery.on())
        .update();
  }

  void withdrawArticle(UUID id, String why, Instant at) {
    withdraw("publications.article", id, why, at);
  }

  void withdrawDelivery(UUID id, String why, Instant at) {
    withdraw("publications.delivery", id, why, at);
  }

  private void withdraw(String table, UUID id, String why, Instant at) {
    jdbc.sql("update " + table + " set withdrawn_at = :at, withdrawn_why = :why where id = :id")
        .param("id", id)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("why", why)
        .update();
  }

  List<Article> articles(UUID printed) {
    return jdbc.sql(
            """
            select * from publications.article where printed_id = :printed
             order by withdrawn_at is not null, first_page nulls last, id
            """)
        .param("printed", printed)
        .query(ContentRows::article)
        .list();
  }

  Optional<Article> article(UUID id) {
    return jdbc.sql("select * from publications.article where id = :id")
        .param("id", id)
        .query(ContentRows::article)
        .optional();
  }

  List<Delivery> deliveries(UUID printed) {
    return jdbc.sql(
            """
            select * from publications.delivery where printed_id = :printed
             order by withdrawn_at is not null, delivered_on, id
            """)
        .param("printed", printed)
        .query(ContentRows::delivery)
        .list();
  }

  Optional<Delivery> delivery(UUID id) {
    return jdbc.sql("select * from publications.delivery where id = :id")
        .param("id", id)
        .query(ContentRows::delivery)
        .optional();
  }

  private static Article article(ResultSet row, int n) throws SQLException {
    return new Article(
        row.getObject("id", UUID.class),
        row.getObject("printed_id", UUID.class),
        row.getString("title"),
        row.getString("author"),
        row.getObject("first_page", Integer.class),
        row.getObject("last_page", Integer.class),
        row.getObject("withdrawn_at") != null);
  }

  private static Delivery delivery(ResultSet row, int n) throws SQLException {
    return new Delivery(
        row.getObject("id", UUID.class),
        row.getObject("printed_id", UUID.class),
        row.getString("recipient"),
        row.getInt("copies"),
        row.getObject("delivered_on", LocalDate.class),
        row.getObject("withdrawn_at") != null);
  }
}
