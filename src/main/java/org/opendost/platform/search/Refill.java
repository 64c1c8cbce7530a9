package org.opendost.platform.search;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.opendost.platform.clock.OfficeClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts what was there before it could be found: a kind without any entry soon after the start, and
/// everything each night. An entry that stands already is left as it is, so filling twice changes
/// nothing.
@Component
class Refill {

  private static final Logger LOG = LoggerFactory.getLogger(Refill.class);

  private final ObjectProvider<SearchSource> sources;
  private final EntryRows rows;
  private final TransactionTemplate transaction;

  Refill(
      ObjectProvider<SearchSource> sources,
      EntryRows rows,
      PlatformTransactionManager transactions) {
    this.sources = sources;
    this.rows = rows;
    this.transaction = new TransactionTemplate(transactions);
  }

  /// The kinds that have no entry yet.
  void missing() {
    for (var source : sources) {
      if (!rows.has(source.kind())) {
        fill(source);
      }
    }
  }

  void everything() {
    sources.forEach(this::fill);
  }

  /// What cannot be put today keeps no other kind from being found.
  private void fill(SearchSource source) {
    try {
      transaction.executeWithoutResult(begun -> source.putAll());
    } catch (RuntimeException failed) {
      LOG.error("entries of kind {} could not be put", source.kind(), failed);
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Nightly {

    @Bean
    Task<Void> searchRefill(Refill refill) {
      return Tasks.recurring(
              "search-refill", Schedules.daily(OfficeClock.ZONE, LocalTime.of(2, 20)))
          .execute((instance, context) -> refill.everything());
    }
  }
}
