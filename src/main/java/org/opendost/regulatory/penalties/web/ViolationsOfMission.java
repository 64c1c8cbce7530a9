package org.opendost.regulatory.penalties.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.regulatory.inspection.Sequel;
import org.opendost.regulatory.penalties.Penalties;
import org.opendost.regulatory.penalties.PenaltyLine;
import org.springframework.stereotype.Component;

/// The violations that came of a mission, its demands and its lots, where those are shown.
@Component
record ViolationsOfMission(Penalties penalties) implements Sequel {

  @Override
  public String titleKey() {
    return "penalties.violations";
  }

  @Override
  public String permission() {
    return "penalties.record";
  }

  @Override
  public String newAddress(Found what, UUID id) {
    return "/office/violations/new?" + what.name().toLowerCase(Locale.ROOT) + "=" + id;
  }

  @Override
  public List<Line> ofMission(Actor actor, UUID mission) {
    return lines(penalties.ofMission(actor, mission));
  }

  @Override
  public List<Line> ofLot(Actor actor, UUID lot) {
    return lines(penalties.ofLot(actor, lot));
  }

  private static List<Line> lines(List<PenaltyLine> found) {
    return found.stream()
        .map(line -> new Line(ViolationsOfVisit.line(line), line.demand()))
        .toList();
  }
}
