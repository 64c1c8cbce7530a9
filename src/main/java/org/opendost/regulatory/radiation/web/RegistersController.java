package org.opendost.regulatory.radiation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.regulatory.radiation.Equipment;
import org.opendost.regulatory.radiation.EquipmentClass;
import org.opendost.regulatory.radiation.Registers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What is registered: facilities, equipment, workers, licences.
@Controller
class RegistersController {

  private static final String BASE = "/office/radiation";

  private final Registers registers;
  private final RegisterAnswers answers;
  private final OfficeClock clock;

  RegistersController(Registers registers, RegisterAnswers answers, OfficeClock clock) {
    this.registers = registers;
    this.answers = answers;
    this.clock = clock;
  }

  @GetMapping(BASE + "/facilities")
  Object facilities(Actor actor, HttpServletRequest request) {
    var today = clock.today();
    return answers.list(
        request,
        "facilities",
        List.of(
            Column.of("radiation.facility").sorts("name").filters("name"),
            Column.of("radiation.address").filters("address"),
            Column.of("radiation.head"),
            Column.of("radiation.phone"),
            Column.of("radiation.devices").sorts("devices").ofFigures(),
            Column.of("radiation.workers").ofFigures(),
            Column.of("radiation.licensed-until").sorts("until")),
        ask -> registers.facilities(actor, ask),
        line ->
            List.of(
                Cell.of(line.name()).to(BASE + "/facilities/" + line.id()),
                Cell.of(line.address()),
                Cell.of(line.head()),
                Cell.of(line.phone()),
                Cell.of(line.devices()),
                Cell.of(line.workers()),
                expiry(line.licensedUntil(), today)));
  }

  @GetMapping(BASE + "/equipment")
  Object equipment(Actor actor, HttpServletRequest request) {
    var today = clock.today();
    return answers.list(
        request,
        "equipment",
        List.of(
            Column.of("radiation.facility").sorts("facility").filters("facility"),
            Column.of("radiation.class")
                .among(
                    "class",
                    Keys.choices(
                        "radiation.class.",
                        Arrays.stream(EquipmentClass.values()).map(EquipmentClass::code).toList())),
            Column.of("radiation.model").sorts("label").filters("label"),
            Column.of("radiation.tube"),
            Column.of("radiation.room"),
            Column.of("radiation.state")
                .among(
                    "status",
                    Keys.choices(
                        "radiation.status.",
                        Arrays.stream(Equipment.Status.values())
                            .map(Equipment.Status::code)
                            .toList())),
            Column.of("radiation.verified-until").sorts("verified"),
            Column.of("radiation.licence").filters("licence")),
        ask -> registers.devices(actor, ask),
        line ->
            List.of(
                Cell.of(line.facilityName()).to(BASE + "/facilities/" + line.facility()),
                Cell.key("radiation.class." + Keys.ending(line.deviceClass().code())),
                Cell.of(line.label()).to(BASE + "/equipment/" + line.id()),
                Cell.of(line.tubeSerial()),
                Cell.of(line.room()),
                Cell.key(Keys.status(line.status())),
                expiry(line.verifiedUntil(), today),
                Cell.of(line.licence())));
  }

  @GetMapping(BASE + "/workers")
  Object workers(Actor actor, HttpServletRequest request) {
    return answers.list(
        request,
        "workers",
        List.of(
            Column.of("radiation.name").sorts("name").filters("name"),
            Column.of("radiation.birth-year").ofFigures(),
            Column.of("radiation.facility").sorts("facility").filters("facility"),
            Column.of("radiation.position"),
            Column.of("radiation.certificate"),
            Column.of("radiation.safety-officer")
                .among("officer", Keys.choices("radiation.yes.", List.of("true", "false")))),
        ask -> registers.workers(actor, ask),
        line ->
            List.of(
                Cell.of(line.name()).to(BASE + "/workers/" + line.id()),
                Cell.of(String.valueOf(line.birthYear())),
                Cell.of(line.facilityName()).to(BASE + "/facilities/" + line.facility()),
                Cell.of(line.position()),
                Cell.of(line.trainingCertificate()),
                Cell.key("radiation.yes." + line.safetyOfficer())));
  }

  @GetMapping(BASE + "/licences")
  Object licences(Actor actor, HttpServletRequest request) {
    return answers.list(
        request,
        "licences",
        List.of(
            Column.of("radiation.number").sorts("number").filters("number"),
            Column.of("radiation.facility").sorts("facility").filters("facility"),
            Column.of("radiation.issued-on").sorts("issued"),
            Column.of("radiation.expires-on").sorts("expires"),
            Column.of("radiation.devices").ofFigures(),
            Column.of("radiation.state")
                .among(
                    "standing",
                    Keys.choices(
                        "radiation.standing.",
                        List.of("in_force", "expired", "replaced", "revoked")))),
        ask -> registers.licences(actor, ask),
        line ->
            List.of(
                Cell.of(line.number()).to(BASE + "/licences/" + line.id()),
                Cell.of(line.facilityName()).to(BASE + "/facilities/" + line.facility()),
                Cell.of(line.issuedOn()),
                Cell.of(line.expiresOn()),
                Cell.of(line.devices()),
                Cell.key(Keys.standing(line.standing())).toned(Keys.tone(line.standing()))));
  }

  private static Cell expiry(@Nullable LocalDate day, LocalDate today) {
    if (day == null) {
      return Cell.of(null);
    }
    var cell = Cell.of(day);
    if (day.isBefore(today)) {
      return cell.toned("late");
    }
    return day.isAfter(today.plusDays(60)) ? cell : cell.toned("soon");
  }
}
