package org.opendost.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/// The audit log on screen, in both languages.
@OfficeTest
class AuditPagesTest {

  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";
  private static final Actor AUDITOR =
      new Actor(Uuid7.next(), "Lãnh Sổ Sách", Set.of(Role.AUDITOR), null, null);
  private static final Instant LONG_AGO = Instant.parse("1999-03-04T05:06:07Z");

  private final Audit audit;
  private final AuditLog log;
  private final TransactionTemplate transaction;
  private final MockMvc browser;

  AuditPagesTest(
      Audit audit,
      AuditLog log,
      PlatformTransactionManager transactions,
      WebApplicationContext application) {
    this.audit = audit;
    this.log = log;
    this.transaction = new TransactionTemplate(transactions);
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  @Test
  void tellWhatWasDoneInPlainWordsAndLeadToTheObject() throws Exception {
    var licence = done("licence.issued", "licence", "77/GP-SKHCN");
    var vietnamese = text(asked(get("/office/audit?object=" + licence)));
    assertThat(vietnamese)
        .contains("Cấp giấy phép", "Giấy phép bức xạ", "77/GP-SKHCN", "Lý Thị Đào")
        .contains("href=\"/office/radiation/licences/" + licence + "\"");
    var english =
        text(asked(get("/office/audit?object=" + licence).cookie(new Cookie("language", "en"))));
    assertThat(english).contains("Issued a licence", "Radiation licence");
    var unknown = done("oracle.consulted", "oracle", "Đền");
    assertThat(text(asked(get("/office/audit?object=" + unknown)))).contains("oracle.consulted");
  }

  @Test
  void findByWhoWhatKindDaysAndWordsWithAndWithoutMarks() {
    var id = done("section.added", "section", "Chuyên mục Ổi 12/QĐ-SKHCN");
    var wanted =
        List.of(
            new AuditSearch("dao ly", "", "", id, null, null, "", false, null),
            new AuditSearch("Đào", "", "", id, null, null, "", false, null),
            new AuditSearch("", "section.added", "", id, null, null, "", false, null),
            new AuditSearch("", "", "section", id, null, null, "", false, null),
            new AuditSearch("", "", "", id, null, null, "oi qd", false, null),
            new AuditSearch(
                "",
                "",
                "",
                id,
                OfficeClock.date(LONG_AGO),
                OfficeClock.date(LONG_AGO),
                "",
                false,
                null));
    for (var search : wanted) {
      assertThat(log.find(AUDITOR, search, 5)).as("%s", search).hasSize(1);
    }
    var others =
        List.of(
            new AuditSearch("ổi", "", "", id, null, null, "", false, null),
            new AuditSearch("", "section.changed", "", id, null, null, "", false, null),
            new AuditSearch("", "", "article", id, null, null, "", false, null),
            new AuditSearch("", "", "", id, null, null, "na", false, null),
            new AuditSearch(
                "", "", "", id, OfficeClock.date(LONG_AGO).plusDays(1), null, "", false, null),
            new AuditSearch(
                "", "", "", id, null, OfficeClock.date(LONG_AGO).minusDays(1), "", false, null));
    for (var search : others) {
      assertThat(log.find(AUDITOR, search, 5)).as("%s", search).isEmpty();
    }
  }

  @Test
  void turnPagesByTheKeyAndLoseNoEntry() throws Exception {
    var id = Uuid7.next();
    for (int n = 0; n < 120; n++) {
      done(id, "thing.moved", "thing", "Vật " + n, LONG_AGO.plusSeconds(n / 3));
    }
    var seen = new ArrayList<String>();
    var rows = Pattern.compile("/office/audit/entries/(\\d+)");
    var next = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");
    for (var page = "/office/audit?object=" + id; !page.isEmpty(); ) {
      var text = text(asked(get(page)));
      rows.matcher(text).results().forEach(found -> seen.add(found.group(1)));
      var more = next.matcher(text);
      page = more.find() ? more.group(1).replace("&amp;", "&") : "";
    }
    assertThat(seen).hasSize(120).doesNotHaveDuplicates();
    assertThat(seen.stream().map(Long::valueOf).toList())
        .isEqualTo(audit.of(id).reversed().stream().map(AuditEntry::seq).toList());
  }

  @Test
  void askTheDatabaseAsOftenForManyEntriesAsForOne() {
    var one = done("thing.made", "thing", "Một");
    var many = Uuid7.next();
    for (int n = 0; n < 40; n++) {
      done(many, "thing.moved", "thing", "Nhiều", LONG_AGO);
    }
    var few = Queries.of(() -> asked(get("/office/audit?object=" + one)));
    assertThat(Queries.of(() -> asked(get("/office/audit?object=" + many)))).hasSameSizeAs(few);
    var entryOfOne = "/office/audit/entries/" + audit.of(one).getFirst().seq();
    var entryOfMany = "/office/audit/entries/" + audit.of(many).getFirst().seq();
    assertThat(Queries.of(() -> asked(get(entryOfMany))))
        .hasSameSizeAs(Queries.of(() -> asked(get(entryOfOne))));
  }

  @Test
  void showAllThatAnEntryHoldsAndWhatVouchesForIt() throws Exception {
    var id = Uuid7.next();
    transaction.executeWithoutResult(
        status ->
            audit.record(
                actor(),
                "tariff.changed",
                "tariff",
                id,
                "Phí <b>",
                Map.of("amount", 2_000_000),
                Map.of("amount", 3_000_000, "basis", Map.of("number", "TT 287/2016"))));
    var entry = audit.of(id).getFirst();
    for (var language : List.of("vi", "en")) {
      var page =
          text(
              asked(
                  get("/office/audit/entries/" + entry.seq())
                      .cookie(new Cookie("language", language))));
      assertThat(page)
          .contains(entry.hash(), entry.previousHash(), id.toString(), "Phí &lt;b&gt;")
          .contains(language.equals("vi") ? "Nguyên vẹn" : "Genuine")
          .contains("<del>2000000</del>", "<ins>3000000</ins>", "basis.number", "TT 287/2016");
    }
    assertThat(asked(get("/office/audit/entries/999999999")).getStatus()).isEqualTo(404);
  }

  @Test
  void exportWhatIsFilteredWithoutRunningAsAFormula() throws Exception {
    var id = done("thing.made", "thing", "=1+1");
    var csv = text(asked(get("/office/audit?format=csv&object=" + id)));
    assertThat(csv).contains("'=1+1", "12:06:07 04/03/1999", "Lý Thị Đào").hasLineCount(2);
    assertThat(asked(get("/office/audit?format=xlsx&object=" + id)).getContentAsByteArray())
        .startsWith('P', 'K');
  }

  @Test
  void sayWhatIsWrongWithAFilterAndKeepIt() throws Exception {
    var answer = asked(get("/office/audit").param("from", "hom qua").param("object", "xyz"));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("“hom qua” không phải là ngày", "“xyz”", "value=\"hom qua\"");
  }

  @Test
  void areForAuditorsAndAdministratorsOnly() throws Exception {
    for (var role : Role.values()) {
      if (role.isOfficer()) {
        var actor = new Actor(Uuid7.next(), "Ai đó", Set.of(role), null, null);
        int expected = role == Role.AUDITOR || role == Role.ADMINISTRATOR ? 200 : 403;
        for (var path : List.of("/office/audit", "/office/audit/verifications")) {
          assertThat(asked(actor, get(path)).getStatus()).as(role + path).isEqualTo(expected);
        }
      }
    }
  }

  private UUID done(String action, String kind, String label) {
    var id = Uuid7.next();
    done(id, action, kind, label, LONG_AGO);
    return id;
  }

  private void done(UUID id, String action, String kind, String label, Instant at) {
    OfficeClock.at(
        at,
        () ->
            transaction.executeWithoutResult(
                status -> audit.record(actor(), action, kind, id, label, null, null)));
  }

  private static Actor actor() {
    return new Actor(Uuid7.next(), "Lý Thị Đào", Set.of(Role.CLERK), null, null);
  }

  private MockHttpServletResponse asked(MockHttpServletRequestBuilder request) throws Exception {
    return asked(AUDITOR, request);
  }

  private MockHttpServletResponse asked(Actor actor, MockHttpServletRequestBuilder request)
      throws Exception {
    return browser
        .perform(request.with(user("x")).requestAttr(VISITOR, actor))
        .andReturn()
        .getResponse();
  }

  private static String text(MockHttpServletResponse answer) {
    return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
