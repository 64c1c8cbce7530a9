package org.opendost.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.audit.Breach.AgainstRoot;
import org.opendost.platform.audit.Breach.Altered;
import org.opendost.platform.audit.Breach.Missing;
import org.opendost.platform.audit.Breach.Moved;
import org.opendost.platform.audit.Breach.Unlinked;
import org.opendost.platform.database.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class AuditTest {

  private static final Actor ACTOR = Actor.system("test");

  private final Audit audit;
  private final AuditVerifier verifier;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  AuditTest(
      Audit audit,
      AuditVerifier verifier,
      JdbcClient jdbc,
      PlatformTransactionManager transactions) {
    this.audit = audit;
    this.verifier = verifier;
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Test
  void recordsWhatWasDoneInTheTransactionThatDoesIt() {
    var id = Uuid7.next();
    transaction.executeWithoutResult(
        status ->
            audit.record(ACTOR, "thing.made", "thing", id, "Vật \"đ\" 1", null, Map.of("n", 1)));

    assertThat(audit.of(id)).hasSize(1);
    assertThat(audit.of(id).getFirst().detail()).isEqualTo("{\"after\":{\"n\":1}}");
    assertThat(verifier.verify().breaches()).isEmpty();
  }

  @Test
  void leavesNoTraceOfATransactionThatFails() {
    var id = Uuid7.next();
    transaction.executeWithoutResult(
        status -> {
          audit.record(ACTOR, "thing.made", "thing", id, "1", null, null);
          status.setRollbackOnly();
        });

    assertThat(audit.of(id)).isEmpty();
    assertThat(verifier.verify().breaches()).isEmpty();
  }

  @Test
  void refusesToRecordOutsideATransaction() {
    assertThatThrownBy(
            () -> audit.record(ACTOR, "thing.made", "thing", Uuid7.next(), "1", null, null))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesToChangeAnEntryByMistake() {
    entries(1);
    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> jdbc.sql("update audit.entry set action = 'x'").update()))
        .hasMessageContaining("only ever appended");
  }

  @Test
  void findsAnEntryThatWasAltered() {
    var seq = entries(5).get(2);
    tamperedWith(
        "update audit.entry set actor_name = 'Người khác' where seq = " + seq,
        breaches -> assertThat(breaches).containsExactly(new Altered(seq)));
  }

  @Test
  void findsAnEntryThatIsMissing() {
    var seq = entries(5).get(2);
    tamperedWith(
        "delete from audit.entry where seq = " + seq,
        breaches -> assertThat(breaches).containsExactly(new Missing(seq, seq)));
  }

  @Test
  void findsEntriesCutOffTheEnd() {
    var seqs = entries(5);
    tamperedWith(
        "delete from audit.entry where seq >= " + seqs.get(3),
        breaches -> assertThat(breaches).containsExactly(new Missing(seqs.get(3), seqs.get(4))));
  }

  @Test
  void findsEntriesThatWereReordered() {
    var seqs = entries(5);
    long a = seqs.get(1);
    long b = seqs.get(3);
    tamperedWith(
        "update audit.entry set seq = case seq when %d then -1 else %d end where seq in (%d, %d);"
                .formatted(a, a, a, b)
            + "update audit.entry set seq = %d where seq = -1".formatted(b),
        breaches -> assertThat(breaches).containsExactly(new Moved(a, b), new Moved(b, a)));
  }

  @Test
  void findsAnEntryWhoseHashWasMadeAnew() {
    var seq = entries(5).get(2);
    tamperedWith(
        """
        update audit.entry set action = 'thing.unmade' where seq = %1$d;
        update audit.entry set hash = sha256(previous_hash || audit.canonical(seq, at, actor_id, actor_name,
            action, subject_type, subject_id, subject_label, detail, address)) where seq = %1$d
        """
            .formatted(seq),
        breaches -> assertThat(breaches).containsExactly(new Unlinked(seq + 1)));
  }

  @Test
  void findsALogRewrittenAfterItsRootWasPublished() {
    var seq = entries(3).getLast();
    tamperedWith(
        "insert into audit.root values ('1999-01-01', %d, sha256('what was once published'))"
            .formatted(seq),
        breaches -> assertThat(breaches).containsExactly(new AgainstRoot("1999-01-01", seq)));
  }

  /// Writes entries and gives their places in the chain.
  private List<Long> entries(int count) {
    var id = Uuid7.next();
    transaction.executeWithoutResult(
        status -> {
          for (int n = 0; n < count; n++) {
            audit.record(ACTOR, "thing.moved", "thing", id, "1", null, Map.of("n", n));
          }
        });
    return audit.of(id).stream().map(AuditEntry::seq).toList();
  }

  /// Does the tampering as a superuser could, verifies, and takes it back.
  private void tamperedWith(String sql, Consumer<List<Breach>> claim) {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("set local session_replication_role = replica").update();
          for (var statement : sql.split(";", -1)) {
            jdbc.sql(statement).update();
          }
          claim.accept(verifier.verify().breaches());
          status.setRollbackOnly();
        });
  }
}
