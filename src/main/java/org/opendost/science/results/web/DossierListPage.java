package org.opendost.science.results.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Frame;
import org.opendost.platform.page.Listing;
import org.opendost.science.results.Dossier;
import org.opendost.science.results.Listed;
import org.opendost.science.results.Registrations;

/// The dossiers as officers list them.
public record DossierListPage(Listing listing, Listed<Dossier> found, LocalDate today) {

  /// The steps to filter by, the open ones together first.
  public List<Choice> steps(Frame frame) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("open", frame.t("results.step.open")));
    for (var step : Registrations.steps()) {
      choices.add(new Choice(step.code(), step.title(frame.language())));
    }
    return choices;
  }

  /// Where a dossier stands, in the reader's language.
  public String step(Dossier dossier, Frame frame) {
    return Registrations.step(dossier).title(frame.language());
  }

  /// The tone of its badge.
  public String tone(Dossier dossier) {
    return switch (Registrations.step(dossier).turn()) {
      case OFFICE -> late(dossier) ? "late" : "info";
      case APPLICANT -> "soon";
      case ENDED -> dossier.step().equals("CERTIFIED") ? "good" : "plain";
    };
  }

  /// Whether its day has passed.
  public boolean late(Dossier dossier) {
    return dossier.outcome() == null && dossier.dueOn() != null && today.isAfter(dossier.dueOn());
  }
}
