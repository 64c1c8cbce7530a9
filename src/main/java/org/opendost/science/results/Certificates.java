package org.opendost.science.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.science.tasks.AcceptedTasks;
import org.opendost.science.tasks.Tasks;
import org.springframework.dao.DuplicateKeyException;

/// The register of certificates: what stands in it, copies, revocation, and the certificates of the
/// time before.
@Facade
public class Certificates {

  private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,5})/(\\d{4})/KQNC");

  private final CertificateRows rows;
  private final CopyRows copies;
  private final AcceptedTasks accepted;
  private final Tasks tasks;
  private final Audit audit;
  private final OfficeClock clock;

  Certificates(
      CertificateRows rows,
      CopyRows copies,
      AcceptedTasks accepted,
      Tasks tasks,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.copies = copies;
    this.accepted = accepted;
    this.tasks = tasks;
    this.audit = audit;
    this.clock = clock;
  }

  /// A certificate of the time before this register was kept.
  ///
  /// @param number as it stands on the paper, e.g. `04/2019/KQNC`
  /// @param signer who signed it, empty where the register does not say
  public record OldPaper(
      UUID id, UUID task, String number, LocalDate issuedOn, String signer, String signerPost) {}

  /// Enters a certificate that was issued on paper; the same id again answers with the first.
  @Requires("results.enter-old")
  public Certificate enterOld(Actor actor, OldPaper paper) {
    var entered = rows.find(paper.id());
    if (entered.isPresent()) {
      return entered.get();
    }
    var task = accepted.get(actor, paper.task());
    var faults =
        new Faults()
            .required("number", paper.number())
            .atMost("signer", paper.signer(), 200)
            .atMost("signerPost", paper.signerPost(), 200);
    var parts = NUMBER.matcher(paper.number().strip());
    if (!parts.matches()) {
      faults.add("number", "results.fault.number");
      throw new InvalidInput(faults.list());
    }
    var inYear = Integer.parseInt(parts.group(1));
    var year = Integer.parseInt(parts.group(2));
    if (rows.isTaken(year, inYear)) {
      faults.add("number", "results.fault.number-taken", paper.number());
    }
    if (paper.issuedOn().getYear() != year) {
      faults.add("issuedOn", "results.fault.other-year");
    }
    if (!task.isOfTheProvince()) {
      faults.add("task", "results.fault.national");
    }
    faults.orThrow();
    var facts = task.facts();
    try {
      rows.insert(
          new NewCertificate(
              paper.id(),
              null,
              paper.number().strip(),
              year,
              inYear,
              paper.issuedOn(),
              paper.signer().strip(),
              paper.signerPost().strip(),
              task,
              "",
              facts.objectives(),
              facts.contents(),
              facts.published()),
          clock.instant());
    } catch (DuplicateKeyException meanwhile) {
      throw new InvalidInput("number", "results.fault.number-taken", paper.number());
    }
    tasks.recordCertificate(
        actor, paper.id(), paper.task(), paper.number().strip(), paper.issuedOn());
    var certificate = get(paper.id());
    audit.record(
        actor,
        "certificate.entered",
        "certificate",
        certificate.id(),
        certificate.number(),
        null,
        certificate);
    return certificate;
  }

  /// Revokes a certificate for a false declaration or a forged signature (TT 14/2014/TT-BKHCN
  /// Đ.16); the reason is shown to whoever checks it.
  @Requires("results.revoke")
  public Certificate revoke(Actor actor, UUID id, String why) {
    new Faults().required("why", why).atMost("why", why, 500).orThrow();
    var before = get(id);
    if (!rows.revoke(id, clock.today(), why.strip())) {
      throw new InvalidInput(
          "",
          "results.fault.revoked-already",
          before.number(),
          before.revokedOn() == null ? clock.today() : before.revokedOn());
    }
    accepted.noteRevocation(actor, id, why);
    var after = get(id);
    audit.record(actor, "certificate.revoked", "certificate", id, after.number(), before, after);
    return after;
  }

  /// Writes down that a copy was given; the certificate itself is never issued again.
  ///
  /// @param copy made with the form
  @Requires("results.copy")
  public void giveCopy(Actor actor, UUID id, UUID copy, String to) {
    new Faults().required("to", to).atMost("to", to, 300).orThrow();
    var certificate = get(id);
    if (certificate.isRevoked()) {
      throw new InvalidInput("to", "results.fault.no-copy-of-revoked");
    }
    if (copies.insert(copy, id, clock.today(), to.strip(), actor.name())) {
      audit.record(
          actor,
          "certificate.copied",
          "certificate",
          id,
          certificate.number(),
          null,
          Map.of("to", to.strip()));
    }
  }

  /// One certificate.
  @Requires("results.read-all")
  public Certificate find(Actor actor, UUID id) {
    return get(id);
  }

  /// The copies given of it, oldest first.
  @Requires("results.read-all")
  public List<CertificateCopy> copies(Actor actor, UUID id) {
    return copies.of(id);
  }

  private Certificate get(UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("certificate", id));
  }
}
