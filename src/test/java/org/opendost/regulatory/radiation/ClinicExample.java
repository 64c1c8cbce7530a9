package org.opendost.regulatory.radiation;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.database.Uuid7;

/// A clinic with a general and a dental device.
record ClinicExample(Facility facility, List<Equipment> devices) {

  static ClinicExample in(Facilities facilities, Actor actor) {
    var facility =
        facilities.register(
            actor,
            new Facility(
                Uuid7.next(),
                null,
                "Phòng khám Đa khoa Suối Trong",
                "Phường Sông Hiến, thành phố Cao Bằng",
                "BSCKI. Hoàng Tuyết Hoa",
                "0206 350 150"));
    return new ClinicExample(
        facility,
        List.of(
            facilities.addEquipment(actor, device(facility.id(), EquipmentClass.GENERAL)),
            facilities.addEquipment(actor, device(facility.id(), EquipmentClass.DENTAL))));
  }

  static Equipment device(UUID facility, EquipmentClass deviceClass) {
    return new Equipment(
        Uuid7.next(),
        facility,
        deviceClass,
        "HF-300",
        "Listem",
        "Hàn Quốc",
        2017,
        "T17-4913",
        "C17-2837",
        125,
        300,
        "Phòng X-quang",
        Equipment.Status.IN_USE);
  }

  List<UUID> deviceIds() {
    return devices.stream().map(Equipment::id).toList();
  }

  LicencePaper paper(LicenceTerm term) {
    return new LicencePaper(
        Uuid7.next(),
        facility.id(),
        Licence.X_RAY_WORK,
        facility.address(),
        term,
        "Nông Thị Suối",
        "Giám đốc",
        deviceIds());
  }
}
