package org.opendost.science.results;

import org.opendost.platform.access.Actor;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.numbering.Numbers;
import org.opendost.science.tasks.AcceptedTask;
import org.opendost.science.tasks.Tasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Issues a certificate within the transaction of the facade that calls.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CertificateIssuing {

  static final String SERIES = "results.certificate";

  private final CertificateRows rows;
  private final Numbers numbers;
  private final Tasks tasks;
  private final Audit audit;
  private final OfficeClock clock;

  CertificateIssuing(
      CertificateRows rows, Numbers numbers, Tasks tasks, Audit audit, OfficeClock clock) {
    this.rows = rows;
    this.numbers = numbers;
    this.tasks = tasks;
    this.audit = audit;
    this.clock = clock;
  }

  /// The next number of the year; numbers that older papers of the year bear are passed over.
  Certificate issue(Actor actor, Dossier dossier, AcceptedTask task, Signing signing) {
    var today = clock.today();
    int number;
    do {
      number = numbers.next(SERIES, Integer.toString(today.getYear()));
    } while (rows.isTaken(today.getYear(), number));
    var words = "%02d/%d/KQNC".formatted(number, today.getYear());
    var facts = task.facts();
    rows.insert(
        new NewCertificate(
            signing.certificate(),
            dossier.id(),
            words,
            today.getYear(),
            number,
            today,
            signing.signer().strip(),
            signing.post().strip(),
            task,
            dossier.participants(),
            dossier.objective(),
            dossier.summary(),
            facts.published()),
        clock.instant());
    tasks.recordCertificate(actor, signing.certificate(), task.id(), words, today);
    var certificate = rows.ofDossier(dossier.id()).orElseThrow();
    audit.record(
        actor, "certificate.issued", "certificate", certificate.id(), words, null, certificate);
    return certificate;
  }
}
