package org.opendost.science.results;

import org.opendost.science.tasks.TasksShown;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A result is shown to the public as long as its task is.
@Component
class TaskNews {

  private final CertificateRows certificates;

  TaskNews(CertificateRows certificates) {
    this.certificates = certificates;
  }

  @EventListener
  void on(TasksShown shown) {
    shown.published().forEach(certificates::show);
  }
}
