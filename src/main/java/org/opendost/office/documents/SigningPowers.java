package org.opendost.office.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.identity.Officers;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;
import org.opendost.platform.register.Validity;

/// Who signs which documents, in which form, from when until when (NĐ 30/2020/NĐ-CP, Art. 13).
@Facade
public class SigningPowers {

  private final SigningPowerRows rows;
  private final Officers officers;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  SigningPowers(
      SigningPowerRows rows, Officers officers, SentForms forms, Audit audit, OfficeClock clock) {
    this.rows = rows;
    this.officers = officers;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// Somebody who can be asked to sign.
  public record Signer(UUID id, String name) {}

  /// A power as it is typed: of a role where no officer is named.
  public record Typed(
      UUID id,
      @Nullable UUID holder,
      @Nullable DocumentKind kind,
      SigningForm form,
      String post,
      Validity validity) {}

  /// All of them, the newest first.
  @Requires("documents.follow")
  public List<SigningPower> all(Actor actor) {
    return rows.all();
  }

  /// The officers.
  @Requires("documents.set-powers")
  public List<Signer> officers(Actor actor) {
    return officers.all().stream().map(each -> new Signer(each.id(), each.name())).toList();
  }

  /// Refuses whoever may not set them: before a form is shown.
  @Requires("documents.set-powers")
  public void require(Actor actor) {}

  /// Gives an officer the power to sign.
  @Requires("documents.set-powers")
  public void set(Actor actor, Typed typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return;
    }
    var faults =
        typed.validity().faults().required("post", typed.post()).atMost("post", typed.post(), 200);
    var holder = typed.holder() == null ? Optional.<Actor>empty() : officers.find(typed.holder());
    if (holder.isEmpty()) {
      faults.add("holder", "input.not-a-choice");
    }
    // An authorisation is limited in time (Art. 13 §3).
    if (typed.form() == SigningForm.TUQ && typed.validity().until() == null) {
      faults.add("until", "documents.fault.authorised-until");
    }
    faults.orThrow();
    var power =
        new SigningPower(
            typed.id(),
            null,
            typed.holder(),
            holder.orElseThrow().name(),
            typed.kind(),
            typed.form(),
            typed.post(),
            typed.validity());
    rows.insert(power);
    audit.record(
        actor, "signing-power.set", "signing-power", power.id(), power.name(), null, power);
  }

  /// Ends a power with today; it stays to be read, and so does what was signed by it.
  @Requires("documents.set-powers")
  public void end(Actor actor, UUID id) {
    var power =
        rows.all().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("signing-power", id));
    var today = clock.today();
    var until = power.validity().until();
    if (until != null && !until.isAfter(today)) {
      return;
    }
    if (power.validity().from().isAfter(today)) {
      throw new InvalidInput("", "documents.fault.power-begins");
    }
    rows.end(id, today);
    audit.record(actor, "signing-power.ended", "signing-power", id, power.name(), power, today);
  }

  /// Who can be asked today to sign documents, of any kind.
  @Requires("documents.draft")
  public List<Signer> signers(Actor actor) {
    var powers =
        rows.all().stream().filter(each -> each.validity().holdsOn(clock.today())).toList();
    return officers.all().stream()
        .filter(
            officer ->
                powers.stream()
                    .anyMatch(
                        power ->
                            officer.id().equals(power.holder())
                                || holds(officer.roles(), power.role())))
        .map(officer -> new Signer(officer.id(), officer.name()))
        .toList();
  }

  private static boolean holds(Iterable<Role> roles, @Nullable Role some) {
    for (var role : roles) {
      if (role == some) {
        return true;
      }
    }
    return false;
  }
}
