package org.opendost.directory.parties;

import org.opendost.platform.access.Actor;
import org.opendost.platform.input.InvalidInput;
import org.springframework.stereotype.Component;

/// Reads the organisation that was typed in a field, for every form that names one.
@Component
public class NamedOrganisations {

  private static final int TOLD = 5;

  private final Organisations organisations;

  NamedOrganisations(Organisations organisations) {
    this.organisations = organisations;
  }

  /// The one organisation of that tax code or name.
  ///
  /// @throws InvalidInput beside the field, where nothing was typed, nothing fits or several do
  public Organisation one(Actor actor, String field, String typed) {
    if (typed.isBlank()) {
      throw new InvalidInput(field, "input.required");
    }
    var found = organisations.named(actor, typed, TOLD + 1);
    if (found.size() == 1) {
      return found.getFirst();
    }
    if (found.isEmpty()) {
      throw new InvalidInput(field, "parties.no-such-organisation", typed);
    }
    throw new InvalidInput(
        field,
        "parties.several-such",
        String.join("; ", found.stream().limit(TOLD).map(Organisation::name).toList()));
  }
}
