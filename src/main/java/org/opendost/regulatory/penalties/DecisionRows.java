package org.opendost.regulatory.penalties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of decisions and their payments.
@Component
class DecisionRows {

  private final JdbcClient jdbc;
  private final RemedyRows remedies;

  DecisionRows(JdbcClient jdbc, RemedyRows remedies) {
    this.jdbc = jdbc;
    this.remedies = remedies;
  }

  /// A decision as it stands in its row, its remedies beside it.
  record Decided(PenaltyDecision decision, List<RemedyLine> remedies) {}

  void insert(PenaltyDecision decision, UUID proposal, int round) {
    jdbc.sql(
            """
            insert into penalties.decision
              (id, minutes_id, proposal_id, round, number, signed_on, kind, signer, reason, aggravating, mitigating, fine)
            values (:id, :minutes, :proposal, :round, :number, :on, :kind, :signer, :reason, :aggravating, :mitigating, :fine)
            """)
        .param("id", decision.id())
        .param("minutes", decision.minutes())
        .param("proposal", proposal)
        .param("round", round)
        .param("number", decision.number().strip())
        .param("on", decision.signedOn())
        .param("kind", decision.fine() > 0 ? "FINE" : "NO_FINE")
        .param("signer", decision.signer().strip())
        .param("reason", decision.reason().strip())
        .param("aggravating", decision.aggravating().strip())
        .param("mitigating", decision.mitigating().strip())
        .param("fine", decision.fine())
        .update();
    decision
        .fines()
        .forEach(
            (act, fine) ->
                jdbc.sql(
                        """
                        insert into penalties.decision_act (decision_id, minutes_id, act_id, fine)
                        values (:decision, :minutes, :act, :fine)
                        """)
                    .param("decision", decision.id())
                    .param("minutes", decision.minutes())
                    .param("act", act)
                    .param("fine", fine)
                    .update());
    remedies.insert(decision.id(), decision.remedies());
  }

  /// Those of several, by their minutes, the first first.
  Map<UUID, List<Decided>> of(Collection<UUID> minutes) {
    var fines = new HashMap<UUID, Map<UUID, Long>>();
    jdbc.sql(
            "select decision_id, act_id, fine from penalties.decision_act where minutes_id ="
                + " any(:minutes)")
        .param("minutes", minutes.toArray(UUID[]::new))
        .query(
            row -> {
              fines
                  .computeIfAbsent(row.getObject("decision_id", UUID.class), id -> new HashMap<>())
                  .put(row.getObject("act_id", UUID.class), row.getLong("fine"));
            });
    var remedied =
        remedies.of(minutes).stream().collect(Collectors.groupingBy(RemedyLine::decision));
    return jdbc
        .sql("select * from penalties.decision where minutes_id = any(:minutes) order by round")
        .param("minutes", minutes.toArray(UUID[]::new))
        .query(
            (row, n) -> {
              var id = row.getObject("id", UUID.class);
              return decided(
                  row, fines.getOrDefault(id, Map.of()), remedied.getOrDefault(id, List.of()));
            })
        .list()
        .stream()
        .collect(Collectors.groupingBy(each -> each.decision().minutes()));
  }

  private static Decided decided(ResultSet row, Map<UUID, Long> fines, List<RemedyLine> ordered)
      throws SQLException {
    return new Decided(
        new PenaltyDecision(
            row.getObject("id", UUID.class),
            row.getObject("minutes_id", UUID.class),
            row.getString("number"),
            row.getObject("signed_on", LocalDate.class),
            row.getString("signer"),
            fines,
            row.getString("reason"),
            row.getString("aggravating"),
            row.getString("mitigating"),
            ordered.stream().map(RemedyLine::remedy).toList()),
        ordered);
  }

  void insert(Payment payment, String by) {
    jdbc.sql(
            """
            insert into penalties.payment (id, decision_id, paid_on, amount, receipt, recorded_by)
            values (:id, :decision, :on, :amount, :receipt, :by)
            """)
        .param("id", payment.id())
        .param("decision", payment.decision())
        .param("on", payment.on())
        .param("amount", payment.amount())
        .param("receipt", payment.receipt().strip())
        .param("by", by)
        .update();
  }

  /// Those for all decisions on several minutes, by decision, the first first.
  Map<UUID, List<Payment>> payments(Collection<UUID> minutes) {
    return jdbc
        .sql(
            """
            select payment.* from penalties.payment join penalties.decision on decision.id = decision_id
             where minutes_id = any(:minutes) order by paid_on, payment.id
            """)
        .param("minutes", minutes.toArray(UUID[]::new))
        .query(
            (row, n) ->
                new Payment(
                    row.getObject("id", UUID.class),
                    row.getObject("decision_id", UUID.class),
                    row.getObject("paid_on", LocalDate.class),
                    row.getLong("amount"),
                    row.getString("receipt")))
        .list()
        .stream()
        .collect(Collectors.groupingBy(Payment::decision));
  }
}
