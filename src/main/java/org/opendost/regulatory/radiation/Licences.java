package org.opendost.regulatory.radiation;

import java.time.Year;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.numbering.Numbers;

/// Licences for radiation work: issued with a number, replaced, revoked, and checked by anyone who
/// holds the paper.
@Facade
public class Licences {

  private static final String SERIES = "radiation.licence";
  private static final Pattern FIRST_NUMBER = Pattern.compile("^0*(\\d{1,6})/.*");

  private final LicenceRows rows;
  private final PrintedRows printed;
  private final FacilityRows facilities;
  private final EquipmentRows devices;
  private final Ownership ownership;
  private final Numbers numbers;
  private final Audit audit;
  private final OfficeClock clock;

  Licences(
      LicenceRows rows,
      PrintedRows printed,
      FacilityRows facilities,
      EquipmentRows devices,
      Ownership ownership,
      Numbers numbers,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.printed = printed;
    this.facilities = facilities;
    this.devices = devices;
    this.ownership = ownership;
    this.numbers = numbers;
    this.audit = audit;
    this.clock = clock;
  }

  /// Issues a licence with the next number of the year, "07/GP-SKHCN". Numbers that older papers of
  /// the year already bear are passed over.
  @Requires("radiation.issue")
  public Licence issue(Actor actor, LicencePaper paper) {
    var issued = rows.licence(paper.id());
    if (issued.isPresent()) {
      return issued.get();
    }
    faults(paper).orThrow();
    var year = Year.from(paper.term().from());
    int number;
    do {
      number = numbers.next(SERIES, year.toString());
    } while (rows.isTaken(year.getValue(), number));
    return enter(
        actor, "licence.issued", paper, "%02d/GP-SKHCN".formatted(number), year.getValue(), number);
  }

  /// Enters a licence that was issued on paper before this register was kept, with its own number.
  @Requires("radiation.register")
  public Licence enterOld(Actor actor, LicencePaper paper, String number) {
    var entered = rows.licence(paper.id());
    if (entered.isPresent()) {
      return entered.get();
    }
    var faults = faults(paper).required("number", number);
    var parts = FIRST_NUMBER.matcher(number);
    if (!parts.matches()) {
      faults.add("number", "radiation.fault.number");
      throw new InvalidInput(faults.list());
    }
    var year = paper.term().from().getYear();
    var inYear = Integer.parseInt(parts.group(1));
    if (rows.isTaken(year, inYear)) {
      faults.add("number", "radiation.fault.number-taken", number, Integer.toString(year));
    }
    faults.orThrow();
    return enter(actor, "licence.entered", paper, number, year, inYear);
  }

  /// Notes that another licence of the same facility stands in its place.
  @Requires("radiation.issue")
  public Licence replace(Actor actor, UUID id, UUID successor) {
    var before = get(id);
    var next = get(successor);
    if (!next.facility().equals(before.facility()) || successor.equals(id)) {
      throw new InvalidInput("successor", "radiation.fault.other-facility");
    }
    if (!rows.replace(id, successor, clock.today())) {
      throw notInForce(id);
    }
    var after = get(id);
    audit.record(actor, "licence.replaced", "licence", id, after.number(), before, after);
    return after;
  }

  /// Takes a licence back for a reason, which is shown to whoever checks it.
  @Requires("radiation.issue")
  public Licence revoke(Actor actor, UUID id, String reason) {
    new Faults().required("reason", reason).atMost("reason", reason, 1000).orThrow();
    var before = get(id);
    if (!rows.revoke(id, reason.strip(), clock.today())) {
      throw notInForce(id);
    }
    var after = get(id);
    audit.record(actor, "licence.revoked", "licence", id, after.number(), before, after);
    return after;
  }

  /// How the licence with that code stands today.
  @Requires("radiation.check")
  public LicenceCheck check(Actor actor, String code) {
    var read = CheckCode.read(code);
    var licence = rows.withCode(read).orElseThrow(() -> new NotFound("licence", read));
    var today = clock.today();
    var successor = licence.replacedBy();
    var printed = this.printed.of(licence.code());
    return new LicenceCheck(
        licence,
        licence.on(today),
        today,
        printed.holder().name(),
        printed.holder().phone(),
        printed.safetyOfficer(),
        printed.equipment(),
        rows.before(licence.id()),
        successor == null ? null : get(successor));
  }

  /// One licence, for officers and for its facility.
  @Requires("radiation.own")
  public Licence find(Actor actor, UUID id) {
    var licence = get(id);
    ownership.require(actor, licence.facility());
    return licence;
  }

  /// The licences of a facility, the newest first.
  @Requires("radiation.own")
  public List<Licence> of(Actor actor, UUID facility) {
    ownership.require(actor, facility);
    return rows.of(facility);
  }

  /// The licences of the applicant's own organisation, the newest first.
  @Requires("radiation.own")
  public List<Licence> own(Actor actor) {
    return actor.organisation() == null ? List.of() : rows.ofOrganisation(actor.organisation());
  }

  /// Licences in force that expire within so many days from today.
  @Requires("radiation.read")
  public List<Licence> expiringWithin(Actor actor, int days) {
    var today = clock.today();
    return rows.expiring(today, today.plusDays(days));
  }

  private Licence enter(
      Actor actor, String deed, LicencePaper paper, String number, int year, int inYear) {
    rows.insert(
        new Licence(
            paper.id(),
            paper.facility(),
            number,
            CheckCode.next(),
            paper.work(),
            paper.place(),
            paper.term().from(),
            paper.term().until(),
            paper.signer(),
            paper.signerPost(),
            Licence.State.IN_FORCE,
            null,
            null,
            null,
            paper.equipment()),
        year,
        inYear);
    var licence = get(paper.id());
    printed.keep(licence.code(), licence.facility(), licence.equipment(), null);
    audit.record(actor, deed, "licence", licence.id(), licence.number(), null, licence);
    return licence;
  }

  private Faults faults(LicencePaper paper) {
    if (facilities.find(paper.facility()).isEmpty()) {
      throw new NotFound("facility", paper.facility());
    }
    var faults =
        new Faults()
            .required("work", paper.work())
            .required("place", paper.place())
            .required("signer", paper.signer())
            .required("signerPost", paper.signerPost());
    if (paper.equipment().isEmpty()) {
      faults.add("equipment", "input.required");
    }
    var known = devices.of(paper.facility()).stream().map(Equipment::id).toList();
    if (!known.containsAll(paper.equipment())) {
      faults.add("equipment", "radiation.fault.other-facility");
    }
    if (paper.term().from().isAfter(clock.today())) {
      faults.add("issuedOn", "radiation.fault.in-the-future");
    }
    return faults;
  }

  private InvalidInput notInForce(UUID id) {
    var now = get(id);
    return new InvalidInput(
        "", "radiation.fault.not-in-force", now.number(), now.on(clock.today()).code());
  }

  private Licence get(UUID id) {
    return rows.licence(id).orElseThrow(() -> new NotFound("licence", id));
  }
}
