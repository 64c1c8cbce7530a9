package org.opendost.platform.audit;

import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.opendost.platform.audit.AuditRoots.Root;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads the chain from its beginning and names every place where it is broken.
@Component
public class AuditVerifier {

  private static final int PAGE = 5_000;

  private final JdbcClient jdbc;
  private final AuditRoots roots;
  private final TransactionTemplate reading;

  AuditVerifier(JdbcClient jdbc, AuditRoots roots, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.roots = roots;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
    this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /// What a verification found.
  ///
  /// @param entries how many entries were read
  /// @param head the hash at the chain's end, in hexadecimal digits
  /// @param breaches what is wrong, in the order of the chain; empty when all is well
  public record Finding(long entries, String head, List<Breach> breaches) {}

  /// Verifies the whole chain, its head and the published roots, in one snapshot.
  public Finding verify() {
    return verify(count -> {});
  }

  /// The same, telling now and then how many entries were read.
  Finding verify(LongConsumer progress) {
    return Objects.requireNonNull(reading.execute(status -> through(progress)));
  }

  private Finding through(LongConsumer progress) {
    var chain = new ChainReading(1, null, roots.all());
    var head = jdbc.sql("select seq, hash from audit.head").query(Root.HEAD).single();
    List<AuditEntry> page;
    long after = 0;
    do {
      page =
          jdbc.sql("select * from audit.entry where seq > :after order by seq limit :most")
              .param("after", after)
              .param("most", PAGE)
              .query(AuditEntry.ROW)
              .list();
      page.forEach(chain::read);
      after = page.isEmpty() ? after : page.getLast().seq();
      progress.accept(chain.count());
    } while (page.size() == PAGE);
    return new Finding(chain.count(), head.hash(), chain.end(head.seq(), head.hash()));
  }
}
