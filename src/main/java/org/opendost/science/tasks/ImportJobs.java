package org.opendost.science.tasks;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reads the files that were sent in; a job that was interrupted is done again.
@Configuration(proxyBeanMethods = false)
class ImportJobs {

  static final TaskDescriptor<Void> READ = TaskDescriptor.of("tasks-import-reading");

  @Bean
  Task<Void> readImport(ImportReading reading) {
    return Tasks.oneTime(READ)
        .execute((instance, context) -> reading.read(UUID.fromString(instance.getId())));
  }
}
