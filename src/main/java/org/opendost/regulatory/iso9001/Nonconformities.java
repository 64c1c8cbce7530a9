package org.opendost.regulatory.iso9001;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.StoredFile;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;
import org.opendost.platform.register.Ask;
import org.opendost.platform.register.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was found not to conform, its evidence, and how it was corrected (TT 26/2014/TT-BKHCN Art.
/// 37).
@Facade
public class Nonconformities {

  private static final String KIND = "iso-nonconformity";

  private static final ListQuery<Nonconformity> NONCONFORMITIES =
      new ListQuery<>(
              NonconformityRows.NONCONFORMITIES,
              NonconformityRows::nonconformity,
              Nonconformity::id)
          .sort("due", "due_on")
          .sort("agency", "register.fold(agency_name)")
          .sort("found", "found_on")
          .has("agency", "agency_name")
          .is("agencyId", "agency_id")
          .has("clause", "clause")
          .has("finding", "finding")
          .is("state", "state");

  private final MonitoringVisitRows visits;
  private final NonconformityRows rows;
  private final EvidenceRows evidence;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Nonconformities(
      MonitoringVisitRows visits,
      NonconformityRows rows,
      EvidenceRows evidence,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.visits = visits;
    this.rows = rows;
    this.evidence = evidence;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// Refuses whoever may not judge: before a form is shown.
  @Requires("iso9001.monitor")
  public void require(Actor actor) {}

  /// Nonconformities, those whose day comes first, first.
  @Requires("iso9001.follow")
  public Ask.Page<Nonconformity> list(Actor actor, Ask ask) {
    return NONCONFORMITIES.read(jdbc, ask, clock.today());
  }

  /// One of them.
  @Requires("iso9001.follow")
  public Nonconformity open(Actor actor, UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("nonconformity", id));
  }

  /// What was reported and judged of it, oldest first.
  @Requires("iso9001.follow")
  public List<CorrectiveAnswer> answers(Actor actor, UUID nonconformity) {
    return rows.answers(nonconformity);
  }

  /// Enters what a visit found not to conform. Its day is the law's or an earlier one.
  @Requires("iso9001.monitor")
  public void find(Actor actor, Finding finding) {
    var visit =
        visits.find(finding.visit()).orElseThrow(() -> new NotFound("visit", finding.visit()));
    if (!forms.isFirst(finding.id(), finding)) {
      return;
    }
    var faults =
        new Faults()
            .required("clause", finding.clause())
            .atMost("clause", finding.clause(), 100)
            .required("finding", finding.finding())
            .atMost("finding", finding.finding(), 2000);
    if (visit.withdrawnWhy() != null) {
      faults.add("", "iso9001.fault.visit-withdrawn", visit.withdrawnWhy());
    }
    var due = finding.due() == null ? visit.reportDue() : finding.due();
    if (due.isAfter(visit.reportDue())) {
      faults.add("due", "iso9001.fault.due-too-late", visit.reportDue());
    } else if (due.isBefore(visit.visit().on())) {
      faults.add("due", "iso9001.fault.due-before-visit");
    }
    faults.orThrow();
    rows.insert(
        new Nonconformity(
            finding.id(),
            finding.visit(),
            visit.visit().agency(),
            visit.agencyName(),
            visit.visit().on(),
            finding.clause(),
            finding.finding(),
            due,
            null));
    audit.record(
        actor, "iso-nonconformity.found", KIND, finding.id(), visit.agencyName(), null, finding);
  }

  /// Judges the corrective action an agency reported: accepted, it closes the nonconformity; not
  /// accepted, the agency is told why and the nonconformity stays open (Art. 37.2.d).
  @Requires("iso9001.monitor")
  public void judge(Actor actor, CorrectiveAnswer answer) {
    var known =
        rows.lock(answer.nonconformity())
            .orElseThrow(() -> new NotFound("nonconformity", answer.nonconformity()));
    if (!forms.isFirst(answer.id(), answer)) {
      return;
    }
    requireOpen(known);
    var faults =
        new Faults()
            .required("action", answer.action())
            .atMost("action", answer.action(), 2000)
            .atMost("evidence", answer.evidence(), 1000)
            .atMost("remark", answer.remark(), 1000);
    if (answer.accepted() && !evidence.has(known.id(), Evidence.Stage.CORRECTION)) {
      faults.required("evidence", answer.evidence());
    }
    if (!answer.accepted()) {
      faults.required("remark", answer.remark());
    }
    if (answer.reportedOn().isAfter(clock.today())) {
      faults.add("on", "iso9001.fault.future");
    } else if (answer.reportedOn().isBefore(known.foundOn())) {
      faults.add("on", "iso9001.fault.before-finding", known.foundOn());
    }
    faults.orThrow();
    rows.insert(answer, actor.name(), clock.instant());
    if (answer.accepted()) {
      rows.close(known.id(), clock.today());
    }
    audit.record(
        actor,
        answer.accepted() ? "iso-nonconformity.closed" : "iso-nonconformity.kept-open",
        KIND,
        known.id(),
        known.agencyName(),
        known,
        answer);
  }

  /// Its files, those that show what was found first.
  @Requires("iso9001.follow")
  public List<Evidence> evidence(Actor actor, UUID nonconformity) {
    return evidence.of(nonconformity);
  }

  /// One of its files.
  @Requires("iso9001.follow")
  public StoredFile file(Actor actor, UUID nonconformity, UUID id) {
    return evidence.of(nonconformity).stream()
        .filter(each -> each.id().equals(id))
        .map(Evidence::file)
        .findFirst()
        .orElseThrow(() -> new NotFound("evidence", id));
  }

  /// Adds a file that shows what was found or how it was corrected; not once it is closed, for its
  /// judgement rests on what lay there. The same id again is a double click.
  @Requires("iso9001.monitor")
  public void show(Actor actor, UUID nonconformity, UUID id, Evidence.Stage stage, Upload upload) {
    var known =
        rows.lock(nonconformity).orElseThrow(() -> new NotFound("nonconformity", nonconformity));
    if (evidence.has(nonconformity, id)) {
      return;
    }
    requireOpen(known);
    var file = evidence.add(actor, nonconformity, id, stage, upload);
    audit.record(
        actor,
        "iso-nonconformity.evidence-added",
        KIND,
        nonconformity,
        known.agencyName(),
        null,
        Map.of("stage", stage, "file", file.name(), "sha256", file.sha256()));
  }

  private void requireOpen(Nonconformity known) {
    if (known.closed() != null) {
      throw new InvalidInput(
          "",
          "iso9001.fault.closed",
          rows.answers(known.id()).getLast().judgedBy(),
          known.closed());
    }
  }
}
