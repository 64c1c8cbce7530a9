package org.opendost.regulatory.radiation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.SentForms;

/// The registers of facilities, X-ray equipment, verifications and radiation workers. Each entry
/// brings its own id, so that a form sent twice enters one record.
@Facade
public class Facilities {

  private final FacilityRows rows;
  private final EquipmentRows devices;
  private final WorkerRows workers;
  private final Ownership ownership;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Facilities(
      FacilityRows rows,
      EquipmentRows devices,
      WorkerRows workers,
      Ownership ownership,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.devices = devices;
    this.workers = workers;
    this.ownership = ownership;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// Enters a facility; an applicant's is its own organisation's.
  @Requires("radiation.enrol")
  public Facility register(Actor actor, Facility facility) {
    faults(facility).orThrow();
    if (!actor.isOfficer()
        && !actor.is(Role.SYSTEM)
        && !Objects.equals(facility.organisation(), actor.organisation())) {
      throw new NotFound("organisation", facility.id());
    }
    if (forms.isFirst(facility.id(), facility) && rows.insert(facility, clock.instant())) {
      audit.record(
          actor, "facility.registered", "facility", facility.id(), facility.name(), null, facility);
    }
    return get(facility.id());
  }

  /// Corrects a facility's name, address, head or telephone number.
  ///
  /// @param seen the [Edition] of what the form showed
  @Requires("radiation.register")
  public Facility correct(Actor actor, Facility facility, String seen) {
    faults(facility).orThrow();
    var before = rows.lock(facility.id()).orElseThrow(() -> new NotFound("facility", "given"));
    if (before.equals(facility)) {
      return before;
    }
    Edition.check(before, seen);
    rows.update(facility);
    var after = get(facility.id());
    audit.record(actor, "facility.corrected", "facility", after.id(), after.name(), before, after);
    return after;
  }

  /// Enters a device of a facility. What an applicant enters stays declared until a paper is issued
  /// for it.
  @Requires("radiation.enrol")
  public Equipment addEquipment(Actor actor, Equipment device) {
    var facility = ownership.require(actor, device.facility());
    RegisterRules.device(device, clock.today()).orThrow();
    if (forms.isFirst(device.id(), device)
        && devices.insert(
            actor.isOfficer() || actor.is(Role.SYSTEM) ? device : device.declared())) {
      audit.record(
          actor, "equipment.added", "facility", facility.id(), facility.name(), null, device);
    }
    return devices.find(device.id()).orElseThrow();
  }

  /// Corrects a device, or says what became of it.
  ///
  /// @param seen the [Edition] of what the form showed
  @Requires("radiation.register")
  public Equipment correctEquipment(Actor actor, Equipment device, String seen) {
    RegisterRules.device(device, clock.today()).orThrow();
    var before =
        devices.lock(device.id()).orElseThrow(() -> new NotFound("equipment", device.id()));
    if (before.equals(device)) {
      return before;
    }
    Edition.check(before, seen);
    devices.update(device);
    audit.record(
        actor,
        "equipment.corrected",
        "facility",
        before.facility(),
        get(before.facility()).name(),
        before,
        device);
    return devices.find(device.id()).orElseThrow();
  }

  /// One device.
  @Requires("radiation.own")
  public Equipment device(Actor actor, UUID id) {
    var device = devices.find(id).orElseThrow(() -> new NotFound("equipment", id));
    ownership.require(actor, device.facility());
    return device;
  }

  /// Enters the certificate of a device's verification.
  @Requires("radiation.register")
  public void recordVerification(Actor actor, Verification verification) {
    var faults =
        new Faults()
            .required("number", verification.number())
            .required("organisation", verification.organisation());
    if (!verification.expiresOn().isAfter(verification.verifiedOn())) {
      faults.add("expiresOn", "radiation.fault.expiry-before-date");
    }
    if (verification.verifiedOn().isAfter(clock.today())) {
      faults.add("verifiedOn", "radiation.fault.in-the-future");
    }
    faults.orThrow();
    var device =
        devices
            .find(verification.equipment())
            .orElseThrow(() -> new NotFound("equipment", verification.equipment()));
    if (forms.isFirst(verification.id(), verification) && devices.insert(verification)) {
      audit.record(
          actor,
          "equipment.verified",
          "facility",
          device.facility(),
          get(device.facility()).name(),
          null,
          verification);
    }
  }

  /// Enters a radiation worker of a facility.
  @Requires("radiation.enrol")
  public void addWorker(Actor actor, Worker worker) {
    RegisterRules.worker(worker, clock.today()).orThrow();
    var facility = ownership.require(actor, worker.facility());
    if (forms.isFirst(worker.id(), worker) && workers.insert(worker, clock.instant())) {
      audit.record(actor, "worker.added", "facility", facility.id(), facility.name(), null, worker);
    }
  }

  /// Corrects a radiation worker.
  ///
  /// @param seen the [Edition] of what the form showed
  @Requires("radiation.register")
  public void correctWorker(Actor actor, Worker worker, String seen) {
    RegisterRules.worker(worker, clock.today()).orThrow();
    var before = workers.lock(worker.id()).orElseThrow(() -> new NotFound("worker", worker.id()));
    if (before.equals(worker)) {
      return;
    }
    Edition.check(before, seen);
    workers.update(worker);
    audit.record(
        actor,
        "worker.corrected",
        "facility",
        before.facility(),
        get(before.facility()).name(),
        before,
        worker);
  }

  /// One radiation worker.
  @Requires("radiation.own")
  public Worker worker(Actor actor, UUID id) {
    var worker = workers.find(id).orElseThrow(() -> new NotFound("worker", id));
    ownership.require(actor, worker.facility());
    return worker;
  }

  /// All facilities by name.
  @Requires("radiation.read")
  public List<Facility> list(Actor actor) {
    return rows.all();
  }

  /// One facility.
  @Requires("radiation.own")
  public Facility find(Actor actor, UUID id) {
    return ownership.require(actor, id);
  }

  /// The facilities of the applicant's own organisation.
  @Requires("radiation.file")
  public List<Facility> own(Actor actor) {
    return actor.organisation() == null ? List.of() : rows.of(actor.organisation());
  }

  /// The devices of a facility, in the order they were entered.
  @Requires("radiation.own")
  public List<Equipment> equipment(Actor actor, UUID facility) {
    ownership.require(actor, facility);
    return devices.of(facility);
  }

  /// The devices of the applicant's own organisation.
  @Requires("radiation.own")
  public List<Equipment> ownEquipment(Actor actor) {
    return actor.organisation() == null ? List.of() : devices.ofOrganisation(actor.organisation());
  }

  /// The verifications of a facility's devices, the one that lasts longest first.
  @Requires("radiation.own")
  public List<Verification> verifications(Actor actor, UUID facility) {
    return verifications(equipment(actor, facility));
  }

  /// The verifications of the devices of the applicant's own organisation, likewise.
  @Requires("radiation.own")
  public List<Verification> ownVerifications(Actor actor) {
    return verifications(ownEquipment(actor));
  }

  /// The workers of a facility.
  @Requires("radiation.own")
  public List<Worker> workers(Actor actor, UUID facility) {
    ownership.require(actor, facility);
    return workers.of(facility);
  }

  private List<Verification> verifications(List<Equipment> of) {
    return devices.verifications(of.stream().map(Equipment::id).toList());
  }

  private Facility get(UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("facility", id));
  }

  private static Faults faults(Facility facility) {
    return new Faults()
        .required("name", facility.name())
        .atMost("name", facility.name(), 300)
        .required("address", facility.address())
        .atMost("address", facility.address(), 500)
        .required("head", facility.head())
        .required("phone", facility.phone());
  }
}
