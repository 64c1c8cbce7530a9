package org.opendost.demonstration.caobang;

import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Coordinates;
import org.opendost.directory.parties.Establishments;
import org.opendost.directory.parties.Organisation;
import org.opendost.directory.parties.OrganisationKind;
import org.opendost.directory.parties.Organisations;
import org.opendost.directory.parties.Premises;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.regulatory.inspection.Conclusion;
import org.opendost.regulatory.inspection.Conclusions;
import org.opendost.regulatory.inspection.Decision;
import org.opendost.regulatory.inspection.MissionPlan;
import org.opendost.regulatory.inspection.Missions;
import org.opendost.regulatory.inspection.NewMember;
import org.opendost.regulatory.inspection.Notices;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The check of goods before Tết 2020 and the inspection of gold jewellery, from plan to
/// publication.
@Component
@Order(6)
record MissionPart(
    JsonMapper json,
    Organisations organisations,
    Establishments establishments,
    Missions missions,
    Notices notices,
    Conclusions conclusions,
    MissionVisits visits,
    DirectoryRecords directory)
    implements DemonstrationPart {

  private static final Actor LOADER = Actor.system("demonstration");
  private static final LocalDateTime BEGINNING = LocalDateTime.of(2019, 9, 16, 8, 0);

  @Override
  public String name() {
    return "missions";
  }

  @Override
  public void enter() {
    var book = MissionBook.read(json);
    Moments.at(BEGINNING, () -> book.organisations().forEach(this::organisation));
    book.missions().forEach(this::mission);
  }

  private void organisation(MissionBook.OrganisationEntry entry) {
    organisations.register(
        LOADER,
        new Organisation(
            Keys.organisation(entry.key()),
            entry.name(),
            entry.shortName(),
            entry.taxCode(),
            OrganisationKind.ENTERPRISE,
            entry.address(),
            entry.district(),
            "",
            ""));
  }

  private void mission(MissionBook.MissionEntry entry) {
    var id = MissionBook.idOf(entry.key());
    var head = officer(entry.head());
    var officer = officer(entry.officer());
    Moments.at(entry.plannedAt(), () -> prepare(entry, id, officer));
    var decision = entry.decision();
    Moments.at(
        decision.at(),
        () ->
            missions.decide(
                head,
                id,
                new Decision(
                    decision.number(),
                    decision.signedOn(),
                    decision.signer(),
                    decision.basis(),
                    decision.subject(),
                    decision.from(),
                    decision.until())));
    entry.notices().forEach(notice -> tell(entry, id, officer, notice));
    entry.visits().forEach(visit -> visits.enter(officer, aim(entry, visit), visit));
    finish(entry, id, officer, head);
  }

  private void tell(
      MissionBook.MissionEntry entry, UUID mission, Actor officer, MissionBook.NoticeEntry notice) {
    Moments.at(
        notice.at(),
        () ->
            notices.record(
                officer,
                MissionBook.idOf(entry.key() + " notice " + notice.at()),
                mission,
                new Notices.Told(
                    notice.step(),
                    notice.at().toLocalDate(),
                    notice.paper(),
                    entry.visits().stream()
                        .filter(visit -> notice.organisations().contains(visit.organisation()))
                        .map(visit -> aim(entry, visit))
                        .collect(Collectors.toUnmodifiableSet()))));
  }

  private void prepare(MissionBook.MissionEntry entry, UUID id, Actor officer) {
    missions.plan(
        officer,
        new MissionPlan(
            id,
            entry.kind(),
            entry.title(),
            entry.planned(),
            entry.ground(),
            entry.from(),
            entry.until()));
    for (var member : entry.team()) {
      missions.join(
          officer,
          new NewMember(
              MissionBook.idOf(entry.key() + " member " + member.person()),
              id,
              Keys.person(member.person()),
              member.role(),
              member.controller(),
              member.certificate(),
              ""));
    }
    for (var visit : entry.visits()) {
      premises(visit);
      missions.aim(
          officer,
          aim(entry, visit),
          id,
          Keys.organisation(visit.organisation()),
          visit.premises().address());
    }
  }

  private void premises(MissionBook.VisitEntry visit) {
    var where = visit.premises();
    establishments.enter(
        LOADER,
        new Premises(
            MissionBook.idOf("premises " + visit.organisation()),
            Keys.organisation(visit.organisation()),
            where.name(),
            where.address(),
            where.district(),
            new Coordinates(where.latitude(), where.longitude()),
            where.business(),
            where.from(),
            null,
            0));
  }

  private void finish(MissionBook.MissionEntry entry, UUID id, Actor officer, Actor head) {
    var report = entry.report();
    Moments.at(report.at(), () -> conclusions.report(officer, id, report.on(), report.text()));
    var said = entry.conclusion();
    Moments.at(
        said.at(),
        () ->
            conclusions.conclude(
                head,
                id,
                new Conclusion(said.number(), said.signedOn(), said.signer(), said.text())));
    var publication = entry.publication();
    Moments.at(
        publication.at(),
        () -> conclusions.publish(head, id, publication.on(), publication.ways()));
  }

  private Actor officer(String key) {
    var person =
        directory.people().stream()
            .filter(each -> each.key().equals(key))
            .findFirst()
            .orElseThrow();
    return new Actor(
        Keys.account(key), person.name(), Set.of(Role.valueOf(person.role())), null, unit(person));
  }

  private static @Nullable UUID unit(DirectoryRecords.PersonEntry person) {
    return person.unit() == null ? null : Keys.unit(person.unit());
  }

  private static UUID aim(MissionBook.MissionEntry entry, MissionBook.VisitEntry visit) {
    return MissionBook.idOf(entry.key() + " at " + visit.organisation());
  }
}
