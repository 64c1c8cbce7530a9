package org.opendost.regulatory.exposure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.notifications.Notice;
import org.opendost.platform.notifications.Notifications;
import org.opendost.platform.notifications.Recipient;

/// Tells, once each, of the workers whose dosimeters were not read within the interval of the law
/// of the day, or were never read: the heads of all together, each organisation of its own.
@Facade
public class OverdueDoses {

  private final DoseStandings standings;
  private final Audit audit;
  private final Notifications notifications;
  private final OfficeClock clock;

  OverdueDoses(
      DoseStandings standings, Audit audit, Notifications notifications, OfficeClock clock) {
    this.standings = standings;
    this.audit = audit;
    this.notifications = notifications;
    this.clock = clock;
  }

  /// Tells of whom it was not told yet.
  ///
  /// @return how many they are
  @Requires("exposure.remind")
  public int tell(Actor actor) {
    var overdue = standings.noteOverdue(clock.today(), clock.instant());
    for (var worker : overdue) {
      audit.record(
          actor,
          "radiation-dose.overdue-told",
          DoseWriting.SUBJECT,
          worker.worker(),
          worker.name(),
          null,
          Map.of("everRead", worker.everRead()));
    }
    var notices = new ArrayList<Notice>();
    overdue.stream()
        .collect(Collectors.partitioningBy(DoseStandings.Overdue::everRead))
        .forEach((everRead, workers) -> notices.addAll(notices(everRead, workers)));
    notifications.tell(notices);
    return overdue.size();
  }

  private static List<Notice> notices(boolean everRead, List<DoseStandings.Overdue> workers) {
    if (workers.isEmpty()) {
      return List.of();
    }
    var key = everRead ? "exposure.notice.unread" : "exposure.notice.never-read";
    var query = "?state=" + (everRead ? Dose.State.UNREAD : Dose.State.NEVER_READ);
    var notices = new ArrayList<Notice>();
    notices.add(
        new Notice(
            Recipient.role(Role.HEAD), key, words(workers), "/office/exposure/doses" + query));
    var byOrganisation = new LinkedHashMap<UUID, List<DoseStandings.Overdue>>();
    for (var worker : workers) {
      if (worker.organisation() != null) {
        byOrganisation
            .computeIfAbsent(worker.organisation(), organisation -> new ArrayList<>())
            .add(worker);
      }
    }
    byOrganisation.forEach(
        (organisation, its) ->
            notices.add(
                new Notice(
                    Recipient.organisation(organisation),
                    key,
                    words(its),
                    "/my/exposure/doses" + query)));
    return notices;
  }

  /// How many workers, of how many facilities.
  private static List<String> words(List<DoseStandings.Overdue> workers) {
    return List.of(
        String.valueOf(workers.size()),
        String.valueOf(workers.stream().map(DoseStandings.Overdue::facility).distinct().count()));
  }
}
