package org.opendost.directory.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// No list of the directory asks the database more often because it is longer; and all that is in
/// it is found by those who may read it.
@OfficeTest
class DirectoryQueriesTest {

  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";
  private static final Actor OFFICER =
      new Actor(Uuid7.next(), "Hứa Cỏ Lau", Set.of(Role.SPECIALIST), null, null);
  private static final Actor SYSTEM = Actor.system("test");
  private static final LocalDate DAY = LocalDate.of(2020, 4, 1);
  private static final String HOME = "/office/directory/";

  private final Organisations organisations;
  private final People people;
  private final JdbcClient jdbc;
  private final MockMvc browser;

  DirectoryQueriesTest(
      Organisations organisations,
      People people,
      JdbcClient jdbc,
      WebApplicationContext application) {
    this.organisations = organisations;
    this.people = people;
    this.jdbc = jdbc;
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  @Test
  void sendNoMoreStatementsForManyLinesThanForFew() {
    enter();
    var lists = List.of("organisations", "people", "units");
    lists.forEach(this::statements);
    var few = lists.stream().map(this::statements).toList();
    for (int i = 0; i < 6; i++) {
      enter();
    }
    assertThat(lists.stream().map(this::statements)).isEqualTo(few);
  }

  @Test
  void putsAnOrganisationAndAPersonWithThePostWhereReadersOfTheDirectoryFindThem() {
    var person = enter();
    assertThat(
            jdbc.sql("select visibility || ' ' || body from search.entry where id = :id")
                .param("id", person.id())
                .query(String.class)
                .single())
        .startsWith("parties.read-people Phó phòng, Viện Cỏ ");
  }

  private Person enter() {
    var place = Uuid7.next();
    organisations.register(
        SYSTEM,
        new Organisation(
            place, "Viện Cỏ " + place, "", null, OrganisationKind.RESEARCH, "", "", "", ""));
    var person = new Person(Uuid7.next(), "Mã Cỏ Bông", "KS");
    return people.enter(
        SYSTEM, person, new Post(Uuid7.next(), person.id(), place, null, "Phó phòng", DAY, null));
  }

  private int statements(String list) {
    return Queries.of(
            () -> {
              var answer =
                  browser
                      .perform(get(HOME + list).with(user("x")).requestAttr(VISITOR, OFFICER))
                      .andReturn()
                      .getResponse();
              assertThat(answer.getStatus()).as(list).isEqualTo(200);
              return answer;
            })
        .size();
  }
}
