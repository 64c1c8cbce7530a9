package org.opendost.directory.parties;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

/// The register of organisations.
@Facade
public class Organisations {

  private static final int MOST = 200;

  private final OrganisationRows rows;
  private final OrganisationTies ties;
  private final SentForms forms;
  private final Audit audit;

  Organisations(OrganisationRows rows, OrganisationTies ties, SentForms forms, Audit audit) {
    this.rows = rows;
    this.ties = ties;
    this.forms = forms;
    this.audit = audit;
  }

  /// Enters an organisation; the same form again answers with what stands.
  @Requires("parties.write")
  public Organisation register(Actor actor, Organisation typed) {
    if (!forms.isFirst(typed.id(), typed)) {
      return rows.find(typed.id()).orElseThrow();
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

  /// Corrects an entry, with the reason why; a new name leaves the old one among its former names.
  ///
  /// @param parent the organisation it belongs to from now on, none for none
  /// @param mark what the record showed when the form was opened
  @Requires("parties.write")
  public Organisation correct(
      Actor actor, Organisation typed, @Nullable UUID parent, String reason, String mark) {
    var before = rows.lock(typed.id()).orElseThrow(() -> new NotFound("organisation", typed.id()));
    var record = record(before);
    refuseIfChanged(record, mark);
    var faults = new Faults();
    faults.required("reason", reason).atMost("reason", reason, 500);
    if (parent != null && (rows.find(parent).isEmpty() || ties.isUnder(parent, before.id()))) {
      faults.add("parent", "parties.parent-below");
    }
    var after = typed.tidied();
    check(after, faults);
    var formerParent = record.parent() == null ? null : record.parent().id();
    if (after.equals(before) && Objects.equals(parent, formerParent)) {
      return after;
    }
    rows.update(after);
    ties.placeUnder(after.id(), parent);
    audit.record(
        actor,
        "organisation.corrected",
        "organisation",
        after.id(),
        after.name(),
        before,
        Map.of("organisation", after, "reason", reason.strip()));
    return after;
  }

  /// Records that one organisation took over another by a decision. Both entries stay, and what was
  /// recorded of either keeps its name; recording the same again changes nothing.
  ///
  /// @param on the first day after the merger
  @Requires("parties.write")
  public void merge(Actor actor, UUID ended, UUID into, @Nullable LocalDate on, String decision) {
    var before = rows.lock(ended).orElseThrow(() -> new NotFound("organisation", ended));
    var successor = rows.find(into).orElseThrow(() -> new NotFound("organisation", into));
    var known = ties.merger(ended);
    if (known.isPresent() && known.get().other().id().equals(into)) {
      return;
    }
    var faults = new Faults();
    faults.required("on", on).required("decision", decision).atMost("decision", decision, 300);
    if (known.isPresent()) {
      faults.add("into", "parties.merged-already", known.get().other().name());
    } else if (ended.equals(into)) {
      faults.add("into", "parties.merged-with-itself");
    } else if (ties.merger(into).isPresent()) {
      faults.add("into", "parties.successor-ended", successor.name());
    }
    if (on == null || faults.any()) {
      throw new InvalidInput(faults.list());
    }
    ties.merge(ended, into, on, Words.tidy(decision));
    audit.record(
        actor,
        "organisation.merged",
        "organisation",
        ended,
        before.name(),
        before,
        Map.of("into", successor.name(), "on", on, "decision", decision.strip()));
  }

  /// Refuses whoever may not change organisations: before a form is shown.
  @Requires("parties.write")
  public void require(Actor actor) {}

  /// At most so many organisations that fit.
  @Requires("parties.read-people")
  public List<Organisation> find(Actor actor, OrganisationSearch search, int most) {
    return ties.find(search, most);
  }

  /// All that is known of one.
  @Requires("parties.read-people")
  public OrganisationRecord open(Actor actor, UUID id) {
    return record(get(actor, id));
  }

  /// The organisation of that id.
  @Requires("parties.read")
  public Organisation get(Actor actor, UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound("organisation", id));
  }

  /// The organisation of that id, if the directory has it.
  @Requires("parties.read")
  public Optional<Organisation> find(Actor actor, UUID id) {
    return rows.find(id);
  }

  /// The organisations of those ids, in one question.
  @Requires("parties.read")
  public List<Organisation> of(Actor actor, Set<UUID> ids) {
    return ids.isEmpty() ? List.of() : rows.of(ids);
  }

  /// The organisation with that tax code, dashes and blanks or not.
  @Requires("parties.read")
  public Optional<Organisation> byTaxCode(Actor actor, String taxCode) {
    var code = TaxCode.tidy(taxCode);
    return code == null ? Optional.empty() : rows.byTaxCode(code);
  }

  /// Who is meant by what was typed in a field: the one of that tax code, else those of exactly
  /// that name, else those whose name, short name or tax code holds the words.
  ///
  /// @param most at most so many
  @Requires("parties.read")
  public List<Organisation> named(Actor actor, String typed, int most) {
    var byCode = byTaxCode(actor, typed);
    if (byCode.isPresent()) {
      return List.of(byCode.get());
    }
    var exactly = rows.named(Words.tidy(typed), most);
    return exactly.isEmpty() ? rows.list(Words.folded(typed), null, most) : exactly;
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

  private OrganisationRecord record(Organisation organisation) {
    var id = organisation.id();
    return new OrganisationRecord(
        organisation,
        ties.parent(id).orElse(null),
        ties.parts(id),
        ties.merger(id).orElse(null),
        ties.took(id),
        ties.formerNames(id),
        audit.of(id));
  }

  private static void refuseIfChanged(OrganisationRecord record, String mark) {
    if (!record.mark().equals(mark)) {
      var deeds = record.history();
      throw new InvalidInput(
          "", "parties.changed-meanwhile", deeds.isEmpty() ? "?" : deeds.getLast().actorName());
    }
  }

  private void check(Organisation organisation) {
    check(organisation, new Faults());
  }

  private void check(Organisation organisation, Faults faults) {
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
