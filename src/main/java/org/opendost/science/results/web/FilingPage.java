package org.opendost.science.results.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendost.platform.page.Form;
import org.opendost.science.results.PaperKind;
import org.opendost.science.results.Registrations.Waiting;

/// Form 5, filled in as far as the register of tasks knows.
///
/// @param counter whether an officer fills it in at the counter
/// @param dossier the id the dossier will have
public record FilingPage(
    Form form, Waiting waiting, boolean counter, UUID dossier, LocalDate today) {

  /// Where the form is sent.
  public String action() {
    return counter ? "/office/results/dossiers" : "/my/results";
  }

  /// Where it is left for.
  public String back() {
    return counter ? "/office/results/unregistered" : "/my/results";
  }

  /// The papers that can be handed in here, in the order of the circular.
  public List<PaperKind> kinds() {
    return PaperKinds.of(counter);
  }

  /// Whether it is filed after its day.
  public boolean late() {
    return today.isAfter(waiting.fileUntil());
  }
}
