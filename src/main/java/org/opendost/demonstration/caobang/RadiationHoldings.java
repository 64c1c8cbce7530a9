package org.opendost.demonstration.caobang;

import java.time.LocalDateTime;
import java.util.stream.IntStream;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.regulatory.radiation.Equipment;
import org.opendost.regulatory.radiation.EquipmentClass;
import org.opendost.regulatory.radiation.Facilities;
import org.opendost.regulatory.radiation.Facility;
import org.opendost.regulatory.radiation.Licence;
import org.opendost.regulatory.radiation.LicencePaper;
import org.opendost.regulatory.radiation.LicenceTerm;
import org.opendost.regulatory.radiation.Licences;
import org.opendost.regulatory.radiation.Verification;
import org.opendost.regulatory.radiation.Worker;
import org.springframework.stereotype.Component;

/// Enters what the facilities had when the register was taken into use, that morning, and what they
/// have got since.
@Component
record RadiationHoldings(Facilities facilities, Licences licences) {

  private static final Actor LOADER = Actor.system("demonstration");

  private static final LocalDateTime BEGINNING = LocalDateTime.of(2019, 9, 16, 8, 0);

  /// @param director who signed licences in those years
  void enter(RadiationBook.FacilityEntry entry, RadiationRecords.Holder holder, String director) {
    var id = RadiationBook.facilityId(entry.key());
    Moments.at(
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
          Moments.of(BEGINNING),
          () ->
              facilities.addWorker(
                  LOADER,
                  new Worker(
                      RadiationBook.workerId(entry.key(), worker.name()),
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
              .mapToObj(i -> RadiationBook.deviceId(entry.key(), i))
              .toList();
      Moments.at(
          BEGINNING,
          () ->
              licences.enterOld(
                  LOADER,
                  new LicencePaper(
                      RadiationBook.licenceId(entry.key()),
                      id,
                      Licence.X_RAY_WORK,
                      entry.address(),
                      new LicenceTerm(licence.issued(), licence.expires()),
                      director,
                      RadiationRecords.DIRECTOR,
                      covered),
                  licence.number()));
    }
  }

  private void device(RadiationBook.FacilityEntry entry, int i) {
    var device = entry.equipment().get(i);
    var verified = device.verification();
    var moment = verified.date().atTime(10, 0);
    var id = RadiationBook.deviceId(entry.key(), i);
    OfficeClock.at(
        Moments.of(moment.isBefore(BEGINNING) ? BEGINNING : moment),
        () -> {
          facilities.addEquipment(
              LOADER,
              new Equipment(
                  id,
                  RadiationBook.facilityId(entry.key()),
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
                  RadiationBook.idOf(entry.key() + " verification " + i),
                  id,
                  verified.number(),
                  verified.date(),
                  verified.expiry(),
                  verified.organisation()));
        });
  }
}
