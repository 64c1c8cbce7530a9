package org.opendost.regulatory.site.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.regulatory.inspection.VisitEvidence;
import org.opendost.regulatory.site.KeptEntry;
import org.opendost.regulatory.site.SiteEntries;
import org.springframework.stereotype.Component;

/// What came from telephones on the page of its visit.
@Component
record EntriesOfVisit(SiteEntries entries) implements VisitEvidence {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(OfficeClock.ZONE);

  @Override
  public String titleKey() {
    return "site.entries";
  }

  @Override
  public String newAddress(UUID visit) {
    return "/hien-truong/#/visit/" + visit;
  }

  @Override
  public String permission() {
    return "site.send";
  }

  @Override
  public List<Line> of(Actor actor, UUID visit) {
    return entries.of(actor, visit).stream().map(EntriesOfVisit::line).toList();
  }

  private static Line line(KeptEntry entry) {
    return new Line(
        "/office/site/visits/" + entry.visit() + "#e-" + entry.id(),
        title(entry),
        MOMENT.format(entry.at()) + " · " + entry.officer(),
        "site.kind." + entry.kind(),
        entry.doubtful() ? "soon" : "info");
  }

  /// What is told of an entry in a line.
  static String title(KeptEntry entry) {
    var body = entry.body();
    return switch (entry.kind()) {
      case VISIT -> body.text("present");
      case LOT -> body.text("product");
      case LABEL -> body.text("product");
      case READING -> body.text("what") + ": " + body.text("value") + " " + body.text("unit");
      case NOTE -> body.text("text");
      case PHOTO -> body.text("caption").isEmpty() ? body.text("name") : body.text("caption");
      case DEMAND -> body.text("finding");
      case MINUTES -> body.text("number");
    };
  }
}
