package org.opendost.demonstration.caobang;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.regulatory.radiation.Appraisals;
import org.opendost.regulatory.radiation.Deed;
import org.opendost.regulatory.radiation.Dossier;
import org.opendost.regulatory.radiation.Dossiers;
import org.opendost.regulatory.radiation.Equipment;
import org.opendost.regulatory.radiation.EquipmentClass;
import org.opendost.regulatory.radiation.Facilities;
import org.opendost.regulatory.radiation.Facility;
import org.opendost.regulatory.radiation.Filing;
import org.opendost.regulatory.radiation.HandedPaper;
import org.opendost.regulatory.radiation.Kind;
import org.opendost.regulatory.radiation.Licence;
import org.opendost.regulatory.radiation.LicencePaper;
import org.opendost.regulatory.radiation.LicenceTerm;
import org.opendost.regulatory.radiation.Licences;
import org.opendost.regulatory.radiation.Payment;
import org.opendost.regulatory.radiation.Receptions;
import org.opendost.regulatory.radiation.Regime;
import org.opendost.regulatory.radiation.RequiredPaper;
import org.opendost.regulatory.radiation.RequiredPapers;
import org.opendost.regulatory.radiation.Signatures;
import org.opendost.regulatory.radiation.Signing;
import org.opendost.regulatory.radiation.Verification;
import org.opendost.regulatory.radiation.Worker;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Enters the X-ray facilities, their equipment and licences, and the dossiers of 2019–2020 through
/// the facades that officers use, each step at its own moment.
@Component
public class RadiationRecords {

  private static final Actor LOADER = Actor.system("demonstration");

  /// When the register was taken into use: what existed then was entered that morning.
  private static final LocalDateTime BEGINNING = LocalDateTime.of(2019, 9, 16, 8, 0);

  private static final String DIRECTOR = "Giám đốc";
  private static final String FIT = "Hồ sơ đủ điều kiện; đề nghị cấp theo quy định.";

  private static final Actor DESK = officer("motcua", "Đinh Bạch Liên", Role.CLERK, "motcua");
  private static final Actor SPECIALIST =
      officer("chuyenvien.bx", "Vi Hoàng Yến", Role.SPECIALIST, "qlcn");
  private static final Actor HEAD = officer("truongphong.qlcn", "Hà Vân Sam", Role.HEAD, "qlcn");
  private static final Appraisals.Appraiser APPRAISER =
      new Appraisals.Appraiser(SPECIALIST.id(), SPECIALIST.name(), SPECIALIST.unit());

  private final Facilities facilities;
  private final Licences licences;
  private final Dossiers dossiers;
  private final Receptions receptions;
  private final Appraisals appraisals;
  private final Signatures signatures;
  private final JsonMapper json;

  RadiationRecords(
      Facilities facilities,
      Licences licences,
      Dossiers dossiers,
      Receptions receptions,
      Appraisals appraisals,
      Signatures signatures,
      JsonMapper json) {
    this.facilities = facilities;
    this.licences = licences;
    this.dossiers = dossiers;
    this.receptions = receptions;
    this.appraisals = appraisals;
    this.signatures = signatures;
    this.json = json;
  }

  private static Actor officer(String key, String name, Role role, String unit) {
    return new Actor(Keys.account(key), name, Set.of(role), null, Keys.unit(unit));
  }

  /// Who holds a facility, as the directory knows it.
  ///
  /// @param id null when the directory does not hold it
  public record Holder(@Nullable UUID id, String name) {}

  record Book(List<FacilityEntry> facilities, List<DossierEntry> dossiers) {}

  record FacilityEntry(
      String key,
      String organisation,
      String address,
      String head,
      String phone,
      List<DeviceEntry> equipment,
      List<WorkerEntry> workers,
      @Nullable LicenceEntry licence) {}

  record DeviceEntry(
      @JsonProperty("class") String deviceClass,
      String model,
      String maker,
      String country,
      int year,
      String tubeSerial,
      String consoleSerial,
      int maxKv,
      int maxMa,
      String room,
      VerificationEntry verification) {}

  record VerificationEntry(String number, LocalDate date, LocalDate expiry, String organisation) {}

  record WorkerEntry(
      String name,
      int birthYear,
      String position,
      String trainingCertificate,
      @JsonProperty("isSafetyOfficer") boolean safetyOfficer) {}

  record LicenceEntry(String number, LocalDate issued, LocalDate expires) {}

  record DossierEntry(
      String procedure,
      String facility,
      String channel,
      LocalDateTime submitted,
      @Nullable LocalDateTime received,
      @Nullable LocalDateTime supplementRequested,
      @Nullable LocalDateTime supplemented,
      @Nullable LocalDateTime approved,
      @Nullable LocalDateTime issued,
      @Nullable LocalDateTime returned,
      List<Integer> equipment,
      @Nullable String worker,
      String note) {}

  /// Enters everything; what is entered already stays as it is.
  ///
  /// @param holders finds an organisation by the key that `radiation.json` uses
  /// @param director who signed licences in those years
  public void enter(Function<String, Holder> holders, String director) {
    var book = read();
    for (var entry : book.facilities()) {
      facility(entry, holders.apply(entry.organisation()), director);
    }
    for (int i = 0; i < book.dossiers().size(); i++) {
      var entry = book.dossiers().get(i);
      var organisation =
          book.facilities().stream()
              .filter(facility -> facility.key().equals(entry.facility()))
              .findFirst()
              .orElseThrow()
              .organisation();
      dossier(idOf("dossier " + i), entry, director, holders.apply(organisation));
    }
  }

  /// The id of a facility by its key.
  static UUID facilityId(String key) {
    return idOf(key);
  }

  private void facility(FacilityEntry entry, Holder holder, String director) {
    var id = facilityId(entry.key());
    at(
        BEGINNING,
        () ->
            facilities.register(
                LOADER,
                new Facility(
                    id, holder.id(), holder.name(), entry.address(), entry.head(), entry.phone())));
    for (int i = 0; i < entry.equipment().size(); i++) {
      device(entry, i);
    }
    for (var worker : entry.workers()) {
      OfficeClock.at(
          moment(BEGINNING),
          () ->
              facilities.addWorker(
                  LOADER,
                  new Worker(
                      workerId(entry.key(), worker.name()),
                      id,
                      worker.name(),
                      worker.birthYear(),
                      worker.position(),
                      worker.trainingCertificate(),
                      worker.safetyOfficer())));
    }
    var licence = entry.licence();
    if (licence != null) {
      // It covers what the facility had when it was issued.
      var covered =
          IntStream.range(0, entry.equipment().size())
              .filter(i -> entry.equipment().get(i).year() <= licence.issued().getYear())
              .mapToObj(i -> deviceId(entry.key(), i))
              .toList();
      at(
          BEGINNING,
          () ->
              licences.enterOld(
                  LOADER,
                  new LicencePaper(
                      idOf(entry.key() + " licence"),
                      id,
                      Licence.X_RAY_WORK,
                      entry.address(),
                      new LicenceTerm(licence.issued(), licence.expires()),
                      director,
                      DIRECTOR,
                      covered),
                  licence.number()));
    }
  }

  private void device(FacilityEntry entry, int i) {
    var device = entry.equipment().get(i);
    var verified = device.verification();
    var moment = verified.date().atTime(10, 0);
    var id = deviceId(entry.key(), i);
    OfficeClock.at(
        moment(moment.isBefore(BEGINNING) ? BEGINNING : moment),
        () -> {
          facilities.addEquipment(
              LOADER,
              new Equipment(
                  id,
                  facilityId(entry.key()),
                  EquipmentClass.of(device.deviceClass()),
                  device.model(),
                  device.maker(),
                  device.country(),
                  device.year(),
                  device.tubeSerial(),
                  device.consoleSerial(),
                  device.maxKv(),
                  device.maxMa(),
                  device.room(),
                  Equipment.Status.IN_USE));
          facilities.recordVerification(
              LOADER,
              new Verification(
                  idOf(entry.key() + " verification " + i),
                  id,
                  verified.number(),
                  verified.date(),
                  verified.expiry(),
                  verified.organisation()));
        });
  }

  private void dossier(UUID id, DossierEntry entry, String director, Holder holder) {
    var kind = Kind.of(entry.procedure());
    var worker = entry.worker();
    var online = entry.channel().equals("online");
    var filing =
        Filing.of(
                id,
                kind,
                facilityId(entry.facility()),
                online ? Dossier.Channel.ONLINE : Dossier.Channel.COUNTER)
            .about(entry.equipment().stream().map(i -> deviceId(entry.facility(), i)).toList())
            .forWorker(worker == null ? null : workerId(entry.facility(), worker))
            .onLicence(kind.buildsOnALicence() ? idOf(entry.facility() + " licence") : null)
            .saying(entry.note())
            .with(papers(id, kind, entry));
    var applicant = online ? applicant(entry, holder) : DESK;
    var filed = OfficeClock.at(moment(entry.submitted()), () -> dossiers.submit(applicant, filing));
    if (dossiers.standing(LOADER, id).moves() > 1) {
      return;
    }
    var received = entry.received();
    at(
        received,
        () -> {
          if (filed.owesFee() && received != null) {
            var number = "BL-%02d".formatted(id.hashCode() & 63);
            receptions.recordPayment(DESK, id, new Payment(number, received.toLocalDate()));
          }
          receptions.receive(DESK, deed(id, ""));
        });
    at(after(entry.received()), () -> appraisals.assign(HEAD, deed(id, ""), APPRAISER));
    at(
        entry.supplementRequested(),
        () -> appraisals.askForSupplement(SPECIALIST, deed(id, entry.note())));
    at(
        entry.supplemented(),
        () -> dossiers.supply(applicant, deed(id, "Đã nộp bổ sung."), List.of()));
    at(before(entry.approved()), () -> appraisals.propose(SPECIALIST, deed(id, FIT)));
    at(entry.approved(), () -> appraisals.approve(HEAD, deed(id, "")));
    at(
        entry.issued(),
        () ->
            signatures.issue(
                Cast.DIRECTOR,
                deed(id, ""),
                new Signing(idOf(id + " licence"), director, DIRECTOR)));
    at(entry.returned(), () -> receptions.handOver(DESK, deed(id, "")));
  }

  /// The next deed of a dossier, as the page of that moment would send it.
  private Deed deed(UUID id, String note) {
    var moves = dossiers.standing(LOADER, id).moves();
    return new Deed(id, moves, idOf(id + " move " + moves), note);
  }

  /// Every paper the law of the day lists, on paper.
  private static List<HandedPaper> papers(UUID id, Kind kind, DossierEntry entry) {
    return RequiredPapers.of(kind, Regime.on(entry.submitted().toLocalDate())).stream()
        .filter(RequiredPaper::always)
        .map(paper -> new HandedPaper(idOf(id + " " + paper.code()), paper.code(), null))
        .toList();
  }

  /// The facility's own account, where the directory knows its organisation.
  private static Actor applicant(DossierEntry entry, Holder holder) {
    return holder.id() == null
        ? LOADER
        : new Actor(
            idOf(entry.facility() + " account"),
            holder.name(),
            Set.of(Role.APPLICANT),
            holder.id(),
            null);
  }

  private static @Nullable LocalDateTime after(@Nullable LocalDateTime moment) {
    return moment == null ? null : moment.plusMinutes(40);
  }

  private static @Nullable LocalDateTime before(@Nullable LocalDateTime moment) {
    return moment == null ? null : moment.minusHours(1);
  }

  private static UUID deviceId(String facility, int i) {
    return idOf(facility + " device " + i);
  }

  private static UUID workerId(String facility, String name) {
    return idOf(facility + " worker " + name);
  }

  /// The same id at every run, so that what is entered already is not entered again.
  private static UUID idOf(String record) {
    return UUID.nameUUIDFromBytes(("radiation.json " + record).getBytes(StandardCharsets.UTF_8));
  }

  /// Does it at the moment; nothing where the step was not taken yet.
  private static void at(@Nullable LocalDateTime local, Runnable work) {
    if (local != null) {
      OfficeClock.at(moment(local), work);
    }
  }

  private static Instant moment(LocalDateTime local) {
    return local.atZone(OfficeClock.ZONE).toInstant();
  }

  private Book read() {
    try (var in = new ClassPathResource("demonstration/caobang/radiation.json").getInputStream()) {
      return json.readValue(in, Book.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
