package org.opendost.directory.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.identity.Registration;
import org.opendost.directory.identity.RegistrationSearch;
import org.opendost.directory.identity.SelfRegistrations;
import org.opendost.directory.parties.OrganisationKind;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// SelfRegistrations as the one-stop desk decides on them.
@Controller
@RequestMapping("/office/registrations")
class OfficeRegistrations implements NavigationEntries {

  private static final String HOME = "/office/registrations";
  private static final int PAGE = 50;
  private static final int ALL = 100_000;

  private final SelfRegistrations registrations;
  private final Organisations organisations;
  private final Texts texts;

  OfficeRegistrations(SelfRegistrations registrations, Organisations organisations, Texts texts) {
    this.registrations = registrations;
    this.organisations = organisations;
    this.texts = texts;
  }

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        NavigationEntry.office(
            "identity.registrations", HOME, "identity.read-registrations", 9105));
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    var listing = Listing.of(request);
    var search = search(listing);
    var format = listing.value("format");
    if (!format.isEmpty()) {
      return export(registrations.list(actor, search, ALL)).answer(format);
    }
    var found = registrations.list(actor, search, PAGE + 1);
    boolean more = found.size() > PAGE;
    var lines = more ? found.subList(0, PAGE) : found;
    return Shown.page(
        "directory/identity/web/registration-list",
        new RegistrationListPage(listing, lines, more ? lines.getLast().id().toString() : null));
  }

  @GetMapping("/{id}")
  ModelAndView open(Actor actor, @PathVariable UUID id) {
    return page(actor, id, Form.empty(), HttpStatus.OK);
  }

  @PostMapping("/{id}/confirmation")
  ModelAndView confirm(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      registrations.confirm(actor, id, form.choice("kind", OrganisationKind.class, new Faults()));
      return Shown.redirect(HOME + "/" + id, flash, "identity.registration.done-confirmed");
    } catch (InvalidInput invalid) {
      return page(actor, id, form.refused(invalid), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @PostMapping("/{id}/refusal")
  ModelAndView refuse(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      registrations.refuse(actor, id, form.text("reason"));
      return Shown.redirect(HOME + "/" + id, flash, "identity.registration.done-refused");
    } catch (InvalidInput invalid) {
      return page(actor, id, form.refused(invalid), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private ModelAndView page(Actor actor, UUID id, Form form, HttpStatus status) {
    var registration = registrations.get(actor, id);
    return Shown.page(
        "directory/identity/web/registration",
        new RegistrationPage(
            registration,
            organisations.byTaxCode(actor, registration.taxCode()).orElse(null),
            registrations.alike(actor, registration),
            form),
        status);
  }

  private static RegistrationSearch search(Listing listing) {
    var form = Form.typed(listing.parameters());
    return new RegistrationSearch(
        form.text("words"),
        form.choice("state", Registration.State.class, new Faults()),
        listing.sort("filed", "filed", "name").equals("name"),
        listing.descending(),
        form.id("after", new Faults()));
  }

  private Export export(List<Registration> found) {
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var one : found) {
      var row = new ArrayList<@Nullable Object>();
      row.add(one.filedAt());
      row.add(one.taxCode());
      row.add(one.name());
      row.add(one.address());
      row.add(one.representative());
      row.add(one.phone());
      row.add(one.email());
      row.add(one.username());
      row.add(texts.text("vi", "identity.registration.state." + one.state()));
      row.add(one.decidedAt());
      row.add(one.decidedBy());
      row.add(one.reason());
      rows.add(row);
    }
    return new Export(
        "dang-ky-tai-khoan",
        Stream.of(
                "identity.registration.filed",
                "identity.tax-code",
                "identity.organisation",
                "identity.registration.address",
                "identity.registration.representative",
                "identity.registration.phone",
                "identity.registration.email",
                "identity.username",
                "identity.state",
                "identity.registration.decided",
                "identity.registration.decided-by",
                "identity.reason")
            .map(key -> texts.text("vi", key))
            .toList(),
        rows);
  }
}
