package org.opendost.platform.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.audit.AuditRoots.Root;

/// Goes along a chain, or a stretch of one, entry by entry, and names every place where it is
/// broken.
final class ChainReading {

  /// Each broken entry is held against every other to see whether they changed places; where more
  /// are broken than this, they were altered, not moved.
  private static final int MOST_SUSPECTS = 500;

  private final List<Breach> breaches = new ArrayList<>();
  private final List<AuditEntry> suspects = new ArrayList<>();
  private final TreeMap<Long, List<Root>> expected = new TreeMap<>();
  private long count;
  private long expectedSeq;
  private @Nullable String lastHash;

  /// A reading that begins with the entry at that place.
  ///
  /// @param before the hash that the first entry continues, none where nothing says it
  ChainReading(long first, @Nullable String before, Collection<Root> roots) {
    this.expectedSeq = first;
    this.lastHash = before;
    for (var root : roots) {
      expected.computeIfAbsent(root.seq(), seq -> new ArrayList<>()).add(root);
    }
  }

  /// How many entries were read.
  long count() {
    return count;
  }

  void read(AuditEntry entry) {
    count++;
    if (entry.seq() > expectedSeq) {
      breaches.add(new Breach.Missing(expectedSeq, entry.seq() - 1));
      lastHash = null;
    }
    boolean holds = entry.holds();
    if (!holds) {
      suspect(entry);
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
    lastHash = holds ? entry.hash() : null;
    expectedSeq = entry.seq() + 1;
  }

  /// What is wrong, when nothing more comes.
  ///
  /// @param seq the last place there should be
  /// @param hash the hash that should stand there
  List<Breach> end(long seq, String hash) {
    if (seq >= expectedSeq) {
      breaches.add(new Breach.Missing(expectedSeq, seq));
    } else if (seq < expectedSeq - 1 || (lastHash != null && !hash.equals(lastHash))) {
      breaches.add(new Breach.Unlinked(expectedSeq));
    }
    expected.tailMap(expectedSeq, true).values().stream()
        .flatMap(List::stream)
        .forEach(root -> breaches.add(new Breach.AgainstRoot(root.day(), root.seq())));
    suspects.forEach(entry -> breaches.add(judged(entry)));
    return List.copyOf(breaches);
  }

  private void suspect(AuditEntry entry) {
    if (suspects.size() < MOST_SUSPECTS) {
      suspects.add(entry);
    } else {
      breaches.add(new Breach.Altered(entry.seq()));
    }
  }

  /// An entry whose hash is right for another broken place was moved; any other was altered.
  private Breach judged(AuditEntry suspect) {
    return suspects.stream()
        .filter(other -> other.seq() != suspect.seq() && suspect.isGenuineAt(other.seq()))
        .findFirst()
        .<Breach>map(place -> new Breach.Moved(suspect.seq(), place.seq()))
        .orElseGet(() -> new Breach.Altered(suspect.seq()));
  }
}
