package org.opendost.directory.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.identity.Account;
import org.opendost.directory.identity.AccountLine;
import org.opendost.directory.identity.AccountRegister;
import org.opendost.directory.identity.AccountSearch;
import org.opendost.directory.identity.Accounts;
import org.opendost.directory.parties.Organisations;
import org.opendost.directory.parties.People;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.opendost.platform.page.PublicAddress;
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

/// Accounts as administrators keep them.
@Controller
@RequestMapping("/office/accounts")
class OfficeAccounts implements NavigationEntries {

  static final List<Role> OFFICERS = Stream.of(Role.values()).filter(Role::isOfficer).toList();

  private static final String LIST = "directory/identity/web/account-list";
  private static final String FORM = "directory/identity/web/account-form";
  private static final String RECORD = "directory/identity/web/account-record";
  private static final String HOME = "/office/accounts";
  private static final int PAGE = 50;
  private static final int ALL = 100_000;

  private final Accounts accounts;
  private final AccountRegister register;
  private final People people;
  private final Organisations organisations;
  private final OfficeClock clock;
  private final Texts texts;
  private final PublicAddress address;

  OfficeAccounts(
      Accounts accounts,
      AccountRegister register,
      People people,
      Organisations organisations,
      OfficeClock clock,
      Texts texts,
      PublicAddress address) {
    this.accounts = accounts;
    this.register = register;
    this.people = people;
    this.organisations = organisations;
    this.clock = clock;
    this.texts = texts;
    this.address = address;
  }

  @Override
  public List<NavigationEntry> entries() {
    return List.of(NavigationEntry.office("identity.accounts", HOME, "identity.read", 9110));
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    var listing = Listing.of(request);
    var search = search(listing);
    var format = listing.value("format");
    if (!format.isEmpty()) {
      return export(register.find(actor, search, ALL)).answer(format);
    }
    var found = register.find(actor, search, PAGE + 1);
    boolean more = found.size() > PAGE;
    var lines = more ? found.subList(0, PAGE) : found;
    return Shown.page(
        LIST,
        new AccountListPage(
            listing, lines, more ? lines.getLast().account().id().toString() : null));
  }

  @GetMapping("/new")
  ModelAndView blank(Actor actor) {
    accounts.require(actor);
    return form(actor, Form.empty().with("id", Uuid7.next()), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView create(
      Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      var account = accounts.create(actor, account(actor, form));
      return Shown.redirect(
          HOME + "/" + account.id(), flash, "identity.done.made", account.username());
    } catch (InvalidInput invalid) {
      return form(actor, form.refused(invalid), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @GetMapping("/{id}")
  ModelAndView record(Actor actor, @PathVariable UUID id) {
    return record(actor, id, null, Form.empty(), HttpStatus.OK);
  }

  @PostMapping("/{id}/roles")
  ModelAndView changeRoles(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    return done(
        actor,
        id,
        form,
        flash,
        "identity.done.roles",
        () -> accounts.changeRoles(actor, id, roles(form), form.text("mark")));
  }

  @PostMapping("/{id}/closure")
  ModelAndView close(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    return done(
        actor,
        id,
        form,
        flash,
        "identity.done.closed",
        () -> accounts.lock(actor, id, form.text("reason")));
  }

  @PostMapping("/{id}/opening")
  ModelAndView open(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
    return done(
        actor, id, Form.empty(), flash, "identity.done.opened", () -> accounts.unlock(actor, id));
  }

  /// The link is shown in the answer itself and nowhere kept: only its hash is.
  @PostMapping("/{id}/link")
  ModelAndView link(Actor actor, @PathVariable UUID id) {
    return record(actor, id, address.of(accounts.link(actor, id)), Form.empty(), HttpStatus.OK);
  }

  @PostMapping("/{id}/two-steps/end")
  ModelAndView endTwoSteps(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    return done(
        actor,
        id,
        form,
        flash,
        "identity.done.two-steps",
        () -> accounts.endTwoSteps(actor, id, form.text("why")));
  }

  @PostMapping("/{id}/sessions/{key}/end")
  ModelAndView endSession(
      Actor actor, @PathVariable UUID id, @PathVariable String key, RedirectAttributes flash) {
    return done(
        actor,
        id,
        Form.empty(),
        flash,
        "identity.done.sessions",
        () -> accounts.endSession(actor, id, key));
  }

  private ModelAndView done(
      Actor actor, UUID id, Form form, RedirectAttributes flash, String text, Runnable work) {
    try {
      work.run();
      return Shown.redirect(HOME + "/" + id, flash, text);
    } catch (InvalidInput invalid) {
      return record(actor, id, null, form.refused(invalid), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private ModelAndView record(
      Actor actor, UUID id, @Nullable String link, Form form, HttpStatus status) {
    var record = register.open(actor, id);
    var organisation = record.account().organisation();
    return Shown.page(
        RECORD,
        new AccountRecordPage(
            record,
            organisation == null ? null : organisations.get(actor, organisation).name(),
            link,
            form),
        status);
  }

  private ModelAndView form(Actor actor, Form form, HttpStatus status) {
    var staff =
        people.staff(actor, clock.today()).stream()
            .map(
                member ->
                    new Choice(
                        member.person().id().toString(),
                        member.person().name() + " – " + member.title()))
            .toList();
    return Shown.page(FORM, new AccountFormPage(form, staff), status);
  }

  private Account account(Actor actor, Form form) {
    var faults = new Faults();
    var id = form.id("id", faults);
    var person = form.id("person", faults);
    var taxCode = form.text("taxCode");
    var organisation =
        taxCode.isEmpty() ? null : organisations.byTaxCode(actor, taxCode).orElse(null);
    if (!taxCode.isEmpty() && organisation == null) {
      faults.add("taxCode", "identity.no-organisation");
    }
    var roles = roles(form);
    if (organisation == null && roles.isEmpty() && taxCode.isEmpty()) {
      faults.add("roles", "identity.needs-role");
    }
    if (organisation != null && !roles.isEmpty()) {
      faults.add("taxCode", "identity.applicant-needs-organisation");
    }
    faults.orThrow();
    var made = id == null ? Uuid7.next() : id;
    return organisation == null
        ? Account.officer(made, form.text("username"), form.text("name"), roles, person)
        : Account.applicant(
            made, form.text("username"), form.text("name"), organisation.id(), null);
  }

  private static Set<Role> roles(Form form) {
    var roles = EnumSet.noneOf(Role.class);
    OFFICERS.stream().filter(role -> form.ticked("role-" + role.name())).forEach(roles::add);
    return roles;
  }

  private static AccountSearch search(Listing listing) {
    var faults = new Faults();
    var form = Form.typed(listing.parameters());
    var closed = listing.value("state");
    return new AccountSearch(
        listing.value("words"),
        form.choice("role", Role.class, faults),
        closed.isEmpty() ? null : closed.equals("closed"),
        switch (listing.sort("username", "username", "name", "last")) {
          case "name" -> AccountSearch.Order.NAME;
          case "last" -> AccountSearch.Order.LAST;
          default -> AccountSearch.Order.USERNAME;
        },
        listing.descending(),
        form.id("after", faults));
  }

  private Export export(List<AccountLine> lines) {
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var line : lines) {
      var account = line.account();
      var row = new ArrayList<@Nullable Object>();
      row.add(account.username());
      row.add(account.name());
      row.add(
          String.join(
              ", ",
              account.roles().stream()
                  .sorted()
                  .map(role -> texts.text("vi", "identity.role." + role.name()))
                  .toList()));
      row.add(texts.text("vi", account.locked() ? "identity.is-closed" : "identity.is-open"));
      row.add(texts.text("vi", account.twoSteps() ? "identity.is-on" : "identity.is-off"));
      row.add(line.lastSignIn());
      row.add(line.failures());
      rows.add(row);
    }
    return new Export(
        "tai-khoan",
        Stream.of(
                "identity.username",
                "identity.name",
                "identity.roles",
                "identity.state",
                "identity.two-steps",
                "identity.last-sign-in",
                "identity.failures")
            .map(key -> texts.text("vi", key))
            .toList(),
        rows);
  }
}
