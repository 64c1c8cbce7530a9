package org.opendost.demonstration.caobang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.identity.Account;
import org.opendost.directory.identity.Accounts;
import org.opendost.directory.parties.Organisation;
import org.opendost.directory.parties.OrganisationKind;
import org.opendost.directory.parties.Organisations;
import org.opendost.directory.parties.People;
import org.opendost.directory.parties.Person;
import org.opendost.directory.parties.Post;
import org.opendost.directory.parties.Unit;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Enters the organisations, the department's units as they stood before the merger of 2020, its
/// people and their posts.
@Component
@Order(1)
class DirectoryRecords implements DemonstrationPart {

  private static final Actor LOADER = Actor.system("demonstration");
  private static final LocalDate BEGINNING = LocalDate.of(2015, 7, 1);

  private final Organisations organisations;
  private final Units units;
  private final People people;
  private final Accounts accounts;
  private final JsonMapper json;

  DirectoryRecords(
      Organisations organisations, Units units, People people, Accounts accounts, JsonMapper json) {
    this.organisations = organisations;
    this.units = units;
    this.people = people;
    this.accounts = accounts;
    this.json = json;
  }

  record OrganisationEntry(
      String key,
      String name,
      String shortName,
      @Nullable String taxCode,
      String kind,
      String address,
      String district,
      String phone,
      String email) {}

  record UnitEntry(
      String key,
      String name,
      String shortName,
      String kind,
      @Nullable String parent,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable String mergedInto) {}

  record PersonEntry(
      String key,
      String username,
      String name,
      String degree,
      String title,
      @Nullable String unit,
      String role,
      @Nullable String organisation,
      LocalDate from) {}

  @Override
  public String name() {
    return "directory";
  }

  @Override
  public void enter() {
    OfficeClock.at(
        moment(BEGINNING),
        () -> {
          read("organisations", new TypeReference<List<OrganisationEntry>>() {})
              .forEach(this::organisation);
        });
    var entries = read("units", new TypeReference<List<UnitEntry>>() {});
    var successors =
        entries.stream()
            .map(UnitEntry::mergedInto)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    entries.stream()
        .filter(unit -> !successors.contains(unit.key()))
        .forEach(
            unit -> OfficeClock.at(moment(unit.from()), () -> units.begin(LOADER, unit(unit))));
    people().forEach(person -> OfficeClock.at(moment(person.from()), () -> person(person)));
  }

  /// The people with their accounts' names, as the file has them.
  List<PersonEntry> people() {
    return read("people", new TypeReference<List<PersonEntry>>() {});
  }

  private void organisation(OrganisationEntry entry) {
    organisations.register(
        LOADER,
        new Organisation(
            Keys.organisation(entry.key()),
            entry.name(),
            entry.shortName(),
            entry.taxCode(),
            OrganisationKind.of(entry.kind()),
            entry.address(),
            entry.district(),
            entry.phone(),
            entry.email()));
  }

  private static Unit unit(UnitEntry entry) {
    return Unit.from(
        entry.from(),
        Keys.unit(entry.key()),
        entry.name(),
        entry.shortName(),
        entry.kind(),
        entry.parent() == null ? null : Keys.unit(entry.parent()));
  }

  private void person(PersonEntry entry) {
    var id = Keys.person(entry.key());
    people.enter(LOADER, new Person(id, entry.name(), entry.degree()));
    var ofTheDepartment = entry.unit() != null;
    people.appoint(
        LOADER,
        new Post(
            Keys.post(entry.key()),
            id,
            ofTheDepartment || entry.organisation() == null
                ? null
                : Keys.organisation(entry.organisation()),
            entry.unit() == null ? null : Keys.unit(entry.unit()),
            entry.title(),
            entry.from(),
            null));
    accounts.createForDemonstration(LOADER, account(entry, id));
  }

  private static Account account(PersonEntry entry, UUID person) {
    var id = Keys.account(entry.key());
    var role = Role.valueOf(entry.role());
    return role == Role.APPLICANT && entry.organisation() != null
        ? Account.applicant(
            id, entry.username(), entry.name(), Keys.organisation(entry.organisation()), person)
        : Account.officer(id, entry.username(), entry.name(), Set.of(role), person);
  }

  private static Instant moment(LocalDate day) {
    return day.atTime(LocalTime.of(8, 0)).atZone(OfficeClock.ZONE).toInstant();
  }

  private <T> List<T> read(String file, TypeReference<List<T>> type) {
    try (var stream =
        new ClassPathResource("demonstration/caobang/" + file + ".json").getInputStream()) {
      return json.readValue(stream, type);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
