package org.opendost.science.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.science.results.AcceptedExample.CLERK;
import static org.opendost.science.results.AcceptedExample.DIRECTOR;
import static org.opendost.science.results.AcceptedExample.HEAD;
import static org.opendost.science.results.AcceptedExample.papers;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.procedure.casework.MoveOutcome;

/// A registration led along as officers lead it.
record RegistrationTrial(Registrations registrations, ResultDossiers dossiers) {

  Dossier file(AcceptedExample example, int day) {
    return OfficeClock.at(
        example.after(day), () -> registrations.file(CLERK, example.filing(), papers()));
  }

  MoveOutcome accept(AcceptedExample example, UUID dossier, int day) {
    return OfficeClock.at(
        example.after(day),
        () -> {
          registrations.handIn(
              HEAD, dossier, List.of(Handed.onPaper(Uuid7.next(), PaperKind.PAPER_REPORT)));
          return registrations.accept(HEAD, dossier, 1, Uuid7.next());
        });
  }

  Certificate issue(AcceptedExample example, UUID dossier, int seen, int day) {
    return OfficeClock.at(
        example.after(day),
        () -> {
          var outcome = registrations.issue(DIRECTOR, dossier, seen, Uuid7.next(), signing());
          assertThat(outcome).isInstanceOf(MoveOutcome.Moved.class);
          return dossiers.find(HEAD, dossier).certificate();
        });
  }

  static Signing signing() {
    return new Signing(Uuid7.next(), "Nông Cỏ Tranh", "Giám đốc Sở");
  }
}
