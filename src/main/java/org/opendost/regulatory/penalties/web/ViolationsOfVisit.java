package org.opendost.regulatory.penalties.web;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.regulatory.inspection.VisitEvidence;
import org.opendost.regulatory.penalties.Penalties;
import org.opendost.regulatory.penalties.PenaltyLine;
import org.springframework.stereotype.Component;

/// The violations found at a visit, on its page.
@Component
record ViolationsOfVisit(Penalties penalties) implements VisitEvidence {

  @Override
  public String titleKey() {
    return "penalties.violations";
  }

  @Override
  public String newAddress(UUID visit) {
    return "/office/violations/new?visit=" + visit;
  }

  @Override
  public String permission() {
    return "penalties.record";
  }

  /// The minutes of a violation are often made after those of the visit.
  @Override
  public boolean isOpenAfterMinutes() {
    return true;
  }

  @Override
  public List<Line> of(Actor actor, UUID visit) {
    return penalties.ofVisit(actor, visit).stream().map(ViolationsOfVisit::line).toList();
  }

  static Line line(PenaltyLine line) {
    return new Line(
        "/office/violations/" + line.id(),
        line.number(),
        line.violator(),
        "penalties.state." + line.state(),
        ViolationsController.tone(line));
  }
}
