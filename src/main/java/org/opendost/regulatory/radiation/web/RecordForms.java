package org.opendost.regulatory.radiation.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.regulatory.radiation.Edition;
import org.opendost.regulatory.radiation.Equipment;
import org.opendost.regulatory.radiation.EquipmentClass;
import org.opendost.regulatory.radiation.Facility;
import org.opendost.regulatory.radiation.LicencePaper;
import org.opendost.regulatory.radiation.LicenceTerm;
import org.opendost.regulatory.radiation.Verification;
import org.opendost.regulatory.radiation.Worker;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// Between the forms of the registers and their records.
final class RecordForms {

  private RecordForms() {}

  /// A form for something new, with the id it will have.
  static Form empty() {
    return Form.empty().with("id", Uuid7.next());
  }

  /// Saves what a form says; what is refused is shown again with all that was typed.
  static ModelAndView saved(
      Form form, Function<Form, ModelAndView> save, Function<Form, ModelAndView> again) {
    try {
      return save.apply(form);
    } catch (InvalidInput refused) {
      var shown = again.apply(form.refused(refused));
      shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return shown;
    }
  }

  static Form of(Facility facility) {
    return Form.empty()
        .with("id", facility.id())
        .with("seen", Edition.of(facility))
        .with("name", facility.name())
        .with("address", facility.address())
        .with("head", facility.head())
        .with("phone", facility.phone());
  }

  static Form of(Equipment device) {
    return Form.empty()
        .with("id", device.id())
        .with("seen", Edition.of(device))
        .with("class", device.deviceClass().name())
        .with("model", device.model())
        .with("maker", device.maker())
        .with("country", device.country())
        .with("year", String.valueOf(device.year()))
        .with("tubeSerial", device.tubeSerial())
        .with("consoleSerial", device.consoleSerial())
        .with("maxKv", String.valueOf(device.maxKv()))
        .with("maxMa", String.valueOf(device.maxMa()))
        .with("room", device.room())
        .with("status", device.status().name());
  }

  static Form of(Worker worker) {
    return Form.empty()
        .with("id", worker.id())
        .with("seen", Edition.of(worker))
        .with("name", worker.name())
        .with("birthYear", String.valueOf(worker.birthYear()))
        .with("position", worker.position())
        .with("trainingCertificate", worker.trainingCertificate())
        .with("safetyOfficer", worker.safetyOfficer() ? "true" : "");
  }

  static Facility facility(Form form, @Nullable UUID organisation) {
    return new Facility(
        id(form),
        organisation,
        form.text("name"),
        form.text("address"),
        form.text("head"),
        form.text("phone"));
  }

  /// A device; numbers that cannot be read and an unchosen class are refused here, the rest by the
  /// register.
  static Equipment device(Form form, UUID facility, Equipment.Status otherwise) {
    var faults = new Faults().required("class", form.value("class"));
    var deviceClass = form.choice("class", EquipmentClass.class, faults);
    var year = number(form, "year", faults);
    var kv = number(form, "maxKv", faults);
    var ma = number(form, "maxMa", faults);
    var status = form.choice("status", Equipment.Status.class, faults);
    faults.orThrow();
    return new Equipment(
        id(form),
        facility,
        deviceClass == null ? EquipmentClass.GENERAL : deviceClass,
        form.text("model"),
        form.text("maker"),
        form.text("country"),
        year,
        form.text("tubeSerial"),
        form.text("consoleSerial"),
        kv,
        ma,
        form.text("room"),
        status == null ? otherwise : status);
  }

  static Worker worker(Form form, UUID facility) {
    var faults = new Faults();
    var born = number(form, "birthYear", faults);
    faults.orThrow();
    return new Worker(
        id(form),
        facility,
        form.text("name"),
        born,
        form.text("position"),
        form.text("trainingCertificate"),
        form.ticked("safetyOfficer"));
  }

  static Verification verification(Form form, UUID device) {
    var faults =
        new Faults()
            .required("verifiedOn", form.value("verifiedOn"))
            .required("expiresOn", form.value("expiresOn"));
    var on = form.date("verifiedOn", faults);
    var until = form.date("expiresOn", faults);
    faults.orThrow();
    if (on == null || until == null) {
      throw new IllegalStateException("days were required");
    }
    return new Verification(
        id(form), device, form.text("number"), on, until, form.text("organisation"));
  }

  /// A licence as its paper says; the number is the register's to check.
  static LicencePaper licence(Form form, UUID facility, List<Equipment> devices) {
    var faults =
        new Faults()
            .required("number", form.value("number"))
            .required("issuedOn", form.value("issuedOn"))
            .required("expiresOn", form.value("expiresOn"));
    var issued = form.date("issuedOn", faults);
    var expires = form.date("expiresOn", faults);
    if (issued != null && expires != null && !expires.isAfter(issued)) {
      faults.add("expiresOn", "radiation.fault.expiry-before-issue");
    }
    faults.orThrow();
    if (issued == null || expires == null) {
      throw new IllegalStateException("days were required");
    }
    return new LicencePaper(
        id(form),
        facility,
        form.text("work"),
        form.text("place"),
        new LicenceTerm(issued, expires),
        form.text("signer"),
        form.text("signerPost"),
        devices.stream()
            .map(Equipment::id)
            .filter(device -> form.ticked("device-" + device))
            .toList());
  }

  private static UUID id(Form form) {
    var faults = new Faults();
    var id = form.id("id", faults);
    if (id == null || faults.any()) {
      throw new InvalidInput("", "casework.form-broken");
    }
    return id;
  }

  private static int number(Form form, String field, Faults faults) {
    faults.required(field, form.value(field));
    var number = form.number(field, faults);
    return number == null ? 0 : Math.clamp(number, 0, 1_000_000);
  }
}
