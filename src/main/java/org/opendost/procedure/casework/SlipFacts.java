package org.opendost.procedure.casework;

import java.util.List;

/// What the slips of a dossier say that the case does not know: the capability tells.
///
/// @param address where the applicant lives or sits; empty when not known
/// @param phone how the applicant is called
/// @param email how the applicant is written to
/// @param papers what the dossier consists of, one line each
/// @param sets how many sets of it were handed in
/// @param collectAt where the applicant wants the result; empty for the one-stop desk
public record SlipFacts(
    String address, String phone, String email, List<String> papers, int sets, String collectAt) {

  /// Nothing is known.
  public static final SlipFacts NONE = new SlipFacts("", "", "", List.of(), 1, "");

  public SlipFacts {
    papers = List.copyOf(papers);
  }
}
