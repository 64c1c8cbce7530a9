package org.opendost.directory.parties.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Dealing.Mark;
import org.opendost.directory.parties.Establishments;
import org.opendost.directory.parties.NamedOrganisations;
import org.opendost.directory.parties.Organisation;
import org.opendost.directory.parties.OrganisationKind;
import org.opendost.directory.parties.OrganisationSearch;
import org.opendost.directory.parties.OrganisationSearch.Order;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The register of organisations in the office.
@Controller
class OrganisationController implements NavigationEntries {

  private static final String HOME = "/office/directory/organisations";
  private static final String LIST = "directory/parties/web/organisation-list";
  private static final String FORM = "directory/parties/web/organisation-form";
  private static final String PAGE = "directory/parties/web/organisation";
  private static final int MOST = 50;
  private static final int ALL = 100_000;

  private final Organisations organisations;
  private final NamedOrganisations named;
  private final Establishments establishments;
  private final Texts texts;

  OrganisationController(
      Organisations organisations,
      NamedOrganisations named,
      Establishments establishments,
      Texts texts) {
    this.organisations = organisations;
    this.named = named;
    this.establishments = establishments;
    this.texts = texts;
  }

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        NavigationEntry.office("parties.title", "/office/directory", "parties.read-people", 9100));
  }

  @GetMapping({"/office/directory", HOME})
  Object list(Actor actor, HttpServletRequest request) {
    var listing = Listing.of(request);
    var format = listing.value("format");
    if (!format.isEmpty()) {
      return export(organisations.find(actor, search(listing), ALL)).answer(format);
    }
    var found = organisations.find(actor, search(listing), MOST + 1);
    boolean more = found.size() > MOST;
    var lines = more ? found.subList(0, MOST) : found;
    return Shown.page(
        LIST,
        new OrganisationListPage(listing, lines, more ? lines.getLast().id().toString() : null));
  }

  @GetMapping(HOME + "/new")
  ModelAndView blank(Actor actor) {
    organisations.require(actor);
    return Shown.page(FORM, new OrganisationFormPage(null, Form.empty().with("id", Uuid7.next())));
  }

  @PostMapping(HOME)
  ModelAndView register(
      Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      var faults = new Faults();
      var id = form.id("id", faults);
      var entered = organisation(id == null ? Uuid7.next() : id, form, faults);
      var organisation = organisations.register(actor, entered);
      return Shown.redirect(HOME + "/" + organisation.id(), flash, "parties.done.registered");
    } catch (InvalidInput invalid) {
      return Shown.page(
          FORM,
          new OrganisationFormPage(null, form.refused(invalid)),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @GetMapping(HOME + "/{id}")
  ModelAndView show(
      Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String behind) {
    return Shown.page(PAGE, page(actor, id, Mark.read(behind), Form.empty()));
  }

  private OrganisationPage page(Actor actor, UUID id, @Nullable Mark behind, Form form) {
    return new OrganisationPage(
        organisations.open(actor, id),
        establishments.premises(actor, id),
        establishments.dealings(actor, id, behind),
        form);
  }

  @GetMapping(HOME + "/{id}/edit")
  ModelAndView edit(Actor actor, @PathVariable UUID id) {
    organisations.require(actor);
    var record = organisations.open(actor, id);
    var organisation = record.organisation();
    var form =
        Form.empty()
            .with("name", organisation.name())
            .with("shortName", organisation.shortName())
            .with("taxCode", organisation.taxCode())
            .with("kind", organisation.kind().name())
            .with("address", organisation.address())
            .with("district", organisation.district())
            .with("phone", organisation.phone())
            .with("email", organisation.email())
            .with("parent", record.parent() == null ? null : reference(record.parent()))
            .with("mark", record.mark());
    return Shown.page(FORM, new OrganisationFormPage(organisation, form));
  }

  @PostMapping(HOME + "/{id}")
  ModelAndView correct(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      var faults = new Faults();
      var parent = other(actor, form, "parent", faults);
      var entered = organisation(id, form, faults);
      organisations.correct(actor, entered, parent, form.text("reason"), form.text("mark"));
      return Shown.redirect(HOME + "/" + id, flash, "parties.done.corrected");
    } catch (InvalidInput invalid) {
      return Shown.page(
          FORM,
          new OrganisationFormPage(organisations.get(actor, id), form.refused(invalid)),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @PostMapping(HOME + "/{id}/merger")
  ModelAndView merge(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      var faults = new Faults();
      var into = other(actor, form, "into", faults);
      var on = form.date("on", faults);
      if (into == null) {
        faults.required("into", form.text("into"));
        throw new InvalidInput(faults.list());
      }
      faults.orThrow();
      organisations.merge(actor, id, into, on, form.text("decision"));
      return Shown.redirect(HOME + "/" + id, flash, "parties.done.merged");
    } catch (InvalidInput invalid) {
      return Shown.page(
          PAGE, page(actor, id, null, form.refused(invalid)), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  /// How an organisation is named in a field: its tax code, or where it has none its whole name.
  private static String reference(Organisation organisation) {
    return organisation.taxCode() == null ? organisation.name() : organisation.taxCode();
  }

  private @Nullable UUID other(Actor actor, Form form, String field, Faults faults) {
    var typed = form.text(field);
    if (typed.isEmpty()) {
      return null;
    }
    try {
      return named.one(actor, field, typed).id();
    } catch (InvalidInput refused) {
      faults.add(refused);
      return null;
    }
  }

  private static Organisation organisation(UUID id, Form form, Faults faults) {
    var kind = form.choice("kind", OrganisationKind.class, faults);
    if (kind == null && form.text("kind").isEmpty()) {
      faults.required("kind", null);
    }
    if (kind == null || faults.any()) {
      throw new InvalidInput(faults.required("name", form.text("name")).list());
    }
    return new Organisation(
        id,
        form.text("name"),
        form.text("shortName"),
        form.optional("taxCode"),
        kind,
        form.text("address"),
        form.text("district"),
        form.text("phone"),
        form.text("email"));
  }

  private static OrganisationSearch search(Listing listing) {
    var faults = new Faults();
    var form = Form.typed(listing.parameters());
    return new OrganisationSearch(
        listing.value("words"),
        form.choice("kind", OrganisationKind.class, faults),
        listing.value("district"),
        switch (listing.sort("name", "name", "tax", "district")) {
          case "tax" -> Order.TAX_CODE;
          case "district" -> Order.DISTRICT;
          default -> Order.NAME;
        },
        listing.descending(),
        form.id("after", faults));
  }

  private Export export(List<Organisation> lines) {
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var organisation : lines) {
      var row = new ArrayList<@Nullable Object>();
      row.add(organisation.name());
      row.add(organisation.taxCode());
      row.add(texts.text("vi", "parties.kind." + organisation.kind().code()));
      row.add(organisation.address());
      row.add(organisation.district());
      row.add(organisation.phone());
      row.add(organisation.email());
      rows.add(row);
    }
    return new Export(
        "to-chuc",
        Stream.of("name", "tax-code", "kind", "address", "district", "phone", "e-mail")
            .map(key -> texts.text("vi", "parties." + key))
            .toList(),
        rows);
  }
}
