package org.opendost.demonstration.caobang;

import java.time.LocalDate;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(2)
record TaskPart(TaskRecords records, Organisations organisations) implements DemonstrationPart {

  private static final LocalDate YESTERDAY = LocalDate.of(2020, 5, 11);

  @Override
  public String name() {
    return "science tasks";
  }

  @Override
  public void enter() {
    records.enter(this::host, YESTERDAY);
  }

  private TaskRecords.Host host(String key) {
    var host = organisations.get(Actor.system("demonstration"), Keys.organisation(key));
    return new TaskRecords.Host(host.id(), host.name());
  }
}
