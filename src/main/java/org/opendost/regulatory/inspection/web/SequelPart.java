package org.opendost.regulatory.inspection.web;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.regulatory.inspection.Sequel;
import org.opendost.regulatory.inspection.VisitEvidence;

/// What one module made of what was found.
public record SequelPart(Sequel sequel, List<Sequel.Line> lines) {

  public SequelPart {
    lines = List.copyOf(lines);
  }

  /// Those of a mission.
  static List<SequelPart> ofMission(List<Sequel> sequels, Actor actor, UUID mission) {
    return sequels.stream()
        .map(each -> new SequelPart(each, each.ofMission(actor, mission)))
        .toList();
  }

  /// Those of a lot.
  public static List<SequelPart> ofLot(List<Sequel> sequels, Actor actor, UUID lot) {
    return sequels.stream().map(each -> new SequelPart(each, each.ofLot(actor, lot))).toList();
  }

  /// All of them.
  public List<VisitEvidence.Line> all() {
    return lines.stream().map(Sequel.Line::line).toList();
  }

  /// Those made of a demand.
  public List<VisitEvidence.Line> of(UUID demand) {
    return lines.stream()
        .filter(line -> demand.equals(line.demand()))
        .map(Sequel.Line::line)
        .toList();
  }
}
