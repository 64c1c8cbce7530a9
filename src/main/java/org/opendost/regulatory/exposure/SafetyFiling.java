package org.opendost.regulatory.exposure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.files.StoredFile;

/// A yearly report as it was received: the first, or one that corrects it.
///
/// @param number 1 for the first
/// @param changes against the dossier of the licence; may be empty
/// @param incidents with their remedies; may be empty
/// @param doses results of personal doses and of the areas' survey; may be empty
/// @param why why it corrects the one before; empty for the first
/// @param file the report as it was signed, or the scan of one on paper; none for paper alone
/// @param byFacility whether the facility's own account sent it
/// @param by who sent or entered it; empty where that was not kept
public record SafetyFiling(
    UUID id,
    int number,
    LocalDate receivedOn,
    boolean complies,
    String changes,
    String incidents,
    String doses,
    String why,
    @Nullable StoredFile file,
    boolean byFacility,
    String by) {

  /// The file with that id, if one of them brought it.
  public static Optional<StoredFile> file(List<SafetyFiling> filings, UUID id) {
    return filings.stream()
        .flatMap(filing -> Stream.ofNullable(filing.file()))
        .filter(file -> file.id().equals(id))
        .findFirst();
  }
}
