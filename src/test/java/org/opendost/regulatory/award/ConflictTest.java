package org.opendost.regulatory.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.regulatory.award.AwardExample.HEAD;
import static org.opendost.regulatory.award.AwardExample.points;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.directory.identity.Accounts;
import org.opendost.directory.parties.Establishments;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.register.Ask;
import org.opendost.regulatory.award.Entry.Stage;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Who has a conflict with an organisation sees its entry nowhere: not in the list, not on its
/// page, not in the search, not its papers, not on the organisation's page, not behind a figure.
@OfficeTest
class ConflictTest {

  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";

  private final AwardExample example;
  private final Establishments establishments;
  private final JdbcClient jdbc;
  private final MockMvc browser;

  private Season season;
  private Entry entry;
  private Actor assessor;
  private UUID paper;

  ConflictTest(
      AwardSeasons seasons,
      AwardEntries entries,
      AwardAssessments assessments,
      AwardConflicts conflicts,
      AwardCouncil council,
      Organisations organisations,
      Accounts accounts,
      Establishments establishments,
      JdbcClient jdbc,
      WebApplicationContext application) {
    this.example =
        new AwardExample(
            seasons, entries, assessments, conflicts, council, organisations, accounts);
    this.establishments = establishments;
    this.jdbc = jdbc;
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  @BeforeEach
  void anEntryWithAPaperAndAnAssessor() {
    season = example.season();
    entry = example.eligible(season);
    assessor = example.officer("Lò Suối Trong", Role.SPECIALIST);
    paper = Uuid7.next();
    example.entries.handIn(
        HEAD,
        entry.id(),
        paper,
        EntryPaper.Kind.REGISTRATION,
        new Upload(
            "dang-ky.pdf",
            new ByteArrayResource(
                "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
                    .getBytes(StandardCharsets.US_ASCII))));
    example.assessments.name(HEAD, entry.id(), assessor.id());
  }

  @Test
  void isHiddenFromTheAssessorWhoDeclaredItInListPageFilesScoresAndDealings() throws Exception {
    assertThat(listed(assessor)).contains(entry.id());
    assertThat(status("/office/award/entries/" + entry.id())).isEqualTo(200);
    assertThat(status(paperPath())).isEqualTo(200);
    assertThat(dealings()).anyMatch(title -> title.equals(entry.code()));

    declare(assessor);

    assertThat(listed(assessor)).doesNotContain(entry.id());
    assertThat(
            example
                .entries
                .list(assessor, Ask.of(Map.of("organisation", entry.organisationName())))
                .lines())
        .isEmpty();
    assertThatThrownBy(() -> example.entries.open(assessor, entry.id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> example.entries.paper(assessor, entry.id(), paper))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> example.assessments.read(assessor, entry.id(), Stage.FILE))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                example.assessments.score(
                    assessor, entry.id(), Stage.FILE, points(example.edition(season), 60)))
        .isInstanceOf(NotFound.class);
    for (var path :
        List.of(
            "/office/award/entries/" + entry.id(),
            paperPath(),
            "/office/award/entries/" + entry.id() + "/scores/file")) {
      assertThat(status(path)).as(path).isEqualTo(404);
    }
    for (var list : List.of("/office/award/entries", "/office/award/entries?format=csv")) {
      assertThat(body(list)).as(list).doesNotContain(entry.code(), entry.organisationName());
    }
    assertThat(dealings()).noneMatch(title -> title.equals(entry.code()));
    assertThat(listed(HEAD)).contains(entry.id());
  }

  @Test
  void isInNoIndexOfTheSearchNorNamedBehindAFigure() {
    assertThat(
            jdbc.sql("select count(*) from search.entry where kind = 'award' and id = :id")
                .param("id", entry.id())
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(
            jdbc.sql("select label from award.report_entry where id = :id")
                .param("id", entry.id())
                .query(String.class)
                .single())
        .isEqualTo(entry.code());
  }

  @Test
  void holdsForWhoManagesTheAwardTooAndIsLiftedByAnotherOnly() {
    var head = example.officer("Hà Thung Lũng", Role.HEAD);
    var conflict = Uuid7.next();
    example.conflicts.note(
        head, conflict, season.id(), entry.organisation(), head.id(), "Có vốn góp");
    assertThatThrownBy(
            () ->
                example.assessments.agree(
                    head, entry.id(), Stage.FILE, points(example.edition(season), 60)))
        .isInstanceOf(NotFound.class);
    assertThat(noted(head, Map.of())).isEmpty();
    assertThatThrownBy(() -> example.conflicts.lift(head, conflict, "Nhầm"))
        .isInstanceOf(Forbidden.class);
    example.conflicts.lift(HEAD, conflict, "Ghi nhầm người");
    assertThat(listed(head)).contains(entry.id());
  }

  @Test
  void keepsAPersonWithAConflictFromBeingNamedAndCountsThePointsOfANamedOneNoMore() {
    var other = example.officer("Vi Đồi Chè", Role.SPECIALIST);
    declare(other);
    assertThatThrownBy(() -> example.assessments.name(HEAD, entry.id(), other.id()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("award.fault.conflict");
    declare(assessor);
    assertThat(example.assessments.read(HEAD, entry.id(), Stage.FILE).assessors()).isEmpty();
    assertThatThrownBy(
            () ->
                example.assessments.agree(
                    HEAD, entry.id(), Stage.FILE, points(example.edition(season), 60)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("no-assessors");
  }

  @Test
  void isDeclaredBySpecialistsForThemselvesOnlyAndOnceAtADoubleClick() {
    var other = example.officer("Vi Đồi Chè", Role.SPECIALIST);
    assertThatThrownBy(
            () ->
                example.conflicts.note(
                    assessor,
                    Uuid7.next(),
                    season.id(),
                    entry.organisation(),
                    other.id(),
                    "Người thân"))
        .isInstanceOf(Forbidden.class);
    var form = Uuid7.next();
    for (int click = 0; click < 2; click++) {
      example.conflicts.note(
          other, form, season.id(), entry.organisation(), other.id(), "Người thân");
    }
    assertThat(noted(HEAD, Map.of())).hasSize(1);
  }

  @Test
  void areAListThatIsSortedFilteredAndReadByOneQueryHoweverMany() {
    var first = example.officer("Vi Đồi Chè", Role.SPECIALIST);
    var second = example.officer("An Bản Mới", Role.SPECIALIST);
    declare(first);
    declare(second);
    var byName =
        new Ask(Map.of("season", season.id().toString()), "person", false, null, Ask.SCREEN);
    assertThat(example.conflicts.list(HEAD, byName).lines())
        .extracting(Conflict::name)
        .containsExactly(second.name(), first.name());
    assertThat(noted(HEAD, Map.of("person", "doi che"))).containsExactly(first.name());
    var lifted = conflicts(HEAD, Map.of("person", "ban moi")).getFirst();
    example.conflicts.lift(HEAD, lifted.id(), "Ghi nhầm");
    assertThat(noted(HEAD, Map.of("state", "stands"))).containsExactly(first.name());
    assertThat(noted(HEAD, Map.of("state", "lifted"))).containsExactly(second.name());
    assertThat(Queries.of(() -> conflicts(HEAD, Map.of()))).hasSize(1);
  }

  private List<String> noted(Actor manager, Map<String, String> asked) {
    return conflicts(manager, asked).stream().map(Conflict::name).toList();
  }

  private List<Conflict> conflicts(Actor manager, Map<String, String> asked) {
    var ask = new HashMap<>(asked);
    ask.put("season", season.id().toString());
    return example.conflicts.list(manager, Ask.of(ask)).lines();
  }

  private void declare(Actor person) {
    example.conflicts.note(
        person, Uuid7.next(), season.id(), entry.organisation(), person.id(), "Người thân");
  }

  private List<UUID> listed(Actor actor) {
    return example
        .entries
        .list(actor, Ask.of(Map.of("season", season.id().toString())))
        .lines()
        .stream()
        .map(Entry::id)
        .toList();
  }

  private List<String> dealings() {
    return establishments.dealings(assessor, entry.organisation(), null).dealings().stream()
        .map(dealing -> dealing.title())
        .toList();
  }

  private String paperPath() {
    return "/office/award/entries/" + entry.id() + "/papers/" + paper;
  }

  private int status(String path) throws Exception {
    return browser
        .perform(get(path).with(user("x")).requestAttr(VISITOR, assessor))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private String body(String path) throws Exception {
    return browser
        .perform(get(path).with(user("x")).requestAttr(VISITOR, assessor))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
