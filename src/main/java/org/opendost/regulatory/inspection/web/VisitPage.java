package org.opendost.regulatory.inspection.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.opendost.regulatory.inspection.Demand;
import org.opendost.regulatory.inspection.MissionRecord;
import org.opendost.regulatory.inspection.TeamMember;
import org.opendost.regulatory.inspection.Visit;
import org.opendost.regulatory.inspection.VisitEvidence.Line;

/// One visit with what was recorded during it.
public record VisitPage(
    Visit visit,
    MissionRecord record,
    List<Part> parts,
    List<SequelPart> sequels,
    LocalDate today) {

  public VisitPage {
    parts = List.copyOf(parts);
    sequels = List.copyOf(sequels);
  }

  /// What one module recorded.
  public record Part(
      String titleKey,
      String newAddress,
      String permission,
      boolean openAfterMinutes,
      List<Line> lines) {

    public Part {
      lines = List.copyOf(lines);
    }
  }

  /// What was demanded during the visit.
  public List<Demand> demands() {
    return record.demands().stream().filter(each -> each.visit().equals(visit.id())).toList();
  }

  /// Who of the team signed the minutes.
  public String signers() {
    var minutes = visit.minutes();
    return minutes == null
        ? ""
        : record.team().stream()
            .filter(member -> minutes.members().contains(member.id()))
            .map(TeamMember::name)
            .collect(Collectors.joining(", "));
  }
}
