package org.opendost.regulatory.penalties;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What anyone reads of a penalty of an organisation.
///
/// @param id the decision's
/// @param acts what was punished
/// @param remedies what had to be put right
/// @param article on which it was made public
/// @param cancelled whether the decision was cancelled afterwards
public record PublicPenalty(
    UUID id,
    String number,
    LocalDate signedOn,
    String organisation,
    String address,
    String goods,
    List<String> acts,
    List<String> remedies,
    long fine,
    LocalDate publishedOn,
    String article,
    boolean cancelled) {

  public PublicPenalty {
    acts = List.copyOf(acts);
    remedies = List.copyOf(remedies);
  }
}
