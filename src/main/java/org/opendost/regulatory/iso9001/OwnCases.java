package org.opendost.regulatory.iso9001;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.OrganisationKind;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;
import org.opendost.procedure.casework.TimedCase;
import org.opendost.procedure.casework.TimedProcedure;
import org.opendost.procedure.casework.Timeliness;
import org.opendost.regulatory.iso9001.Proposal.Accepted;
import org.opendost.regulatory.iso9001.Proposal.Judged;
import org.opendost.regulatory.iso9001.Proposal.Judgement;
import org.opendost.regulatory.iso9001.Proposal.Measure;
import org.opendost.regulatory.iso9001.Proposal.Subject;
import org.opendost.regulatory.iso9001.ProposalRows.JudgedCase;

/// The department as an agency that applies the system itself: what its own cases say of its times
/// is proposed as findings, and an auditor accepts them or sets them aside with a reason.
@Facade
public class OwnCases {

  private final AgencyRows agencies;
  private final ProposalRows rows;
  private final NonconformityRows nonconformities;
  private final Timeliness timeliness;
  private final Organisations organisations;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  OwnCases(
      AgencyRows agencies,
      ProposalRows rows,
      NonconformityRows nonconformities,
      Timeliness timeliness,
      Organisations organisations,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.agencies = agencies;
    this.rows = rows;
    this.nonconformities = nonconformities;
    this.timeliness = timeliness;
    this.organisations = organisations;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// What the cases of a period say, what they propose, and what was judged of it.
  public record Overview(
      Agency agency,
      LocalDate from,
      LocalDate to,
      List<TimedProcedure> procedures,
      List<Proposal> proposals,
      List<Judged> judged) {

    public Overview {
      procedures = List.copyOf(procedures);
      proposals = List.copyOf(proposals);
      judged = List.copyOf(judged);
    }
  }

  /// Whether an agency is the department itself, whose cases these are.
  @Requires("iso9001.follow")
  public boolean isOwn(Actor actor, UUID agency) {
    return own(actor, agencies.find(agency).orElseThrow(() -> new NotFound("agency", agency)));
  }

  /// The cases of a period with what they propose.
  @Requires("iso9001.follow")
  public Overview read(Actor actor, UUID id, LocalDate from, LocalDate to) {
    var agency = require(actor, agencies.find(id).orElse(null), id);
    var procedures = timeliness.read(actor, from, to);
    return new Overview(
        agency,
        from,
        to,
        procedures,
        proposals(id, procedures, from, to),
        rows.judged(id, from, to));
  }

  /// Refuses whoever may not judge: before a form is shown.
  @Requires("iso9001.monitor")
  public void requireAuditor(Actor actor) {}

  /// What is proposed of a subject, for whoever judges it.
  @Requires("iso9001.monitor")
  public Proposal open(Actor actor, Subject subject) {
    require(actor, agencies.find(subject.agency()).orElse(null), subject.agency());
    return find(actor, subject);
  }

  /// The evidence of a nonconformity that came from cases; empty where a visit found it.
  @Requires("iso9001.follow")
  public List<Judged> behind(Actor actor, UUID nonconformity) {
    return rows.acceptedAs(nonconformity);
  }

  /// Accepts a proposal as a nonconformity, or sets it aside. What the auditor did not see is not
  /// judged: when the cases changed meanwhile, the form comes back.
  @Requires("iso9001.monitor")
  public void judge(Actor actor, Judgement judgement) {
    var subject = judgement.subject();
    var agency = require(actor, agencies.lock(subject.agency()).orElse(null), subject.agency());
    if (!forms.isFirst(judgement.id(), judgement)) {
      return;
    }
    var proposal = find(actor, subject);
    var faults = new Faults();
    if (proposal.cases().size() != judgement.shown()) {
      faults.add("", "iso9001.fault.cases-changed", proposal.cases().size(), judgement.shown());
    }
    var accepted = judgement.accepted();
    if (accepted == null) {
      faults.required("why", judgement.why()).atMost("why", judgement.why(), 1000);
    } else {
      faults
          .required("clause", accepted.clause())
          .atMost("clause", accepted.clause(), 100)
          .required("finding", accepted.finding())
          .atMost("finding", accepted.finding(), 2000);
      if (accepted.due().isBefore(clock.today())) {
        faults.add("due", "iso9001.fault.past");
      }
    }
    faults.orThrow();
    if (accepted != null) {
      nonconformities.insert(nonconformity(judgement.id(), agency, accepted));
    }
    rows.insert(proposal, judgement, clock.instant(), actor.name());
    record(actor, agency, proposal, judgement);
  }

  private void record(Actor actor, Agency agency, Proposal proposal, Judgement judgement) {
    var evidence =
        Map.of(
            "judgement",
            judgement,
            "cases",
            proposal.cases().stream().map(TimedCase::number).toList());
    if (judgement.accepted() == null) {
      audit.record(
          actor,
          "iso-proposal.set-aside",
          "iso-agency",
          agency.id(),
          agency.name(),
          null,
          evidence);
    } else {
      audit.record(
          actor,
          "iso-nonconformity.found",
          "iso-nonconformity",
          judgement.id(),
          agency.name(),
          null,
          evidence);
    }
  }

  private Nonconformity nonconformity(UUID id, Agency agency, Accepted accepted) {
    return new Nonconformity(
        id,
        null,
        agency.id(),
        agency.name(),
        clock.today(),
        accepted.clause(),
        accepted.finding(),
        accepted.due(),
        null);
  }

  private Proposal find(Actor actor, Subject subject) {
    var procedures = timeliness.read(actor, subject.from(), subject.to());
    return proposals(subject.agency(), procedures, subject.from(), subject.to()).stream()
        .filter(proposal -> proposal.subject().equals(subject))
        .findFirst()
        .orElseThrow(() -> nothingLeft(subject));
  }

  private InvalidInput nothingLeft(Subject subject) {
    return rows.judged(subject.agency(), subject.from(), subject.to()).stream()
        .filter(judged -> judged.subject().procedure().equals(subject.procedure()))
        .filter(judged -> judged.subject().measure() == subject.measure())
        .findFirst()
        .map(judged -> new InvalidInput("", "iso9001.fault.judged", judged.by(), judged.on()))
        .orElseGet(() -> new InvalidInput("", "iso9001.fault.nothing-proposed"));
  }

  private List<Proposal> proposals(
      UUID agency, List<TimedProcedure> procedures, LocalDate from, LocalDate to) {
    var judged = rows.judgedCases(agency);
    var proposals = new ArrayList<Proposal>();
    for (var timed : procedures) {
      for (var measure : Measure.values()) {
        var cases =
            timed.cases().stream()
                .filter(measure::holds)
                .filter(each -> !judged.contains(new JudgedCase(measure, each.id())))
                .toList();
        if (!cases.isEmpty()) {
          var subject = new Subject(agency, timed.procedure().code(), measure, from, to);
          proposals.add(new Proposal(subject, timed.procedure(), cases, timed.cases().size()));
        }
      }
    }
    return proposals;
  }

  private Agency require(Actor actor, @Nullable Agency agency, UUID id) {
    if (agency == null || !own(actor, agency)) {
      throw new NotFound("own cases", id);
    }
    return agency;
  }

  private boolean own(Actor actor, Agency agency) {
    return organisations.get(actor, agency.organisation()).kind() == OrganisationKind.DEPARTMENT;
  }
}
