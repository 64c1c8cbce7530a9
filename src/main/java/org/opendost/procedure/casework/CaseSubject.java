package org.opendost.procedure.casework;

import java.util.Set;

/// What the case library must know of a capability's cases to lead people to them: a bean per
/// capability.
public interface CaseSubject {

  /// The codes of the procedures it speaks for.
  Set<String> procedures();

  /// The page on which officers work on the case: a path of this site.
  String href(CaseFile file);

  /// The page on which the applicant follows the case; unless said otherwise the public look-up.
  default String applicantHref(CaseFile file) {
    return "/tra-cuu?code=" + file.number();
  }

  /// What the case is about, in the reader's language; asked for every line of a list, so it must
  /// not go to the database.
  default String title(CaseFile file, String language) {
    return file.subjectTitle();
  }

  /// What the slips of the dossier say that the case does not know.
  default SlipFacts slipFacts(CaseFile file) {
    return SlipFacts.NONE;
  }

  /// A sentence on the fee, for the public page of the procedure; empty where there is none.
  default String fee(String procedure, String language) {
    return "";
  }
}
