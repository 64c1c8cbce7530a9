package org.opendost.regulatory.radiation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is filed. Begin with [#of] and add what the kind asks for.
///
/// @param id the new dossier's; the same id twice files one dossier
/// @param equipment the devices it is about; for a certificate or an incident plan none
/// @param worker the person of a safety officer's certificate
/// @param previousLicence the licence to be renewed, amended, supplemented or issued again
/// @param merged further licences that an amendment merges with it
/// @param alongside the licence dossier with which a certificate is asked for
/// @param loss that the licence to be issued again was lost; none where it is torn
/// @param papers what is handed in
public record Filing(
    UUID id,
    Kind kind,
    UUID facility,
    List<UUID> equipment,
    @Nullable UUID worker,
    @Nullable UUID previousLicence,
    List<UUID> merged,
    @Nullable UUID alongside,
    Dossier.Channel channel,
    String note,
    @Nullable Loss loss,
    List<HandedPaper> papers) {

  /// Copies the lists.
  public Filing {
    equipment = List.copyOf(equipment);
    merged = List.copyOf(merged);
    papers = List.copyOf(papers);
  }

  /// That a licence was lost.
  ///
  /// @param noticedOn the day of the notice in the media, where there was one (TT 08/2010, Art.
  ///   28.1)
  public record Loss(@Nullable LocalDate noticedOn) {}

  /// A filing of that kind for a facility.
  public static Filing of(UUID id, Kind kind, UUID facility, Dossier.Channel channel) {
    return new Filing(
        id, kind, facility, List.of(), null, null, List.of(), null, channel, "", null, List.of());
  }

  /// The same about these devices.
  public Filing about(List<UUID> devices) {
    return new Filing(
        id,
        kind,
        facility,
        devices,
        worker,
        previousLicence,
        merged,
        alongside,
        channel,
        note,
        loss,
        papers);
  }

  /// The same for that person.
  public Filing forWorker(@Nullable UUID person) {
    return new Filing(
        id,
        kind,
        facility,
        equipment,
        person,
        previousLicence,
        merged,
        alongside,
        channel,
        note,
        loss,
        papers);
  }

  /// The same on that licence.
  public Filing onLicence(@Nullable UUID licence) {
    return new Filing(
        id, kind, facility, equipment, worker, licence, merged, alongside, channel, note, loss,
        papers);
  }

  /// The same, merging these licences with the one it is on.
  public Filing merging(List<UUID> licences) {
    return new Filing(
        id,
        kind,
        facility,
        equipment,
        worker,
        previousLicence,
        licences,
        alongside,
        channel,
        note,
        loss,
        papers);
  }

  /// The same, filed with that licence dossier.
  public Filing alongside(@Nullable UUID dossier) {
    return new Filing(
        id,
        kind,
        facility,
        equipment,
        worker,
        previousLicence,
        merged,
        dossier,
        channel,
        note,
        loss,
        papers);
  }

  /// The same with a note.
  public Filing saying(String words) {
    return new Filing(
        id,
        kind,
        facility,
        equipment,
        worker,
        previousLicence,
        merged,
        alongside,
        channel,
        words,
        loss,
        papers);
  }

  /// The same, for a licence that was lost.
  public Filing lost(@Nullable LocalDate noticedOn) {
    return new Filing(
        id,
        kind,
        facility,
        equipment,
        worker,
        previousLicence,
        merged,
        alongside,
        channel,
        note,
        new Loss(noticedOn),
        papers);
  }

  /// The same with these papers.
  public Filing with(List<HandedPaper> handed) {
    return new Filing(
        id,
        kind,
        facility,
        equipment,
        worker,
        previousLicence,
        merged,
        alongside,
        channel,
        note,
        loss,
        handed);
  }
}
