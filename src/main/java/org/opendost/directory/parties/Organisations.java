package org.opendost.directory.parties;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;

/// The register of organisations.
@Facade
public class Organisations {

  private static final int MOST = 200;

  private final OrganisationRows rows;
  private final Audit audit;

  Organisations(OrganisationRows rows, Audit audit) {
    this.rows = rows;
    this.audit = audit;
  }

  /// Enters an organisation; entering the same id again answers with what stands.
  @Requires("parties.write")
  public Organisation register(Actor actor, Organisation typed) {
    var known = rows.find(typed.id());
    if (known.isPresent()) {
      return known.get();
    }
    var organisation = typed.tidied();
    check(organisation);
    if (!rows.insert(organisation)) {
      return rows.find(organisation.id()).orElseThrow(Organisations::taken);
    }
    audit.record(
        actor,
        "organisation.registered",
        "organisation",
        organisation.id(),
        organisation.name(),
        null,
        organisation);
    return organisation;
  }

  /// Changes an organisation.
  @Requires("parties.write")
  public Organisation change(Actor actor, Organisation typed) {
    var before = rows.lock(typed.id()).orElseThrow(() -> new NotFound("organisation", typed.id()));
    var after = typed.tidied();
    check(after);
    if (!after.equals(before)) {
      rows.update(after);
      audit.record(
          actor, "organisation.changed", "organisation", after.id(), after.name(), before, after);
    }
    return after;
  }

  /// The organisation of that id.
  @Requires("parties.read")
  public Organisation get(Actor actor, UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("organisation", id));
  }

  /// The organisation with that tax code, dashes and blanks or not.
  @Requires("parties.read")
  public Optional<Organisation> byTaxCode(Actor actor, String taxCode) {
    var code = TaxCode.tidy(taxCode);
    return code == null ? Optional.empty() : rows.byTaxCode(code);
  }

  /// Organisations whose name, short name or tax code holds the words in their order, by name;
  /// accents do not matter, no words means all.
  ///
  /// @param after the last one of the list before, none for the beginning
  /// @param most at most so many, up to 200
  @Requires("parties.read")
  public OrganisationList list(Actor actor, String words, @Nullable UUID after, int most) {
    int wanted = Math.clamp(most, 1, MOST);
    var found = rows.list(Words.folded(words), after, wanted + 1);
    return found.size() > wanted
        ? new OrganisationList(found.subList(0, wanted), found.get(wanted - 1).id())
        : new OrganisationList(found, null);
  }

  private void check(Organisation organisation) {
    var faults = new Faults();
    faults
        .required("name", organisation.name())
        .atMost("name", organisation.name(), 300)
        .atMost("shortName", organisation.shortName(), 300)
        .atMost("address", organisation.address(), 500)
        .atMost("district", organisation.district(), 200)
        .atMost("phone", organisation.phone(), 50)
        .atMost("email", organisation.email(), 200);
    TaxCode.check(faults, "taxCode", organisation.taxCode());
    if (!organisation.email().isEmpty() && !organisation.email().matches("[^@\\s]+@[^@\\s]+")) {
      faults.add("email", "parties.email");
    }
    if (organisation.taxCode() != null) {
      rows.byTaxCode(organisation.taxCode())
          .filter(other -> !other.id().equals(organisation.id()))
          .ifPresent(other -> faults.add("taxCode", "parties.tax-code-taken", other.name()));
    }
    faults.orThrow();
  }

  /// Two officers entered one tax code in the same moment.
  private static InvalidInput taken() {
    return new InvalidInput("taxCode", "parties.tax-code-taken-now");
  }
}
