package org.opendost.regulatory.radiation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
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
    return changed(copy -> copy.equipment = devices);
  }

  /// The same for that person.
  public Filing forWorker(@Nullable UUID person) {
    return changed(copy -> copy.worker = person);
  }

  /// The same on that licence.
  public Filing onLicence(@Nullable UUID licence) {
    return changed(copy -> copy.previousLicence = licence);
  }

  /// The same, merging these licences with the one it is on.
  public Filing merging(List<UUID> licences) {
    return changed(copy -> copy.merged = licences);
  }

  /// The same, filed with that licence dossier.
  public Filing alongside(@Nullable UUID dossier) {
    return changed(copy -> copy.alongside = dossier);
  }

  /// The same with a note.
  public Filing saying(String words) {
    return changed(copy -> copy.note = words);
  }

  /// The same, for a licence that was lost.
  public Filing lost(@Nullable LocalDate noticedOn) {
    return changed(copy -> copy.loss = new Loss(noticedOn));
  }

  /// The same with these papers.
  public Filing with(List<HandedPaper> handed) {
    return changed(copy -> copy.papers = handed);
  }

  private Filing changed(Consumer<Copy> change) {
    var copy = new Copy();
    change.accept(copy);
    return new Filing(
        id,
        kind,
        facility,
        copy.equipment,
        copy.worker,
        copy.previousLicence,
        copy.merged,
        copy.alongside,
        channel,
        copy.note,
        copy.loss,
        copy.papers);
  }

  /// What may still be added.
  private final class Copy {

    private List<UUID> equipment = equipment();
    private @Nullable UUID worker = worker();
    private @Nullable UUID previousLicence = previousLicence();
    private List<UUID> merged = merged();
    private @Nullable UUID alongside = alongside();
    private String note = note();
    private @Nullable Loss loss = loss();
    private List<HandedPaper> papers = papers();
  }
}
