package org.opendost.platform.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Where modules put what can be found, in the transaction that makes it so.
@Component
public class SearchEntries {

  private final EntryRows rows;
  private final Indexer indexer;

  SearchEntries(EntryRows rows, Indexer indexer) {
    this.rows = rows;
    this.indexer = indexer;
  }

  /// Puts the entry, or replaces the one of that kind and id. The index follows after the commit.
  @Transactional(propagation = Propagation.MANDATORY)
  public void put(SearchEntry entry) {
    putAll(List.of(entry));
  }

  /// The same for many things at once.
  @Transactional(propagation = Propagation.MANDATORY)
  public void putAll(Collection<SearchEntry> all) {
    if (!all.isEmpty() && rows.put(all)) {
      followAfterCommit();
    }
  }

  /// Takes the entry out; none is fine.
  @Transactional(propagation = Propagation.MANDATORY)
  public void remove(String kind, UUID id) {
    if (rows.remove(kind, id)) {
      followAfterCommit();
    }
  }

  private void followAfterCommit() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            indexer.wake();
          }
        });
  }
}
