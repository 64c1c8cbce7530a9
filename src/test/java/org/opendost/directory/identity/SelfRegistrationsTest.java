package org.opendost.directory.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.opendost.FilledForm;
import org.opendost.OfficeTest;
import org.opendost.directory.identity.Registration.State;
import org.opendost.directory.parties.Organisation;
import org.opendost.directory.parties.OrganisationKind;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.audit.AuditEntry;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Organisations register themselves; the one-stop desk confirms.
@OfficeTest
class SelfRegistrationsTest {

  private static final Actor CLERK = actor(Role.CLERK, "Nông Một Cửa");
  private static final String PASSWORD = "suối trong núi xanh";

  private final SelfRegistrations registrations;
  private final Accounts accounts;
  private final Organisations organisations;
  private final Audit audit;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final String site;

  SelfRegistrationsTest(
      SelfRegistrations registrations,
      Accounts accounts,
      Organisations organisations,
      Audit audit,
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      @LocalServerPort int port) {
    this.registrations = registrations;
    this.accounts = accounts;
    this.organisations = organisations;
    this.audit = audit;
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.site = "http://127.0.0.1:" + port;
  }

  @Test
  void signsInAtOnceAndFilesNothingUntilTheDeskConfirms() throws Exception {
    forgetThePlace();
    var browser = browser();
    var typed = typed(taxCode());

    assertThat(post(browser, "/dang-ky", typed).headers().firstValue("location").orElse(""))
        .endsWith("/my/registration");
    var mine = get(browser, "/my/registration");
    assertThat(mine.body()).contains("Chờ xác nhận", typed.get("taxCode") + "-", "Phòng khám Đá");
    assertThat(get(browser, "/my/radiation").statusCode()).isEqualTo(403);
    assertThat(get(browser, "/my").headers().firstValue("location").orElse(""))
        .endsWith("/my/registration");

    registrations.confirm(CLERK, id(typed), OrganisationKind.HEALTH);
    registrations.confirm(CLERK, id(typed), OrganisationKind.HEALTH);
    assertThat(get(browser, "/my/radiation").statusCode()).isEqualTo(200);
    var organisation = organisations.byTaxCode(CLERK, typed.get("taxCode")).orElseThrow();
    assertThat(organisation.name()).isEqualTo("Phòng khám Đá");
    assertThat(organisation.kind()).isEqualTo(OrganisationKind.HEALTH);
    assertThat(audit.of(id(typed)))
        .extracting(AuditEntry::action)
        .containsExactly("registration.filed", "registration.confirmed");
  }

  @Test
  void takesADoubleClickForOneAndLetsOnlyItsPasswordIn() throws Exception {
    forgetThePlace();
    var typed = typed(taxCode());
    post(browser(), "/dang-ky", typed);
    assertThat(post(browser(), "/dang-ky", typed).headers().firstValue("location").orElse(""))
        .endsWith("/my/registration");

    typed.put("password", "mật khẩu của người khác");
    typed.put("again", "mật khẩu của người khác");
    var stranger = browser();
    assertThat(post(stranger, "/dang-ky", typed).headers().firstValue("location").orElse(""))
        .endsWith("/sign-in");
    assertThat(get(stranger, "/my/registration").statusCode()).isEqualTo(302);
    assertThat(registrations.alike(CLERK, registrations.get(CLERK, id(typed)))).isEmpty();
  }

  @Test
  void answersAlikeWhetherTheOrganisationIsKnownOrNot() throws Exception {
    forgetThePlace();
    var known = taxCode();
    var organisation =
        organisations.register(
            CLERK,
            new Organisation(
                Uuid7.next(), "Trạm Y tế", "", known, OrganisationKind.HEALTH, "", "", "", ""));
    accounts.create(
        Actor.system("test"),
        Account.applicant(Uuid7.next(), "t" + known, "Trạm Y tế", organisation.id(), null));

    var typed = typed(known);
    var answer = post(browser(), "/dang-ky", typed);
    assertThat(answer.statusCode()).isEqualTo(303);
    registrations.confirm(CLERK, id(typed), null);
    var registration = registrations.get(CLERK, id(typed));
    assertThat(accounts.get(actor(Role.AUDITOR, "x"), registration.account()).organisation())
        .isEqualTo(organisation.id());
    assertThat(organisations.get(CLERK, organisation.id()).name()).isEqualTo("Trạm Y tế");
  }

  @Test
  void saysBesideTheFieldWhatIsWrongAndLosesNothing() throws Exception {
    forgetThePlace();
    var typed = typed("0123456789");
    typed.put("email", "không phải thư");
    typed.put("again", "khác");

    var answer = post(browser(), "/dang-ky", typed);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("taxCode-fault", "email-fault", "again-fault")
        .contains("value=\"Phòng khám Đá\"", "value=\"" + typed.get("id") + "\"")
        .doesNotContain(PASSWORD);
  }

  @Test
  void takesNoMoreThanFiveAnHourFromOnePlace() throws Exception {
    forgetThePlace();
    for (int i = 0; i < 5; i++) {
      assertThat(post(browser(), "/dang-ky", typed(taxCode())).statusCode()).isEqualTo(303);
    }
    var refused = post(browser(), "/dang-ky", typed(taxCode()));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("thử lại sau một giờ", "value=\"Phòng khám Đá\"");
    forgetThePlace();
    assertThat(post(browser(), "/dang-ky", typed(taxCode())).statusCode()).isEqualTo(303);
  }

  @Test
  void refusesWithAReasonThePersonReadsAndTellsTheSecondOfficer() throws Exception {
    forgetThePlace();
    var browser = browser();
    var typed = typed(taxCode());
    post(browser, "/dang-ky", typed);

    assertThatThrownBy(() -> registrations.refuse(CLERK, id(typed), " "))
        .isInstanceOf(InvalidInput.class);
    registrations.refuse(CLERK, id(typed), "Chưa có giấy giới thiệu");
    assertThat(get(browser, "/my/registration").body()).contains("Chưa có giấy giới thiệu");
    assertThatThrownBy(
            () ->
                registrations.confirm(
                    actor(Role.CLERK, "Người thứ hai"), id(typed), OrganisationKind.HEALTH))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            told ->
                assertThat(told.faults().getFirst().arguments()).containsExactly("Nông Một Cửa"));
    assertThat(registrations.get(CLERK, id(typed)).state()).isEqualTo(State.REFUSED);
  }

  @Test
  void isDecidedByTheDeskOnly() {
    var someone = Uuid7.next();
    for (var role : List.of(Role.SPECIALIST, Role.AUDITOR, Role.APPLICANT, Role.REGISTRANT)) {
      assertThatThrownBy(
              () -> registrations.confirm(actor(role, "x"), someone, OrganisationKind.HEALTH))
          .isInstanceOf(Forbidden.class);
    }
  }

  @Test
  void findsSortsAndTurnsThePage() {
    var mark = Uuid7.next().toString().substring(24);
    for (var name : List.of("Đá Hai ", "Đá Một ")) {
      var typed = typed(taxCode());
      typed.put("name", name + mark);
      registrations.file(Actor.PUBLIC, of(typed), "place-" + mark);
    }
    var first =
        registrations.list(
            CLERK, new RegistrationSearch("da", State.PENDING, true, false, null), 1000);
    assertThat(first).filteredOn(one -> one.name().endsWith(mark)).hasSize(2);
    var all = new RegistrationSearch(mark, null, true, true, null);
    var page = registrations.list(CLERK, all, 1);
    assertThat(page).extracting(Registration::name).containsExactly("Đá Một " + mark);
    var next = new RegistrationSearch(mark, null, true, true, page.getFirst().id());
    assertThat(registrations.list(CLERK, next, 10))
        .extracting(Registration::name)
        .containsExactly("Đá Hai " + mark);
  }

  private static Registration.Typed of(Map<String, String> typed) {
    return new Registration.Typed(
        id(typed),
        typed.getOrDefault("taxCode", ""),
        typed.getOrDefault("name", ""),
        "Nguyên Bình",
        "0206",
        "a@b.example",
        "Bế Đá",
        PASSWORD,
        PASSWORD);
  }

  private static Actor actor(Role role, String name) {
    return new Actor(Uuid7.next(), name, Set.of(role), null, null);
  }

  private static UUID id(Map<String, String> typed) {
    return UUID.fromString(typed.getOrDefault("id", ""));
  }

  private static Map<String, String> typed(String taxCode) {
    return new HashMap<>(
        Map.of(
            "id", Uuid7.next().toString(),
            "taxCode", taxCode,
            "name", "Phòng khám Đá",
            "address", "Thị trấn Nguyên Bình",
            "phone", "0206 3 850 000",
            "email", "pk@da.example",
            "representative", "Bế Thị Đá",
            "password", PASSWORD,
            "again", PASSWORD));
  }

  /// A tax code nobody has, with the right check digit.
  private static String taxCode() {
    int[] weights = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    while (true) {
      var nine = "%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));
      int sum = 0;
      for (int i = 0; i < 9; i++) {
        sum += weights[i] * (nine.charAt(i) - '0');
      }
      int check = 10 - sum % 11;
      if (check < 10) {
        return nine + check;
      }
    }
  }

  /// All tests come from one place; each begins as if nobody had registered from it lately.
  private void forgetThePlace() {
    transaction.executeWithoutResult(
        status ->
            jdbc.sql("update identity.registration set filed_at = filed_at - interval '2 hours'")
                .update());
  }

  private static HttpClient browser() {
    return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  }

  private HttpResponse<String> get(HttpClient browser, String path) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(URI.create(site + path)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(HttpClient browser, String path, Map<String, String> form)
      throws Exception {
    return browser.send(FilledForm.to(site + path, form), BodyHandlers.ofString());
  }
}
