package org.opendost.directory.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.SentForms;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Premises as officers enter them, and all that was done with an organisation, page by page.
@OfficeTest
class EstablishmentsTest {

  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";
  private static final Actor SYSTEM = Actor.system("test");
  private static final Actor OFFICER =
      new Actor(Uuid7.next(), "Hứa Cỏ May", Set.of(Role.SPECIALIST), null, null);
  private static final Instant NOON = Instant.parse("2020-02-03T05:00:00Z");

  private final Organisations organisations;
  private final Establishments establishments;
  private final PremisesRows rows;
  private final OrganisationRows organisationRows;
  private final SentForms forms;
  private final Audit audit;
  private final MockMvc browser;

  EstablishmentsTest(
      Organisations organisations,
      Establishments establishments,
      PremisesRows rows,
      OrganisationRows organisationRows,
      SentForms forms,
      Audit audit,
      WebApplicationContext application) {
    this.organisations = organisations;
    this.establishments = establishments;
    this.rows = rows;
    this.organisationRows = organisationRows;
    this.forms = forms;
    this.audit = audit;
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  @Test
  void entersPremisesOnceHoweverOftenTheFormIsSent() throws Exception {
    var shop = organisation();
    var id = Uuid7.next();
    for (int click = 0; click < 2; click++) {
      assertThat(asked(form(shop, id, "22.66570, 106.26250")).getStatus()).isEqualTo(303);
    }

    assertThat(establishments.premises(OFFICER, shop))
        .singleElement()
        .satisfies(
            premises -> {
              assertThat(premises.name()).isEqualTo("Cửa hàng số 2");
              assertThat(premises.lines()).containsExactly("Xăng dầu", "Khí hóa lỏng");
              assertThat(premises.place()).hasToString("22.66570, 106.26250");
            });
    assertThat(text(asked(get(page(shop))))).contains("geo:22.66570,106.26250", "Khí hóa lỏng");
  }

  @Test
  void saysWhatIsWrongBesideTheFieldAndKeepsWhatWasTyped() throws Exception {
    var shop = organisation();
    var refused =
        asked(
            form(shop, Uuid7.next(), "48.85, 2.35").param("from", "31/02/2020").param("name", ""));

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(text(refused)).contains("48.85, 2.35", "Không đọc được tọa độ", "Xăng dầu");
    assertThat(establishments.premises(OFFICER, shop)).isEmpty();
  }

  @Test
  void tellsTheSecondOfficerThatTheFirstChangedSomething() throws Exception {
    var shop = organisation();
    var id = Uuid7.next();
    asked(form(shop, id, ""));
    var address = page(shop) + "/premises/" + id;
    var first = filled(post(address), "").param("name", "Kho A").param("version", "1");
    var second = filled(post(address), "").param("name", "Kho B").param("version", "1");

    assertThat(asked(first).getStatus()).isEqualTo(303);
    var told = asked(second);
    assertThat(told.getStatus()).isEqualTo(422);
    assertThat(text(told)).contains("Kho B", OFFICER.name());
    assertThat(establishments.get(OFFICER, id).name()).isEqualTo("Kho A");
  }

  @Test
  void showsPremisesOnlyUnderTheOrganisationWhoseTheyAre() throws Exception {
    var id = Uuid7.next();
    asked(form(organisation(), id, ""));
    assertThat(asked(get(page(organisation()) + "/premises/" + id)).getStatus()).isEqualTo(404);
  }

  @Test
  void walksThroughAllThatWasDoneWithoutLosingOrRepeatingAny() {
    var shop = organisation();
    var visits = dealings("visit", 60);
    var papers = dealings("paper", 55);
    var both = establishments(visits, papers);

    var walked = new ArrayList<Dealing>();
    Dealing.Mark mark = null;
    do {
      var page = both.dealings(OFFICER, shop, mark);
      walked.addAll(page.dealings());
      mark = page.next() == null ? null : Dealing.Mark.read(page.next().toString());
    } while (mark != null);

    var all = new ArrayList<>(visits);
    all.addAll(papers);
    assertThat(walked)
        .containsExactlyInAnyOrderElementsOf(all)
        .isSortedAccordingTo(Comparator.comparing((Dealing each) -> each.at()).reversed());
  }

  @Test
  void takesAMarkThatSomebodyMadeUpForNone() {
    assertThat(Dealing.Mark.read("garbage")).isNull();
    assertThat(Dealing.Mark.read("2020-02-03T05:00:00Z_x")).isNull();
    assertThat(Dealing.Mark.read("_")).isNull();
  }

  /// Three at each moment, so that pages end between things of one moment.
  private static List<Dealing> dealings(String kind, int number) {
    return IntStream.range(0, number)
        .mapToObj(
            n ->
                new Dealing(
                    NOON.minusSeconds(n / 3 * 60L), UUID.randomUUID(), kind, kind + n, "/" + n))
        .toList();
  }

  @SafeVarargs
  private Establishments establishments(List<Dealing>... sources) {
    var beans = new StaticListableBeanFactory();
    for (int i = 0; i < sources.length; i++) {
      beans.addBean("source" + i, new InMemory(sources[i]));
    }
    return new Establishments(
        rows, organisationRows, beans.getBeanProvider(DealingSource.class), forms, audit);
  }

  private record InMemory(List<Dealing> all) implements DealingSource {

    @Override
    public List<Dealing> newest(
        Actor actor, UUID organisation, Dealing.@Nullable Mark behind, int most) {
      return all.stream()
          .sorted(Dealing.NEWEST)
          .filter(each -> behind == null || isBehind(each, behind))
          .limit(most)
          .toList();
    }

    private static boolean isBehind(Dealing dealing, Dealing.Mark mark) {
      int later = mark.at().compareTo(dealing.at());
      return later > 0
          || (later == 0 && mark.id().toString().compareTo(dealing.id().toString()) > 0);
    }
  }

  private UUID organisation() {
    var id = Uuid7.next();
    organisations.register(
        SYSTEM,
        new Organisation(
            id, "Cửa hàng Cỏ May " + id, "", null, OrganisationKind.ENTERPRISE, "", "", "", ""));
    return id;
  }

  private static String page(UUID organisation) {
    return "/office/directory/organisations/" + organisation;
  }

  private static MockHttpServletRequestBuilder form(UUID organisation, UUID id, String place) {
    return filled(post(page(organisation) + "/premises"), place)
        .param("id", id.toString())
        .param("name", "Cửa hàng số 2");
  }

  private static MockHttpServletRequestBuilder filled(
      MockHttpServletRequestBuilder request, String place) {
    return request
        .param("address", "Tổ 5, phường Sông Mơ")
        .param("place", place)
        .param("business", "Xăng dầu\n\n  Khí hóa   lỏng ")
        .param("from", "01/02/2020");
  }

  private MockHttpServletResponse asked(MockHttpServletRequestBuilder request) throws Exception {
    return browser
        .perform(
            request
                .with(user("x"))
                .requestAttr(VISITOR, OFFICER)
                .header("Sec-Fetch-Site", "same-origin"))
        .andReturn()
        .getResponse();
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
