package org.opendost.regulatory.radiation.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.input.Faults;
import org.opendost.platform.page.Form;
import org.opendost.regulatory.radiation.Dossier;
import org.opendost.regulatory.radiation.Draft;
import org.opendost.regulatory.radiation.Equipment;
import org.opendost.regulatory.radiation.Filing;
import org.opendost.regulatory.radiation.Kind;
import org.opendost.regulatory.radiation.Licence;

/// Between a draft and what is filed.
final class FilingForm {

  private static final String DEVICE = "device-";
  private static final String MERGE = "merge-";
  private static final String SHEET = "sheet-";
  private static final String LOST = "lost";
  private static final List<String> WHY_AGAIN = List.of("torn", LOST);
  private static final List<String> FIELDS =
      List.of("facility", "worker", "previousLicence", "alongside", "note", LOST, "lossNoticedOn");

  private FilingForm() {}

  /// What of a sent form a draft keeps.
  static Map<String, String> kept(Map<String, String> typed) {
    var kept = new HashMap<String, String>();
    for (var field : FIELDS) {
      if (typed.containsKey(field)) {
        kept.put(field, typed.get(field));
      }
    }
    typed.forEach(
        (field, value) -> {
          if (field.startsWith(DEVICE) || field.startsWith(MERGE) || field.startsWith(SHEET)) {
            kept.put(field, value);
          }
        });
    return kept;
  }

  /// What a form says, as a draft keeps it.
  static Map<String, String> values(Form form, List<Equipment> devices, List<Licence> licences) {
    var values = new HashMap<String, String>();
    for (var field : FIELDS) {
      if (!form.value(field).isEmpty()) {
        values.put(field, form.value(field));
      }
    }
    for (var device : devices) {
      if (form.ticked(DEVICE + device.id())) {
        values.put(DEVICE + device.id(), "true");
      }
    }
    for (var licence : licences) {
      if (form.ticked(MERGE + licence.id())) {
        values.put(MERGE + licence.id(), "true");
      }
    }
    return values;
  }

  /// What the draft would file.
  static Filing filing(Draft draft, Dossier.Channel channel) {
    var form = Form.typed(draft.typed());
    var faults = new Faults().required("facility", form.value("facility"));
    var facility = form.id("facility", faults);
    var worker = form.id("worker", faults);
    var licence = form.id("previousLicence", faults);
    var alongside = form.id("alongside", faults);
    var noticed = form.date("lossNoticedOn", faults);
    if (draft.kind() == Kind.LICENCE_REISSUE && !WHY_AGAIN.contains(form.value(LOST))) {
      faults.add(LOST, "input.required");
    }
    faults.orThrow();
    if (facility == null) {
      throw new IllegalStateException("a facility was required");
    }
    var filing =
        Filing.of(draft.id(), draft.kind(), facility, channel)
            .about(chosen(draft, DEVICE))
            .merging(chosen(draft, MERGE).stream().filter(each -> !each.equals(licence)).toList())
            .alongside(alongside)
            .forWorker(worker)
            .onLicence(licence)
            .saying(form.text("note"))
            .with(draft.papers());
    return form.value(LOST).equals(LOST) ? filing.lost(noticed) : filing;
  }

  private static List<UUID> chosen(Draft draft, String prefix) {
    return draft.typed().keySet().stream()
        .filter(field -> field.startsWith(prefix))
        .flatMap(field -> id(field.substring(prefix.length())).stream())
        .sorted()
        .toList();
  }

  /// The id in the name of a field, none when somebody made the name up.
  static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException madeUp) {
      return Optional.empty();
    }
  }

  /// The facility chosen, none when none is.
  static @Nullable UUID facility(Form form) {
    return form.id("facility", new Faults());
  }
}
