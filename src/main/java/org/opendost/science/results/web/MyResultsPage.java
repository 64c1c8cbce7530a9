package org.opendost.science.results.web;

import java.time.LocalDate;
import java.util.List;
import org.opendost.procedure.casework.Step;
import org.opendost.science.results.Dossier;
import org.opendost.science.results.Registrations;
import org.opendost.science.results.Registrations.Waiting;

/// What a host has to register and what it has filed.
public record MyResultsPage(List<Waiting> waiting, List<Dossier> dossiers, LocalDate today) {

  public MyResultsPage {
    waiting = waiting.stream().filter(one -> one.pending() == null).toList();
    dossiers = List.copyOf(dossiers);
  }

  /// Where a dossier stands.
  public Step step(Dossier dossier) {
    return Registrations.step(dossier);
  }

  /// The tone of its badge.
  public String tone(Dossier dossier) {
    return switch (step(dossier).turn()) {
      case OFFICE -> "info";
      case APPLICANT -> "soon";
      case ENDED -> dossier.step().equals("CERTIFIED") ? "good" : "plain";
    };
  }

  /// Whether its day has passed.
  public boolean late(Waiting one) {
    return today.isAfter(one.fileUntil());
  }
}
