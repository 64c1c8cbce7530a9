package org.opendost.regulatory.exposure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.notifications.Notice;
import org.opendost.platform.notifications.Notifications;
import org.opendost.platform.notifications.Recipient;
import org.opendost.regulatory.radiation.Facility;
import org.springframework.stereotype.Component;

/// Writes readings, one or many, and tells of those that go over a limit.
@Component
class DoseWriting {

  static final String SUBJECT = "radiation-dose";

  private final DoseRows rows;
  private final DoseStandings standings;
  private final Audit audit;
  private final Notifications notifications;

  DoseWriting(DoseRows rows, DoseStandings standings, Audit audit, Notifications notifications) {
    this.rows = rows;
    this.standings = standings;
    this.audit = audit;
    this.notifications = notifications;
  }

  /// A reading with whose it is.
  record Reading(Dose.Entry entry, String worker, Facility facility) {}

  /// Readings that count and share a day with new ones, by the new one's id. Nobody else enters or
  /// withdraws readings of these workers until this transaction ends.
  Map<UUID, Dose> overlapping(Collection<Reading> readings) {
    var entries = readings.stream().map(Reading::entry).toList();
    rows.lock(entries.stream().map(Dose.Entry::worker).toList());
    return rows.overlapping(entries);
  }

  void write(Actor actor, List<Reading> readings) {
    rows.insert(readings);
    for (var reading : readings) {
      audit.record(
          actor,
          "radiation-dose.entered",
          SUBJECT,
          reading.entry().worker(),
          reading.worker(),
          null,
          reading.entry());
    }
    tellOver(readings);
  }

  /// The heads, and the facility, which has to find out why.
  private void tellOver(List<Reading> readings) {
    var byWorker =
        readings.stream().collect(Collectors.groupingBy(reading -> reading.entry().worker()));
    var years = standings.years(byWorker.keySet());
    var notices = new ArrayList<Notice>();
    byWorker.forEach(
        (worker, its) -> {
          if (isOver(its, years.getOrDefault(worker, List.of()))) {
            var name = List.of(its.getFirst().worker());
            notices.add(
                new Notice(
                    Recipient.role(Role.HEAD),
                    "exposure.notice.over",
                    name,
                    "/office/exposure/doses/" + worker));
            var organisation = its.getFirst().facility().organisation();
            if (organisation != null) {
              notices.add(
                  new Notice(
                      Recipient.organisation(organisation),
                      "exposure.notice.over",
                      name,
                      "/my/exposure/doses/" + worker));
            }
          }
        });
    notifications.tell(notices);
  }

  /// Whether a year that one of the readings counts in is over a limit.
  private static boolean isOver(List<Reading> readings, List<Dose.Year> years) {
    return readings.stream()
        .map(Reading::entry)
        .anyMatch(
            entry ->
                years.stream()
                    .anyMatch(
                        year ->
                            year.over()
                                && year.part() == entry.part()
                                && year.year() >= entry.until().getYear()));
  }
}
