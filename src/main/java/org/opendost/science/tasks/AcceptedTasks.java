package org.opendost.science.tasks;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.science.tasks.CourseRows.Kind;

/// The tasks whose results are to be registered, for the registration of results; and what that
/// notes here when it revokes a certificate.
@Facade
public class AcceptedTasks {

  private static final UUID UNKNOWN = new UUID(0, 0);

  private final AcceptedRows rows;
  private final CourseRows course;
  private final TaskRows tasks;
  private final Audit audit;
  private final OfficeClock clock;

  AcceptedTasks(
      AcceptedRows rows, CourseRows course, TaskRows tasks, Audit audit, OfficeClock clock) {
    this.rows = rows;
    this.course = course;
    this.tasks = tasks;
    this.audit = audit;
    this.clock = clock;
  }

  /// The accepted task; for an applicant only one that its own organisation hosts.
  @Requires("tasks.read-accepted")
  public AcceptedTask get(Actor actor, UUID task) {
    return rows.accepted(task)
        .filter(found -> mayRead(actor, found.facts().hostId()))
        .orElseThrow(() -> new NotFound("accepted task", task));
  }

  /// Tasks that passed and have no certificate, the longest accepted first; an applicant sees those
  /// that its own organisation hosts.
  @Requires("tasks.read-accepted")
  public List<AcceptedTask> uncertified(Actor actor) {
    return rows.uncertified().stream()
        .filter(found -> mayRead(actor, found.facts().hostId()))
        .toList();
  }

  /// Notes that a certificate was revoked; the task stands back where it stood before it, unless it
  /// has gone on since.
  @Requires("tasks.record")
  public void noteRevocation(Actor actor, UUID certificate, String why) {
    new Faults().required("why", why).atMost("why", why, 500).orThrow();
    var task =
        course
            .taskOf(Kind.CERTIFICATE, certificate)
            .orElseThrow(() -> new NotFound("certificate", certificate));
    var standing = tasks.lock(task).orElseThrow(() -> new NotFound("task", task));
    if (course.carriesLaterStage(certificate)) {
      rows.withdrawCertificateOnly(certificate, why.strip(), clock.instant());
    } else {
      course.withdraw(Kind.CERTIFICATE, certificate, why.strip(), clock.instant());
      tasks.standAtLatest(task);
    }
    audit.record(
        actor,
        "task.certificate-revoked",
        "task",
        task,
        standing.code(),
        Map.of("record", certificate),
        Map.of("why", why.strip()));
  }

  /// A host that the directory does not know has no account: then only the office reads.
  private static boolean mayRead(Actor actor, @Nullable UUID host) {
    return actor.actsFor(host == null ? UNKNOWN : host);
  }
}
