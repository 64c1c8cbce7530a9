package org.opendost.directory.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// A post is ended and corrected on a page of its own, each form keeping what was typed in it.
@OfficeTest
class PostPagesTest {

  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";
  private static final Actor DIRECTOR =
      new Actor(Uuid7.next(), "Hứa Cỏ May", Set.of(Role.DIRECTOR), null, null);
  private static final LocalDate FROM = LocalDate.of(2020, 4, 1);

  private final People people;
  private final MockMvc browser;

  PostPagesTest(People people, WebApplicationContext application) {
    this.people = people;
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  @Test
  void keepALastDayThatWasRefusedInTheFormItWasTypedIn() throws Exception {
    var held = held();

    var answer = asked(post(page(held) + "/end").param("last", "31/03/2020"));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("value=\"31/03/2020\"").containsOnlyOnce("aria-invalid");
    assertThat(people.open(DIRECTOR, held.personId()).posts().getFirst().post()).isEqualTo(held);
  }

  @Test
  void keepACorrectionThatWasRefusedInTheFormItWasTypedIn() throws Exception {
    var held = held();

    var answer =
        asked(
            post(page(held))
                .param("mark", held.mark())
                .param("title", "Phó phòng Cỏ Lau")
                .param("from", "01/05/2020")
                .param("to", "30/04/2020")
                .param("reason", "Gõ nhầm"));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer))
        .contains("value=\"Phó phòng Cỏ Lau\"", "value=\"Gõ nhầm\"")
        .contains("value=\"01/05/2020\"", "value=\"30/04/2020\"")
        .containsOnlyOnce("aria-invalid");
  }

  @Test
  void endAPostOnItsLastDay() throws Exception {
    var held = held();

    assertThat(asked(post(page(held) + "/end").param("last", "30/04/2020")).getStatus())
        .isEqualTo(303);

    assertThat(people.open(DIRECTOR, held.personId()).posts().getFirst().post().to())
        .isEqualTo(LocalDate.of(2020, 4, 30));
  }

  private Post held() {
    var person = new Person(Uuid7.next(), "Hứa Lau Sậy", "");
    var post = new Post(Uuid7.next(), person.id(), null, null, "Phó phòng", FROM, null);
    people.enter(DIRECTOR, person, post);
    return post;
  }

  private static String page(Post held) {
    return "/office/directory/people/" + held.personId() + "/posts/" + held.id();
  }

  private MockHttpServletResponse asked(MockHttpServletRequestBuilder request) throws Exception {
    return browser
        .perform(
            request
                .with(user("x"))
                .requestAttr(VISITOR, DIRECTOR)
                .header("Sec-Fetch-Site", "same-origin"))
        .andReturn()
        .getResponse();
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
