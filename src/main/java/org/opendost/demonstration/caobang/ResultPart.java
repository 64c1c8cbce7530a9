package org.opendost.demonstration.caobang;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The dossiers that are on their way on 12 May 2020; those that led to certificates come in with
/// their tasks, whose contracts could not be liquidated without.
@Component
@Order(3)
record ResultPart(ResultRecords records) implements DemonstrationPart {

  @Override
  public String name() {
    return "registrations of results";
  }

  @Override
  public void enter() {
    records.enterPending();
  }
}
