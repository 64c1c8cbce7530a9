package org.opendost.platform.database;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/// The jobs, kept in the database: one that is asked for in a transaction is there with it or not
/// at all, and one that was cut off is taken up again.
@Configuration(proxyBeanMethods = false)
class JobsSetup {

  private final ObjectProvider<Scheduler> scheduler;

  JobsSetup(ObjectProvider<Scheduler> scheduler) {
    this.scheduler = scheduler;
  }

  @Bean(destroyMethod = "stop")
  Scheduler jobs(DataSource database, List<Task<?>> tasks) {
    var recurring = new ArrayList<RecurringTask<?>>();
    var others = new ArrayList<Task<?>>();
    for (var task : tasks) {
      if (task instanceof RecurringTask<?> each) {
        recurring.add(each);
      } else {
        others.add(task);
      }
    }
    return Scheduler.create(new TransactionAwareDataSourceProxy(database), others)
        .startTasks(recurring)
        .tableName("jobs.scheduled_tasks")
        .threads(4)
        .pollingInterval(Duration.ofSeconds(5))
        .enablePriority()
        .enableImmediateExecution()
        .alwaysPersistTimestampInUTC()
        .build();
  }

  /// Only when the first page can be served.
  @EventListener(ApplicationStartedEvent.class)
  void begin() {
    scheduler.getObject().start();
  }
}
