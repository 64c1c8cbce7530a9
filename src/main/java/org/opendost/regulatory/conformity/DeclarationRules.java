package org.opendost.regulatory.conformity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.Faults;

/// What must hold before a dossier is taken in, and before it is accepted.
final class DeclarationRules {

  private static final int OWN_ASSESSMENT_YEARS = 3;
  private static final int TEST_MONTHS = 12;

  private DeclarationRules() {}

  /// Whether what was typed can be a dossier at all; one that is bad law is taken in and refused in
  /// writing.
  static Faults typed(Intake typed, LocalDate today) {
    var faults =
        new Faults()
            .required("contact", typed.contact())
            .atMost("contact", typed.contact(), 200)
            .required("phone", typed.phone())
            .atMost("phone", typed.phone(), 50)
            .required("product", typed.product())
            .atMost("product", typed.product(), 200)
            .atMost("features", typed.features(), 1000)
            .required("standard", typed.standard())
            .atMost("standard", typed.standard(), 200)
            .atMost("certificate", typed.certificate(), 100)
            .atMost("certifier", typed.certifier(), 300);
    if (typed.kind().isAssessed()) {
      assessment(typed, faults);
    }
    past(faults, "assessedOn", typed.assessedOn(), today);
    past(faults, "testedOn", typed.testedOn(), today);
    return faults;
  }

  private static void assessment(Intake typed, Faults faults) {
    faults.required("assessedBy", typed.assessedBy()).required("method", typed.method());
    var assessedBy = typed.assessedBy();
    if (assessedBy == AssessedBy.SELF) {
      faults.required("assessedOn", typed.assessedOn());
    } else if (assessedBy != null) {
      faults
          .required("certificate", typed.certificate())
          .required("certifier", typed.certifier())
          .required("certificateUntil", typed.certificateUntil());
    }
    // Certification against a standard is by a registered body (TT 28/2012/TT-BKHCN Đ.7.2.a).
    if (typed.kind() == DeclarationKind.STANDARD && assessedBy == AssessedBy.DESIGNATED) {
      faults.add("assessedBy", "conformity.fault.designated");
    }
  }

  private static void past(Faults faults, String field, @Nullable LocalDate day, LocalDate today) {
    if (day != null && day.isAfter(today)) {
      faults.add(field, "conformity.fault.future");
    }
  }

  /// Until when the notice counts: as long as the certificate, or three years from the signature
  /// under the own assessment (TT 28/2012/TT-BKHCN Đ.10.2.a, Đ.15.2.a); TT 21/2014/TT-BKHCN sets no
  /// end for the quantity mark. Đ.15 names only designated bodies, since registered ones came
  /// later; their certificates are treated alike.
  static @Nullable LocalDate validUntil(Intake intake) {
    if (!intake.kind().isAssessed()) {
      return null;
    }
    var signed = intake.assessedOn();
    return intake.assessedBy() == AssessedBy.SELF && signed != null
        ? signed.plusYears(OWN_ASSESSMENT_YEARS)
        : intake.certificateUntil();
  }

  /// What keeps it from being accepted on the day: then it can only be refused.
  static List<Fault> hindrances(Intake intake, LocalDate filedOn, LocalDate today) {
    var found = new ArrayList<Fault>();
    if (!ConformityPaper.missing(intake).isEmpty()) {
      found.add(new Fault("", "conformity.hindrance.papers", List.of()));
    }
    var until = validUntil(intake);
    if (until != null && until.isBefore(today)) {
      found.add(
          new Fault(
              "",
              intake.assessedBy() == AssessedBy.SELF
                  ? "conformity.hindrance.assessment-old"
                  : "conformity.hindrance.certificate-expired",
              List.of(until)));
    }
    // The test is of the twelve months before the filing (TT 28/2012/TT-BKHCN Đ.9.2.e).
    if (intake.kind() == DeclarationKind.STANDARD && intake.assessedBy() == AssessedBy.SELF) {
      var tested = intake.testedOn();
      if (tested == null) {
        found.add(new Fault("", "conformity.hindrance.no-test", List.of()));
      } else if (tested.isBefore(filedOn.minusMonths(TEST_MONTHS))) {
        found.add(new Fault("", "conformity.hindrance.test-old", List.of(tested, filedOn)));
      }
    }
    return found;
  }
}
