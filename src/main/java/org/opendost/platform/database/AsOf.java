package org.opendost.platform.database;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads the tables with history as they stood at a moment.
///
/// Each reading is a transaction of its own, and it refuses to begin inside another: that would
/// hold two connections at once, and as many readers as there are connections would wait for one
/// another for ever. Who writes what was read reads first and writes then.
@Component
public class AsOf {

  private final JdbcClient jdbc;
  private final TransactionTemplate reading;

  AsOf(JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
    this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /// Does the reading in a transaction of its own, in which every `…_at` view shows the moment.
  ///
  /// Of a history few rows stood at any one moment, which the planner cannot know: it takes the
  /// row's days and the time it stood for independent, and would read the whole of it. So it is
  /// told to take an index wherever one leads to the rows.
  public <T> T moment(Instant moment, Supplier<T> work) {
    return inSnapshot(
        () -> {
          jdbc.sql(
                  """
                  select set_config('opendost.as_of', :moment, true)
                         || set_config('enable_seqscan', 'off', true)
                  """)
              .param("moment", moment.toString())
              .query(String.class)
              .single();
          return work.get();
        });
  }

  /// Does the reading in one snapshot of the present.
  public <T> T now(Supplier<T> work) {
    return inSnapshot(work);
  }

  /// The latest moment whose history is complete: every transaction that could still write a change
  /// dated before it has ended. A figure read as of this moment never changes afterwards.
  @Transactional(readOnly = true)
  public Instant settled() {
    return jdbc.sql("select platform.settled()")
        .query((row, n) -> row.getObject(1, OffsetDateTime.class))
        .single()
        .withOffsetSameInstant(ZoneOffset.UTC)
        .toInstant();
  }

  private <T> T inSnapshot(Supplier<T> work) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalTransactionStateException("figures are read outside a transaction");
    }
    return reading.execute(status -> work.get());
  }
}
