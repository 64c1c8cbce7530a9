package org.opendost.demonstration.caobang;

import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(4)
record RadiationPart(RadiationRecords records, Organisations organisations)
    implements DemonstrationPart {

  @Override
  public String name() {
    return "radiation dossiers";
  }

  @Override
  public void enter() {
    records.enter(this::holder, Cast.DIRECTOR_NAME);
  }

  private RadiationRecords.Holder holder(String key) {
    var holder = organisations.get(Actor.system("demonstration"), Keys.organisation(key));
    return new RadiationRecords.Holder(holder.id(), holder.name());
  }
}
