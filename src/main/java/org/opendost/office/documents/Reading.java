package org.opendost.office.documents;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Has the files read that wait, on a thread of its own: no request waits for a scan of thousands
/// of pages. What waits is a row, so nothing is forgotten when the machine stops; another node
/// reads what this one does not.
@Component
class Reading implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

  private final FileReading files;
  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("document-reading").daemon().factory());

  Reading(FileReading files) {
    this.files = files;
  }

  /// Reads what waits, once the running transaction has ended well.
  void soon() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            reader.execute(Reading.this::all);
          }
        });
  }

  /// Reads all that waits.
  synchronized void all() {
    try {
      while (files.readNext()) {
        LOG.debug("read a file of an incoming document");
      }
    } catch (RuntimeException failed) {
      LOG.error("a file of an incoming document was not read; it is tried again", failed);
    }
  }

  @Override
  public void destroy() {
    reader.shutdownNow();
  }

  /// Takes up what was cut off.
  @Configuration(proxyBeanMethods = false)
  static class Jobs {

    @Bean
    Task<Void> documentReading(Reading reading) {
      return Tasks.recurring("documents-reading", Schedules.fixedDelay(Duration.ofMinutes(1)))
          .execute((instance, context) -> reading.all());
    }
  }
}
