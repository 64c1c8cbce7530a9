package org.opendost.directory.identity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Organisation;
import org.opendost.directory.parties.OrganisationKind;
import org.opendost.directory.parties.Organisations;
import org.opendost.directory.parties.TaxCode;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.notifications.Notifications;
import org.opendost.platform.notifications.Recipient;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Organisations register themselves, and the one-stop desk confirms that the person acts for them.
///
/// Until then the account signs in and sees how it stands, and files nothing. Whoever registers is
/// told the same whether or not the organisation, or an account of it, is known: the desk sorts it
/// out.
@Facade
public class SelfRegistrations {

  private static final int MOST_FROM_ONE_PLACE = 5;
  private static final int MOST_IN_AN_HOUR = 200;

  private final SelfRegistrationRows rows;
  private final AccountRows accounts;
  private final Organisations organisations;
  private final PasswordEncoder encoder;
  private final Notifications notifications;
  private final Audit audit;

  SelfRegistrations(
      SelfRegistrationRows rows,
      AccountRows accounts,
      Organisations organisations,
      PasswordEncoder encoder,
      Notifications notifications,
      Audit audit) {
    this.rows = rows;
    this.accounts = accounts;
    this.organisations = organisations;
    this.encoder = encoder;
    this.notifications = notifications;
    this.audit = audit;
  }

  /// Files a registration; filing the same id again answers with what stands.
  ///
  /// @param network the network address it comes from
  /// @return the sign-in name of the account
  /// @throws InvalidInput with a fault of the form as a whole when too many came lately
  @Requires("identity.register")
  public String file(Actor actor, Registration.Typed asTyped, String network) {
    rows.queue(network);
    var known = rows.find(asTyped.id());
    if (known.isPresent()) {
      return known.get().username();
    }
    var typed = tidied(asTyped);
    check(typed);
    var lately = rows.lately(network);
    if (lately.here() >= MOST_FROM_ONE_PLACE || lately.everywhere() >= MOST_IN_AN_HOUR) {
      throw new InvalidInput("", "identity.registration.too-many");
    }
    var account =
        new Account(
            Uuid7.next(),
            username(typed),
            typed.name(),
            Set.of(Role.REGISTRANT),
            null,
            null,
            false,
            false);
    if (!accounts.insert(account, encoder.encode(typed.password()), false)) {
      throw new InvalidInput("", "identity.registration.again");
    }
    rows.insert(typed, account.id(), network);
    audit.record(
        actor,
        "registration.filed",
        "registration",
        typed.id(),
        typed.name(),
        null,
        Map.of("taxCode", typed.taxCode(), "representative", typed.representative()));
    notifications.tell(
        Recipient.role(Role.CLERK),
        "identity.registration.notice-filed",
        List.of(typed.name(), typed.taxCode()),
        "/office/registrations/" + typed.id());
    return account.username();
  }

  /// The registration the actor's own account came of.
  @Requires("identity.registration.own")
  public Registration own(Actor actor) {
    return rows.ofAccount(actor.id()).orElseThrow(() -> new NotFound("registration", actor.id()));
  }

  /// At most so many registrations that fit.
  @Requires("identity.read-registrations")
  public List<Registration> list(Actor actor, RegistrationSearch search, int most) {
    return rows.list(search, most);
  }

  /// One of them.
  @Requires("identity.read-registrations")
  public Registration get(Actor actor, UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("registration", id));
  }

  /// The other registrations of the same tax code.
  @Requires("identity.read-registrations")
  public List<Registration> alike(Actor actor, Registration registration) {
    return rows.alike(registration);
  }

  /// Confirms that the person acts for the organisation: from the next page on the account files
  /// for it. The organisation is entered in the register unless its tax code is there already.
  /// Confirming again changes nothing.
  @Requires("identity.confirm")
  public void confirm(Actor actor, UUID id, @Nullable OrganisationKind kind) {
    var registration = lock(id);
    if (isDecided(registration, Registration.State.CONFIRMED)) {
      return;
    }
    var organisation =
        organisations
            .byTaxCode(actor, registration.taxCode())
            .orElseGet(() -> organisations.register(actor, organisation(registration, kind)));
    rows.decide(id, Registration.State.CONFIRMED, actor.name(), "");
    accounts.setOrganisation(registration.account(), organisation.id());
    accounts.setRoles(registration.account(), Set.of(Role.APPLICANT));
    audit.record(
        actor,
        "registration.confirmed",
        "registration",
        id,
        registration.name(),
        null,
        Map.of("organisation", organisation.name(), "username", registration.username()));
    tell(registration, "identity.registration.notice-confirmed", organisation.name(), "/my");
  }

  /// Refuses, with a reason the person reads. Refusing again changes nothing.
  @Requires("identity.confirm")
  public void refuse(Actor actor, UUID id, String reason) {
    var registration = lock(id);
    if (isDecided(registration, Registration.State.REFUSED)) {
      return;
    }
    new Faults().required("reason", reason).atMost("reason", reason, 500).orThrow();
    rows.decide(id, Registration.State.REFUSED, actor.name(), reason.strip());
    audit.record(
        actor,
        "registration.refused",
        "registration",
        id,
        registration.name(),
        null,
        Map.of("reason", reason.strip()));
    tell(
        registration,
        "identity.registration.notice-refused",
        registration.name(),
        "/my/registration");
  }

  private void tell(Registration registration, String textKey, String name, String href) {
    notifications.tell(Recipient.account(registration.account()), textKey, List.of(name), href);
  }

  private Registration lock(UUID id) {
    return rows.lock(id).orElseThrow(() -> new NotFound("registration", id));
  }

  /// Whether it stands so already; when another officer decided otherwise, this one is told.
  private static boolean isDecided(Registration registration, Registration.State wanted) {
    if (registration.state() == Registration.State.PENDING) {
      return false;
    }
    if (registration.state() == wanted) {
      return true;
    }
    throw new InvalidInput(
        "", "identity.registration.decided-meanwhile", String.valueOf(registration.decidedBy()));
  }

  private static Organisation organisation(
      Registration registration, @Nullable OrganisationKind kind) {
    if (kind == null || kind == OrganisationKind.DEPARTMENT) {
      throw new InvalidInput("kind", "input.required");
    }
    return new Organisation(
        Uuid7.next(),
        registration.name(),
        "",
        registration.taxCode(),
        kind,
        registration.address(),
        "",
        registration.phone(),
        registration.email());
  }

  private void check(Registration.Typed typed) {
    var faults = new Faults();
    faults
        .required("taxCode", typed.taxCode())
        .required("name", typed.name())
        .atMost("name", typed.name(), 300)
        .required("address", typed.address())
        .atMost("address", typed.address(), 500)
        .required("phone", typed.phone())
        .atMost("phone", typed.phone(), 50)
        .required("email", typed.email())
        .atMost("email", typed.email(), 200)
        .required("representative", typed.representative())
        .atMost("representative", typed.representative(), 200);
    TaxCode.check(faults, "taxCode", typed.taxCode().isEmpty() ? null : typed.taxCode());
    if (!typed.email().isEmpty() && !typed.email().matches("[^@\\s]+@[^@\\s]+")) {
      faults.add("email", "parties.email");
    }
    PasswordRules.check(typed.taxCode(), typed.password(), typed.again(), faults);
    faults.orThrow();
  }

  /// The tax code and a few letters that nobody guesses: no answer tells which names are taken.
  private static String username(Registration.Typed typed) {
    return typed.taxCode()
        + "-"
        + Totp.base32(Secrets.bytes(4)).toLowerCase(Locale.ROOT).substring(0, 5);
  }

  private static Registration.Typed tidied(Registration.Typed typed) {
    return new Registration.Typed(
        typed.id(),
        typed.taxCode().replaceAll("[\\s.-]", ""),
        typed.name().strip(),
        typed.address().strip(),
        typed.phone().strip(),
        typed.email().strip(),
        typed.representative().strip(),
        typed.password(),
        typed.again());
  }
}
