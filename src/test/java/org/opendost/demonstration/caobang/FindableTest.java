package org.opendost.demonstration.caobang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendost.FreshFolder;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.search.Found.Hit;
import org.opendost.platform.search.Question;
import org.opendost.platform.search.Search;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// Everything the demonstration holds is found by its title, marks or not, by those who may, and by
/// nobody else.
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"opendost.mode=demonstration", "opendost.binaries-dir=target/postgres"})
@ContextConfiguration(initializers = FreshFolder.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class FindableTest {

  private static final Actor OFFICER =
      new Actor(Uuid7.next(), "Hứa Cỏ Lau", Set.of(Role.SPECIALIST), null, null);

  private final Search search;
  private final JdbcClient jdbc;

  FindableTest(Search search, JdbcClient jdbc) {
    this.search = search;
    this.jdbc = jdbc;
  }

  private record Thing(String title, String href) {}

  @BeforeEach
  void awaitTheIndex() {
    await()
        .atMost(ONE_MINUTE)
        .until(() -> search.find(OFFICER, Question.of("cao bằng")).complete());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          task ; select title, '/nhiem-vu/' || slug as href from tasks.task where published and withdrawn_at is null and stage not in ('proposed', 'rejected', 'listed', 'selected')
          certificate ; select title, '/ket-qua/' || slug as href from results.certificate where published and revoked_on is null
          report ; select title, '/bao-cao/' || code as href from reports.report where state = 'published'
          procedure ; select 'Đăng ký kết quả thực hiện nhiệm vụ' as title, '/thu-tuc/dang-ky-ket-qua' as href
          """)
  void byEveryone(String kind, String things) {
    for (var thing : things(things)) {
      findsWithAndWithoutMarks(Actor.PUBLIC, kind, thing);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          organisation ; select name as title, '/office/directory/organisations/' || id as href from parties.organisation
          person ; select name as title, '/office/directory/people/' || id as href from parties.person
          case ; select number as title, case when procedure = 'dang-ky-ket-qua' then '/office/results/dossiers/' when procedure like 'cong-bo-%' then '/office/conformity/declarations/' else '/office/radiation/dossiers/' end || id as href from casework.case_file
          """)
  void byOfficersAlone(String kind, String things) {
    for (var thing : things(things)) {
      findsWithAndWithoutMarks(OFFICER, kind, thing);
      assertThat(hits(Actor.PUBLIC, kind, thing.title())).isEmpty();
    }
  }

  private List<Thing> things(String sql) {
    var things = jdbc.sql(sql).query(Thing.class).list();
    assertThat(things).isNotEmpty();
    return things;
  }

  private void findsWithAndWithoutMarks(Actor actor, String kind, Thing thing) {
    var bare =
        Normalizer.normalize(thing.title(), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace('đ', 'd')
            .replace('Đ', 'D');
    for (var words : List.of(thing.title(), bare)) {
      assertThat(hits(actor, kind, words)).as(words).contains(thing.href());
    }
  }

  private List<String> hits(Actor actor, String kind, String words) {
    return Stream.iterate(1, page -> page <= Question.LAST_PAGE, page -> page + 1)
        .map(page -> search.find(actor, new Question(words, kind, page)).hits())
        .takeWhile(found -> !found.isEmpty())
        .flatMap(List::stream)
        .map(Hit::href)
        .toList();
  }
}
