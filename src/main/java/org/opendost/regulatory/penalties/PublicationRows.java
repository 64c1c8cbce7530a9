package org.opendost.regulatory.penalties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.opendost.platform.register.Ask;
import org.opendost.platform.register.DatedLine;
import org.opendost.platform.register.ListQuery;
import org.opendost.platform.register.Validity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of what is made public, and on which ground.
@Component
class PublicationRows {

  /// Organisations only, whatever was written: no data of a person goes out.
  private static final String PUBLIC =
      """
      select decision.id, decision.number, decision.signed_on, decision.fine, minutes.violator,
             publication.address, publication.goods, publication.published_on, ground.article,
             array(select act.text from penalties.decision_act join penalties.act on act.id = act_id
                    where decision_id = decision.id order by act.code) as acts,
             array(select wording from penalties.remedy where decision_id = decision.id order by line) as remedies,
             exists (select from penalties.step
                      where decision_id = decision.id and step.kind = 'CANCELLATION') as cancelled
        from penalties.publication
        join penalties.publication_ground ground on ground.id = ground_id
        join penalties.decision on decision.id = decision_id
        join penalties.minutes on minutes.id = decision.minutes_id and minutes.violator_kind = 'ORGANISATION'
      """;

  private final JdbcClient jdbc;

  PublicationRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// All, the newest law first.
  List<PublicationGround> grounds() {
    return jdbc.sql("select * from penalties.publication_ground order by from_on desc, code")
        .query(
            (row, n) ->
                new PublicationGround(
                    row.getObject("id", UUID.class),
                    row.getString("code"),
                    row.getString("wording"),
                    Validity.of(row)))
        .list();
  }

  /// Writes one; the one of that code that held before ends on the day before it.
  void insert(PublicationGround ground) {
    new DatedLine("penalties.publication_ground", ground.id(), ground.validity())
        .of("code", ground.code().strip())
        .with("wording", ground.wording().strip())
        .replace(jdbc);
  }

  void insert(Publication publication, String by) {
    jdbc.sql(
            """
            insert into penalties.publication
              (id, decision_id, ground_id, published_on, address, goods, media, published_by)
            values (:id, :decision, :ground, :on, :address, :goods, :media, :by)
            """)
        .param("id", publication.id())
        .param("decision", publication.decision())
        .param("ground", publication.ground())
        .param("on", publication.on())
        .param("address", publication.address().strip())
        .param("goods", publication.goods().strip())
        .param("media", publication.media().strip())
        .param("by", by)
        .update();
  }

  /// Those that stand, the last made public first.
  Ask.Page<PublicPenalty> read(Ask ask, LocalDate today) {
    return new ListQuery<>(
            "select * from (" + PUBLIC + ") lines where not cancelled",
            PublicationRows::line,
            PublicPenalty::id)
        .sort("published", "published_on")
        .newestFirst()
        .sort("number", "number")
        .sort("organisation", "register.fold(violator)")
        .sort("signed", "signed_on")
        .has("number", "number")
        .has("organisation", "violator")
        .has("goods", "goods")
        .has("acts", "array_to_string(acts, ' ')")
        .read(jdbc, ask, today);
  }

  Optional<PublicPenalty> find(UUID decision) {
    return jdbc.sql(PUBLIC + " where decision.id = :id")
        .param("id", decision)
        .query(PublicationRows::line)
        .optional();
  }

  private static PublicPenalty line(ResultSet row, int n) throws SQLException {
    return new PublicPenalty(
        row.getObject("id", UUID.class),
        row.getString("number"),
        Objects.requireNonNull(row.getObject("signed_on", LocalDate.class)),
        row.getString("violator"),
        row.getString("address"),
        row.getString("goods"),
        List.of((String[]) row.getArray("acts").getArray()),
        List.of((String[]) row.getArray("remedies").getArray()),
        row.getLong("fine"),
        Objects.requireNonNull(row.getObject("published_on", LocalDate.class)),
        row.getString("article"),
        row.getBoolean("cancelled"));
  }
}
