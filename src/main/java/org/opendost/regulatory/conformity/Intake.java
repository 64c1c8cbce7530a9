package org.opendost.regulatory.conformity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the counter takes down of a declaration.
///
/// @param id of the dossier to be, made with the form; its case has the same
/// @param organisation its entry in the directory
/// @param features type, grade, properties of the product
/// @param standard the number of the standard or regulation; for the quantity mark the nominal
///   quantities
/// @param assessedBy none for the quantity mark
/// @param method of assessment, 1 to 8 (TT 28/2012/TT-BKHCN Đ.5); none for the quantity mark
/// @param certificate its number, where somebody else assessed; else empty
/// @param assessedOn when the head signed the report of the own assessment
/// @param testedOn the day of the test results that lie with that report
/// @param replaces the declaration that is made anew with this one (Đ.11.7, Đ.16.8; TT
///   21/2014/TT-BKHCN Đ.14)
public record Intake(
    UUID id,
    DeclarationKind kind,
    UUID organisation,
    String contact,
    String phone,
    String product,
    String features,
    String standard,
    @Nullable AssessedBy assessedBy,
    @Nullable Integer method,
    String certificate,
    String certifier,
    @Nullable LocalDate certificateUntil,
    @Nullable LocalDate assessedOn,
    @Nullable LocalDate testedOn,
    Set<ConformityPaper> papers,
    @Nullable UUID replaces) {

  public Intake {
    papers = papers.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(papers));
  }

  /// The same with these papers, too.
  Intake with(Set<ConformityPaper> more) {
    var all = new HashSet<>(papers);
    all.addAll(more);
    return new Intake(
        id,
        kind,
        organisation,
        contact,
        phone,
        product,
        features,
        standard,
        assessedBy,
        method,
        certificate,
        certifier,
        certificateUntil,
        assessedOn,
        testedOn,
        all,
        replaces);
  }
}
