package org.opendost.demonstration.caobang;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/// What `radiation.json` says: facilities with what they have, and dossiers with the moment of each
/// step.
record RadiationBook(List<FacilityEntry> facilities, List<DossierEntry> dossiers) {

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

  static RadiationBook read(JsonMapper json) {
    try (var in = new ClassPathResource("demonstration/caobang/radiation.json").getInputStream()) {
      return json.readValue(in, RadiationBook.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// The organisation that holds the facility of a dossier.
  String holderOf(DossierEntry dossier) {
    return facilities.stream()
        .filter(facility -> facility.key().equals(dossier.facility()))
        .findFirst()
        .orElseThrow()
        .organisation();
  }

  static UUID facilityId(String key) {
    return idOf(key);
  }

  static UUID licenceId(String facility) {
    return idOf(facility + " licence");
  }

  static UUID deviceId(String facility, int i) {
    return idOf(facility + " device " + i);
  }

  static UUID workerId(String facility, String name) {
    return idOf(facility + " worker " + name);
  }

  /// The same id at every run, so that what is entered already is not entered again.
  static UUID idOf(String record) {
    return UUID.nameUUIDFromBytes(("radiation.json " + record).getBytes(StandardCharsets.UTF_8));
  }
}
