package org.opendost.platform.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
  /// @param breaches what is wrong, in the order of the chain; empty when all is well
  public record Finding(long entries, List<Breach> breaches) {}

  /// Verifies the whole chain, its head and the published roots, in one snapshot.
  public Finding verify() {
    return reading.execute(status -> new Reading().through());
  }

  private final class Reading {

    private final List<Breach> breaches = new ArrayList<>();
    private final List<AuditEntry> suspects = new ArrayList<>();
    private final TreeMap<Long, List<Root>> expected = new TreeMap<>();
    private long count;
    private long expectedSeq = 1;
    private @Nullable String lastHash;

    Finding through() {
      for (var root : roots.all()) {
        expected.computeIfAbsent(root.seq(), seq -> new ArrayList<>()).add(root);
      }
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
        for (var entry : page) {
          check(entry);
          after = entry.seq();
        }
      } while (page.size() == PAGE);
      if (head.seq() >= expectedSeq) {
        breaches.add(new Breach.Missing(expectedSeq, head.seq()));
      } else if (head.seq() < expectedSeq - 1
          || (lastHash != null && !head.hash().equals(lastHash))) {
        breaches.add(new Breach.Unlinked(expectedSeq));
      }
      expected.tailMap(expectedSeq, true).values().stream()
          .flatMap(List::stream)
          .forEach(root -> breaches.add(new Breach.AgainstRoot(root.day(), root.seq())));
      judgeSuspects();
      return new Finding(count, List.copyOf(breaches));
    }

    private void check(AuditEntry entry) {
      count++;
      if (entry.seq() > expectedSeq) {
        breaches.add(new Breach.Missing(expectedSeq, entry.seq() - 1));
        lastHash = null;
      }
      if (!entry.isGenuineAt(entry.seq())) {
        suspects.add(entry);
      } else if (lastHash != null && !entry.previousHash().equals(lastHash)) {
        breaches.add(new Breach.Unlinked(entry.seq()));
      }
      for (var root : expected.getOrDefault(entry.seq(), List.of())) {
        if (!root.hash().equals(entry.hash())) {
          breaches.add(new Breach.AgainstRoot(root.day(), root.seq()));
        }
      }
      // After an altered entry the chain goes on from the hash that is written, so that one
      // alteration is told once and not for all that follows.
      lastHash = entry.isGenuineAt(entry.seq()) ? entry.hash() : null;
      expectedSeq = entry.seq() + 1;
    }

    /// An entry whose hash is right for another broken place was moved; any other was altered.
    private void judgeSuspects() {
      for (var suspect : suspects) {
        var moved =
            suspects.stream()
                .filter(other -> other.seq() != suspect.seq() && suspect.isGenuineAt(other.seq()))
                .findFirst();
        breaches.add(
            moved
                .<Breach>map(place -> new Breach.Moved(suspect.seq(), place.seq()))
                .orElseGet(() -> new Breach.Altered(suspect.seq())));
      }
    }
  }
}
