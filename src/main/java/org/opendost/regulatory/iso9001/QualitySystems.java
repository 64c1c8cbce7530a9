package org.opendost.regulatory.iso9001;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.opendost.platform.register.Ask;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Agencies and what they did to build, apply and announce their quality systems.
@Facade
public class QualitySystems {

  static final String AGENCY = "iso-agency";

  private final AgencyRows agencies;
  private final SystemRows rows;
  private final StandardRows standards;
  private final Organisations organisations;
  private final JdbcClient jdbc;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  QualitySystems(
      AgencyRows agencies,
      SystemRows rows,
      StandardRows standards,
      Organisations organisations,
      JdbcClient jdbc,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.agencies = agencies;
    this.rows = rows;
    this.standards = standards;
    this.organisations = organisations;
    this.jdbc = jdbc;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// Agencies that are followed, by name.
  @Requires("iso9001.follow")
  public Ask.Page<AgencyLine> list(Actor actor, Ask ask) {
    return AgencyLine.LIST.read(jdbc, ask, clock.today());
  }

  /// Agencies that announced a conforming system, with the announcement that stands.
  @Requires("iso9001.read")
  public Ask.Page<AgencyLine> announced(Actor actor, Ask ask) {
    return AgencyLine.ANNOUNCED.read(jdbc, ask, clock.today());
  }

  /// All an agency did.
  @Requires("iso9001.follow")
  public AgencyRecord open(Actor actor, UUID id) {
    return record(get(id));
  }

  /// What an agency announced, and its procedures, for anyone; where it is followed at all.
  @Requires("iso9001.read")
  public AgencyRecord published(Actor actor, UUID id) {
    return record(get(id));
  }

  /// The agency an organisation is followed as.
  @Requires("iso9001.follow")
  public Optional<Agency> of(Actor actor, UUID organisation) {
    return agencies.of(organisation);
  }

  /// Refuses whoever may not enter agencies: before a form is shown.
  @Requires("iso9001.enter")
  public void require(Actor actor) {}

  /// Begins to follow an agency, under its name in the directory.
  @Requires("iso9001.enter")
  public Agency enrol(Actor actor, Agency typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return get(typed.id());
    }
    var organisation = organisations.open(actor, typed.organisation());
    var faults = obligation(typed);
    if (organisation.merger() != null) {
      faults.add("organisation", "iso9001.fault.merged", organisation.merger().other().name());
    }
    if (typed.since().isAfter(clock.today())) {
      faults.add("since", "iso9001.fault.future");
    }
    faults.orThrow();
    var agency = named(typed, organisation.organisation().name(), 1);
    if (!agencies.insert(agency)) {
      throw new InvalidInput(
          "organisation", "iso9001.fault.followed", organisation.organisation().name());
    }
    audit.record(actor, "iso-agency.enrolled", AGENCY, agency.id(), agency.name(), null, agency);
    return agency;
  }

  /// Corrects what is known of an agency, or says that it is no longer followed; its name is taken
  /// anew from the directory.
  @Requires("iso9001.enter")
  public Agency correct(Actor actor, Agency typed) {
    var before = lock(typed.id());
    var name = organisations.get(actor, before.organisation()).name();
    var after = named(typed, name, before.version() + 1);
    if (named(after, name, before.version()).equals(before)) {
      return before;
    }
    if (typed.version() != before.version()) {
      throw changedMeanwhile(before.id());
    }
    var faults = obligation(typed);
    if (typed.ended() != null && typed.ended().isBefore(typed.since())) {
      faults.add("ended", "iso9001.fault.ended-before");
    }
    faults.orThrow();
    agencies.update(after);
    audit.record(actor, "iso-agency.corrected", AGENCY, after.id(), name, before, after);
    return after;
  }

  /// Enters a step an agency took.
  @Requires("iso9001.enter")
  public void take(Actor actor, StepTaken step) {
    var agency = lock(step.agency());
    if (!forms.isFirst(step.id(), step)) {
      return;
    }
    var standard = standard(step.standard());
    SystemRules.step(step, rows.steps(agency.id()), clock.today()).orThrow();
    rows.insert(step, clock.instant(), actor.name());
    audit.record(
        actor,
        "iso-step.taken",
        AGENCY,
        agency.id(),
        agency.name(),
        null,
        Map.of("standard", standard.code(), "step", step));
  }

  /// Withdraws a step that was entered wrongly.
  @Requires("iso9001.withdraw")
  public UUID withdrawStep(Actor actor, UUID step, String why) {
    var agency = lock(rows.agencyOfStep(step).orElseThrow(() -> new NotFound("step", step)));
    new Faults().required("why", why).atMost("why", why, 500).orThrow();
    if (rows.withdrawStep(step, why.strip(), clock.instant())) {
      audit.record(
          actor,
          "iso-step.withdrawn",
          AGENCY,
          agency.id(),
          agency.name(),
          null,
          Map.of("step", step, "why", why.strip()));
    }
    return agency.id();
  }

  /// Enters an announcement, the first or one anew.
  @Requires("iso9001.enter")
  public void announce(Actor actor, Announcement announcement) {
    var agency = lock(announcement.agency());
    if (!forms.isFirst(announcement.id(), announcement)) {
      return;
    }
    standard(announcement.standard());
    SystemRules.announcement(
            announcement, rows.announcements(agency.id()), rows.steps(agency.id()), clock.today())
        .orThrow();
    rows.insert(announcement, clock.instant(), actor.name());
    audit.record(
        actor, "iso-system.announced", AGENCY, agency.id(), agency.name(), null, announcement);
  }

  /// Enters a procedure of the system; a known code makes another issue of it.
  @Requires("iso9001.enter")
  public void issue(Actor actor, SystemDocument document) {
    var agency = lock(document.agency());
    if (!forms.isFirst(document.id(), document)) {
      return;
    }
    var faults =
        new Faults()
            .required("code", document.code())
            .atMost("code", document.code(), 50)
            .required("title", document.title())
            .atMost("title", document.title(), 500)
            .atMost("procedure", document.procedure(), 50);
    if (document.issuedOn().isAfter(clock.today())) {
      faults.add("on", "iso9001.fault.future");
    }
    var last =
        rows.documents(agency.id()).stream()
            .filter(other -> other.code().equals(document.code()))
            .findFirst();
    last.filter(other -> document.issuedOn().isBefore(other.issuedOn()))
        .ifPresent(other -> faults.add("on", "iso9001.fault.before-issue", other.issuedOn()));
    faults.orThrow();
    var issued =
        new SystemDocument(
            document.id(),
            agency.id(),
            document.code(),
            document.title(),
            document.procedure(),
            last.map(SystemDocument::issue).orElse(0) + 1,
            document.issuedOn());
    rows.insert(issued);
    audit.record(actor, "iso-document.issued", AGENCY, agency.id(), agency.name(), null, issued);
  }

  private AgencyRecord record(Agency agency) {
    var id = agency.id();
    return new AgencyRecord(
        agency,
        standards.all(),
        rows.steps(id).stream().map(SystemRows.Recorded::step).toList(),
        rows.announcements(id),
        rows.documents(id),
        rows.audits(id),
        rows.targets(id));
  }

  private Agency get(UUID id) {
    return agencies.find(id).orElseThrow(() -> new NotFound("agency", id));
  }

  private Agency lock(UUID id) {
    return agencies.lock(id).orElseThrow(() -> new NotFound("agency", id));
  }

  private StandardVersion standard(UUID id) {
    return standards.find(id).orElseThrow(() -> new InvalidInput("standard", "input.not-a-choice"));
  }

  private InvalidInput changedMeanwhile(UUID agency) {
    return new InvalidInput("", "iso9001.fault.changed", audit.of(agency).getLast().actorName());
  }

  /// Whom the law only encourages, a decision of the province obliges (QĐ 19/2014 Art. 2).
  private static Faults obligation(Agency typed) {
    var faults = new Faults().atMost("obligedBy", typed.obligedBy(), 300);
    if (typed.obliged() && !typed.kind().obligedByLaw()) {
      faults.required("obligedBy", typed.obligedBy());
    }
    if (!typed.obliged() && typed.kind().obligedByLaw()) {
      faults.add("obliged", "iso9001.fault.obliged-by-law");
    }
    return faults;
  }

  private static Agency named(Agency typed, String name, int version) {
    return new Agency(
        typed.id(),
        typed.organisation(),
        name,
        typed.kind(),
        typed.obliged(),
        typed.obligedBy().isEmpty() && typed.obliged()
            ? "QĐ 19/2014/QĐ-TTg, Điều 2.1"
            : typed.obligedBy(),
        typed.since(),
        typed.ended(),
        version);
  }
}
