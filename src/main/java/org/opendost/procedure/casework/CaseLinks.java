package org.opendost.procedure.casework;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Where the page of a case is and what it says there, as the capabilities tell by [CaseSubject].
@Component
public class CaseLinks {

  private final Supplier<Map<String, CaseSubject>> byProcedure;

  /// The capabilities are asked at the first use: they stand above the case library and may need it
  /// themselves.
  CaseLinks(ObjectProvider<CaseSubject> subjects) {
    this.byProcedure = SingletonSupplier.of(() -> byProcedure(subjects));
  }

  private static Map<String, CaseSubject> byProcedure(ObjectProvider<CaseSubject> subjects) {
    var byProcedure = new HashMap<String, CaseSubject>();
    for (var subject : subjects) {
      for (var procedure : subject.procedures()) {
        if (byProcedure.put(procedure, subject) != null) {
          throw new IllegalStateException("two capabilities speak for procedure " + procedure);
        }
      }
    }
    return byProcedure;
  }

  /// The page on which officers work on the case.
  public String hrefOf(CaseFile file) {
    var subject = subject(file);
    return subject == null ? "/office/cases/" + file.id() : subject.href(file);
  }

  /// The page on which the applicant follows it.
  public String applicantHrefOf(CaseFile file) {
    var subject = subject(file);
    return subject == null ? "/tra-cuu?code=" + file.number() : subject.applicantHref(file);
  }

  /// What it is about.
  public String titleOf(CaseFile file, String language) {
    var subject = subject(file);
    return subject == null ? file.subjectTitle() : subject.title(file, language);
  }

  /// What its slips say.
  public SlipFacts slipFacts(CaseFile file) {
    var subject = subject(file);
    return subject == null ? SlipFacts.NONE : subject.slipFacts(file);
  }

  /// A sentence on the fee of a procedure; empty where there is none.
  public String feeOf(String procedure, String language) {
    var subject = byProcedure.get().get(procedure);
    return subject == null ? "" : subject.fee(procedure, language);
  }

  private @Nullable CaseSubject subject(CaseFile file) {
    return byProcedure.get().get(file.procedure());
  }
}
