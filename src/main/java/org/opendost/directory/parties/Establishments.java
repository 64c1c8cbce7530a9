package org.opendost.directory.parties;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;
import org.springframework.beans.factory.ObjectProvider;

/// Organisations as the department meets them: their premises, and all it ever did with them.
@Facade
public class Establishments {

  private static final int PAGE = 50;

  private final PremisesRows rows;
  private final OrganisationRows organisations;
  private final ObjectProvider<DealingSource> sources;
  private final SentForms forms;
  private final Audit audit;

  Establishments(
      PremisesRows rows,
      OrganisationRows organisations,
      ObjectProvider<DealingSource> sources,
      SentForms forms,
      Audit audit) {
    this.rows = rows;
    this.organisations = organisations;
    this.sources = sources;
    this.forms = forms;
    this.audit = audit;
  }

  /// The premises of an organisation: what it keeps, then what it kept.
  @Requires("parties.read-people")
  public List<Premises> premises(Actor actor, UUID organisation) {
    return rows.of(organisation);
  }

  /// The premises of that id.
  @Requires("parties.read-people")
  public Premises get(Actor actor, UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("premises", id));
  }

  /// A page of what the department did with it, the newest first.
  @Requires("parties.read-people")
  public Dealing.Page dealings(Actor actor, UUID organisation, Dealing.@Nullable Mark behind) {
    var found =
        sources
            .orderedStream()
            .flatMap(source -> source.newest(actor, organisation, behind, PAGE + 1).stream())
            .sorted(Dealing.NEWEST)
            .limit(PAGE + 1L)
            .toList();
    if (found.size() <= PAGE) {
      return new Dealing.Page(found, null);
    }
    var last = found.get(PAGE - 1);
    return new Dealing.Page(found.subList(0, PAGE), new Dealing.Mark(last.at(), last.id()));
  }

  /// Enters premises; the same form again answers with what stands.
  ///
  /// @throws InvalidInput naming each field that is wrong
  @Requires("parties.write")
  public Premises enter(Actor actor, Premises typed) {
    if (organisations.find(typed.organisation()).isEmpty()) {
      throw new NotFound("organisation", typed.organisation());
    }
    if (!forms.isFirst(typed.id(), typed)) {
      return get(actor, typed.id());
    }
    var premises = typed.tidied();
    check(premises);
    rows.insert(premises);
    audit.record(
        actor, "premises.entered", "premises", premises.id(), premises.name(), null, premises);
    return get(actor, premises.id());
  }

  /// Corrects premises, or says until which day they were kept.
  ///
  /// @throws InvalidInput also when someone changed them since the form was opened
  @Requires("parties.write")
  public Premises correct(Actor actor, Premises typed) {
    var before = get(actor, typed.id());
    var after = typed.tidied();
    check(after);
    if (isSame(before, after)) {
      return before;
    }
    if (!rows.update(after)) {
      var deeds = audit.of(typed.id());
      throw new InvalidInput(
          "", "parties.changed-meanwhile", deeds.isEmpty() ? "?" : deeds.getLast().actorName());
    }
    audit.record(actor, "premises.corrected", "premises", after.id(), after.name(), before, after);
    return get(actor, after.id());
  }

  private static boolean isSame(Premises before, Premises after) {
    return before.name().equals(after.name())
        && before.address().equals(after.address())
        && before.district().equals(after.district())
        && Objects.equals(before.place(), after.place())
        && before.business().equals(after.business())
        && before.from().equals(after.from())
        && Objects.equals(before.to(), after.to());
  }

  private static void check(Premises premises) {
    var faults =
        new Faults()
            .required("name", premises.name())
            .atMost("name", premises.name(), 300)
            .required("address", premises.address())
            .atMost("address", premises.address(), 500)
            .atMost("district", premises.district(), 200)
            .atMost("business", premises.business(), 2000);
    if (premises.to() != null && premises.to().isBefore(premises.from())) {
      faults.add("to", "parties.premises.ends-before");
    }
    faults.orThrow();
  }
}
