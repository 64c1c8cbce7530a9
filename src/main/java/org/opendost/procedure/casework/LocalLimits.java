package org.opendost.procedure.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.procedure.calendar.Limit;

/// What the province sets itself about time: shorter limits, each with its deciding document. A row
/// is never edited into another: a wrong one is withdrawn, with the reason, and the right one
/// entered.
@Facade
public class LocalLimits {

  private static final int LATEST = 10;

  private final LocalLimitRows rows;
  private final Procedures procedures;
  private final CaseClocks clocks;
  private final Recalculations recalculations;
  private final AgencyCodes agencyCodes;
  private final Audit audit;

  LocalLimits(
      LocalLimitRows rows,
      Procedures procedures,
      CaseClocks clocks,
      Recalculations recalculations,
      AgencyCodes agencyCodes,
      Audit audit) {
    this.rows = rows;
    this.procedures = procedures;
    this.clocks = clocks;
    this.recalculations = recalculations;
    this.agencyCodes = agencyCodes;
    this.audit = audit;
  }

  /// All that count.
  @Requires(CaseworkPermissions.READ)
  public List<LocalLimit> all(Actor actor) {
    return rows.all();
  }

  /// The latest counts of all open cases after something changed, newest first.
  @Requires(CaseworkPermissions.READ)
  public List<Recalculation> recalculations(Actor actor) {
    return recalculations.latest(LATEST);
  }

  /// The department's codes in dossier codes, oldest first.
  @Requires(CaseworkPermissions.READ)
  public List<AgencyCode> agencyCodes(Actor actor) {
    return agencyCodes.all();
  }

  /// Sets the department's code from a day on; older dossiers keep theirs.
  @Requires(CaseworkPermissions.SET_LIMITS)
  public void setAgencyCode(
      Actor actor, String code, @Nullable LocalDate from, String basis, boolean confirmed) {
    var faults = new Faults().required("code", code).required("from", from);
    faults.required("basis", basis).atMost("basis", basis, 500);
    if (!code.isBlank() && !code.strip().matches("[A-Z0-9]{2,3}(\\.[A-Z0-9]{2,3}){3}")) {
      faults.add("code", "casework.agency.not-a-code");
    }
    if (from == null || faults.any()) {
      throw new InvalidInput(faults.list());
    }
    var agency = new AgencyCode(code.strip(), from, basis.strip(), confirmed);
    if (!agencyCodes.insert(agency)) {
      throw new InvalidInput("from", "casework.agency.day-taken", from);
    }
    audit.record(
        actor, "agency-code.set", "agency-code", Uuid7.next(), agency.code(), null, agency);
  }

  /// Shortens the limit of a version, in the law's own unit; entering the same id again changes
  /// nothing.
  @Requires(CaseworkPermissions.SET_LIMITS)
  public LocalLimit shorten(
      Actor actor,
      UUID id,
      String procedure,
      String version,
      @Nullable Integer amount,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      String basis,
      boolean confirmed) {
    rows.lock();
    var entered = rows.byId(id);
    if (entered.isPresent()) {
      return entered.get();
    }
    var faults =
        new Faults().required("amount", amount).required("from", from).required("basis", basis);
    faults.atMost("basis", basis, 500);
    var legal = legal(procedure, version);
    if (legal == null) {
      faults.add("version", "input.not-a-choice");
    } else if (amount != null && (amount < 1 || amount >= legal.amount())) {
      faults.add("amount", "casework.limit.not-shorter", legal.inVietnamese());
    }
    if (from != null && until != null && until.isBefore(from)) {
      faults.add("until", "casework.limit.ends-before");
    }
    if (amount == null || from == null || legal == null || faults.any()) {
      throw new InvalidInput(faults.list());
    }
    for (var other : rows.all()) {
      if (other.procedure().equals(procedure)
          && other.version().equals(version)
          && (until == null || !other.from().isAfter(until))
          && (other.until() == null || !other.until().isBefore(from))) {
        throw new InvalidInput("from", "casework.limit.overlaps", other.basis());
      }
    }
    var limit =
        new LocalLimit(
            id,
            procedure,
            version,
            new Limit(amount, legal.unit()),
            from,
            until,
            basis.strip(),
            confirmed);
    if (!rows.insert(limit)) {
      throw new InvalidInput("", "casework.limit.withdrawn-meanwhile");
    }
    changed(actor, "limit.shortened", limit, null, limit);
    return limit;
  }

  /// Takes a limit out again.
  @Requires(CaseworkPermissions.SET_LIMITS)
  public void withdraw(Actor actor, UUID id, String reason) {
    new Faults().required("reason", reason).atMost("reason", reason, 500).orThrow();
    rows.lock();
    var limit = rows.byId(id).orElseThrow(() -> new NotFound("limit", id));
    rows.withdraw(id, reason.strip());
    changed(actor, "limit.withdrawn", limit, limit, reason.strip());
  }

  private void changed(
      Actor actor, String deed, LocalLimit limit, @Nullable Object before, Object after) {
    var label = limit.procedure() + " " + limit.version() + ": " + limit.limit().inVietnamese();
    audit.record(actor, deed, "limit", limit.id(), label, before, after);
    clocks.changed();
    recalculations.ask(label, actor.name());
  }

  private @Nullable Limit legal(String procedure, String version) {
    return procedures
        .find(procedure)
        .flatMap(
            known ->
                known.versions().stream().filter(each -> each.code().equals(version)).findFirst())
        .map(ProcedureVersion::limit)
        .orElse(null);
  }
}
