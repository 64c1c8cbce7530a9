package org.opendost.science.results;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.files.StoredFile;
import org.opendost.procedure.casework.Cases;
import org.opendost.science.tasks.AcceptedTask;
import org.opendost.science.tasks.AcceptedTasks;

/// Reads the dossiers: an officer all, a host its own.
@Facade
public class ResultDossiers {

  private final RegistrationRows rows;
  private final ResultLists lists;
  private final CertificateRows certificates;
  private final Deposit deposit;
  private final AcceptedTasks tasks;
  private final Cases cases;

  ResultDossiers(
      RegistrationRows rows,
      ResultLists lists,
      CertificateRows certificates,
      Deposit deposit,
      AcceptedTasks tasks,
      Cases cases) {
    this.rows = rows;
    this.lists = lists;
    this.certificates = certificates;
    this.deposit = deposit;
    this.tasks = tasks;
    this.cases = cases;
  }

  /// A dossier with all that lies in it.
  ///
  /// @param missing what the law of its version wants and is not there
  /// @param certificate what it led to, if it did
  public record Opened(
      Dossier dossier,
      AcceptedTask task,
      List<Paper> papers,
      Set<PaperKind> missing,
      @Nullable Certificate certificate) {}

  /// A page of the dossiers.
  @Requires("results.read-all")
  public Listed<Dossier> list(Actor actor, DossierSearch search, int most) {
    return lists.dossiers(search, most);
  }

  /// How many dossiers are open.
  @Requires("results.read-all")
  public int open(Actor actor) {
    return rows.open();
  }

  /// A page of the register of certificates.
  @Requires("results.read-all")
  public Listed<Certificate> register(Actor actor, RegisterSearch search, int most) {
    return lists.certificates(search, false, most);
  }

  /// A dossier, for officers.
  @Requires("results.read-all")
  public Opened find(Actor actor, UUID id) {
    return opened(actor, get(id));
  }

  /// The dossiers of the actor's organisation, the newest first.
  @Requires("results.follow")
  public List<Dossier> mine(Actor actor) {
    var host = actor.organisation();
    return host == null ? List.of() : rows.of(host);
  }

  /// A dossier of the actor's organisation.
  @Requires("results.follow")
  public Opened mine(Actor actor, UUID id) {
    return opened(actor, own(actor, id));
  }

  /// A file out of a dossier, for officers.
  @Requires("results.read-all")
  public StoredFile paper(Actor actor, UUID dossier, UUID paper) {
    return file(get(dossier).id(), paper);
  }

  /// A file out of a dossier of the actor's organisation.
  @Requires("results.follow")
  public StoredFile myPaper(Actor actor, UUID dossier, UUID paper) {
    return file(own(actor, dossier).id(), paper);
  }

  private Opened opened(Actor actor, Dossier dossier) {
    return new Opened(
        dossier,
        tasks.get(actor, dossier.task()),
        deposit.of(dossier.id()),
        deposit.missing(dossier, cases.get(dossier.id()).version()),
        certificates.ofDossier(dossier.id()).orElse(null));
  }

  private StoredFile file(UUID dossier, UUID paper) {
    return deposit.of(dossier).stream()
        .filter(one -> one.id().equals(paper))
        .map(Paper::file)
        .flatMap(Stream::ofNullable)
        .findFirst()
        .orElseThrow(() -> new NotFound("paper", paper));
  }

  private Dossier own(Actor actor, UUID id) {
    var dossier = get(id);
    if (dossier.host() == null || !dossier.host().equals(actor.organisation())) {
      throw new NotFound("dossier", id);
    }
    return dossier;
  }

  private Dossier get(UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("dossier", id));
  }
}
