package org.opendost.regulatory.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.regulatory.award.AwardExample.HEAD;
import static org.opendost.regulatory.award.AwardExample.day;
import static org.opendost.regulatory.award.AwardExample.on;
import static org.opendost.regulatory.award.AwardExample.points;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.identity.Accounts;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.opendost.regulatory.award.Edition.EntryClass;
import org.opendost.regulatory.award.Entry.Prize;
import org.opendost.regulatory.award.Entry.Stage;

/// The course of an entry for the National Quality Award, from the launch of the season to the
/// prize (NĐ 132/2008/NĐ-CP, TT 27/2019/TT-BKHCN Đ.2–3).
@OfficeTest
class AwardTest {

  private static final Actor OTHER =
      new Actor(Uuid7.next(), "Bế Rừng Già", Set.of(Role.HEAD), null, null);

  private final AwardExample example;

  AwardTest(
      AwardSeasons seasons,
      AwardEntries entries,
      AwardAssessments assessments,
      AwardConflicts conflicts,
      AwardCouncil council,
      Organisations organisations,
      Accounts accounts) {
    this.example =
        new AwardExample(
            seasons, entries, assessments, conflicts, council, organisations, accounts);
  }

  @Test
  void holdsAThousandPointsInSevenCriteriaAndSaysThatTheyAreUnconfirmed() {
    var edition = example.edition(example.season());
    assertThat(edition.items().stream().mapToInt(Edition.Item::points).sum()).isEqualTo(1000);
    assertThat(edition.criteria().stream().map(edition::pointsOf))
        .containsExactly(120, 85, 85, 90, 85, 85, 450);
    assertThat(edition.confirmed()).isFalse();
    assertThat(edition.remark()).isNotEmpty();
  }

  @Test
  void refusesAnEditionWhoseItemsDoNotMakeAThousandPoints() {
    var edition = example.edition(example.season());
    var short999 =
        new Edition(
            Uuid7.next(),
            "Thử " + Uuid7.next(),
            LocalDate.of(2031, 1, 1),
            "Văn bản thử",
            true,
            "",
            600,
            800,
            250,
            36,
            edition.quorum(),
            edition.majority(),
            List.of(new Edition.Item("1.1", "Lãnh đạo", 999, "")));
    assertThatThrownBy(() -> example.seasons.issue(HEAD, short999))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults()).anyMatch(fault -> fault.field().equals("items")));
  }

  @Test
  void takesMoreThan250WorkersForALargeEnterpriseAsArticle3OfCircular27Says() {
    var season = example.season();
    var since = LocalDate.of(1990, 1, 5);
    var small =
        example.register(season, AwardExample.typed(season, example.organisation(), 250, since));
    var large =
        example.register(season, AwardExample.typed(season, example.organisation(), 251, since));
    assertThat(small.entryClass()).isEqualTo(EntryClass.SMALL_PRODUCTION);
    assertThat(large.entryClass()).isEqualTo(EntryClass.LARGE_PRODUCTION);
  }

  @Test
  void refusesAnEntryAfterTheLastDayBesideTheFieldUntilTheSeasonIsProlonged() {
    var season = example.season();
    var late = season.entriesUntil().plusDays(5);
    var typed = AwardExample.typed(season, example.organisation(), 30, LocalDate.of(1990, 1, 5));
    var entry =
        new Entry(
            typed.id(),
            typed.season(),
            "",
            typed.organisation(),
            "",
            typed.sector(),
            typed.workers(),
            typed.entryClass(),
            typed.since(),
            null,
            "",
            late,
            null,
            null,
            null,
            null,
            null,
            null);
    assertThatThrownBy(() -> on(late, () -> example.entries.register(HEAD, entry)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .anyMatch(fault -> fault.field().equals("registeredOn")));
    on(
        late,
        () ->
            example.seasons.correct(
                HEAD,
                new Season(
                    season.id(),
                    season.year(),
                    season.edition(),
                    season.launchedOn(),
                    season.notice(),
                    late.plusDays(20),
                    "Gia hạn",
                    season.version())));
    assertThat(on(late, () -> example.entries.register(HEAD, entry)).code())
        .startsWith("GTCLQG-" + season.year());
  }

  @Test
  void doesNotFindEligibleWhoOperatedLessThanTheMonthsOfTheEdition() {
    var season = example.season();
    var young =
        example.register(
            season,
            AwardExample.typed(
                season,
                example.organisation(),
                30,
                LocalDate.of(season.year(), 5, 8).minusMonths(36)));
    assertThatThrownBy(
            () ->
                example.entries.judge(
                    HEAD, young.id(), new Entry.Eligibility(true, "", day(season), "")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("months");
    assertThatThrownBy(
            () ->
                example.entries.judge(
                    HEAD, young.id(), new Entry.Eligibility(false, "", day(season), "")))
        .isInstanceOf(InvalidInput.class);
    assertThat(
            example
                .entries
                .judge(
                    HEAD,
                    young.id(),
                    new Entry.Eligibility(false, "Chưa đủ 36 tháng", day(season), ""))
                .state())
        .isEqualTo("ineligible");
  }

  @Test
  void refusesPointsOutsideAnItemsBoundsAndAnItemWithoutPointsBesideTheirFields() {
    var season = example.season();
    var entry = example.eligible(season);
    var assessor = example.officer("Lò Suối Trong", Role.SPECIALIST);
    example.assessments.name(HEAD, entry.id(), assessor.id());
    var points = points(example.edition(season), 70);
    points.put("1.1", 71);
    points.put("2.1", -1);
    points.remove("7.6");
    assertThatThrownBy(() -> example.assessments.score(assessor, entry.id(), Stage.FILE, points))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.field())
                    .containsExactlyInAnyOrder("item-1-1", "item-2-1", "item-7-6"));
  }

  @Test
  void letsNobodyScoreButTheAssessorsNamedAndEachOnlyHisOwnSheet() {
    var season = example.season();
    var entry = example.eligible(season);
    var first = example.officer("Lò Suối Trong", Role.SPECIALIST);
    var second = example.officer("Vi Đồi Chè", Role.SPECIALIST);
    var stranger = example.officer("Nông Thác Bạc", Role.SPECIALIST);
    example.assessments.name(HEAD, entry.id(), first.id());
    example.assessments.name(HEAD, entry.id(), second.id());
    var points = points(example.edition(season), 60);
    example.assessments.score(first, entry.id(), Stage.FILE, points);
    assertThatThrownBy(() -> example.assessments.score(stranger, entry.id(), Stage.FILE, points))
        .isInstanceOf(Forbidden.class);
    var seen = example.assessments.read(second, entry.id(), Stage.FILE);
    assertThat(seen.scores()).isEmpty();
    assertThat(seen.own()).isEmpty();
    assertThat(example.assessments.read(HEAD, entry.id(), Stage.FILE).scores())
        .containsOnlyKeys(first.id());
  }

  @Test
  void agreesOnTheFileOnlyAfterEveryAssessorAndOnTheSiteOnlyAfterTheFile() {
    var season = example.season();
    var entry = example.eligible(season);
    var first = example.officer("Lò Suối Trong", Role.SPECIALIST);
    var second = example.officer("Vi Đồi Chè", Role.SPECIALIST);
    example.assessments.name(HEAD, entry.id(), first.id());
    example.assessments.name(HEAD, entry.id(), second.id());
    var points = points(example.edition(season), 60);
    example.assessments.score(first, entry.id(), Stage.FILE, points);
    assertThatThrownBy(() -> example.assessments.agree(HEAD, entry.id(), Stage.FILE, points))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("Vi Đồi Chè");
    assertThatThrownBy(() -> example.assessments.score(first, entry.id(), Stage.SITE, points))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("file-first");
    example.assessments.score(second, entry.id(), Stage.FILE, points);
    example.assessments.agree(HEAD, entry.id(), Stage.FILE, points);
    example.assessments.agree(HEAD, entry.id(), Stage.FILE, points);
    assertThatThrownBy(
            () ->
                example.assessments.agree(
                    OTHER, entry.id(), Stage.FILE, points(example.edition(season), 50)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(HEAD.name());
    assertThatThrownBy(
            () ->
                example.assessments.score(
                    first, entry.id(), Stage.FILE, points(example.edition(season), 10)))
        .isInstanceOf(InvalidInput.class);
    assertThat(example.entries.open(HEAD, entry.id()).entry().fileScore())
        .isEqualTo(points.values().stream().mapToInt(Integer::intValue).sum());
  }

  @Test
  void doesNotVoteWithoutTheQuorumAndRecommendsByTheEditionsShareOfThosePresent() {
    var season = example.season();
    var entry = assessed(season, 70);
    assertThatThrownBy(() -> vote(season, entry, 9, 5, 5))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults()).anyMatch(fault -> fault.field().equals("present")));
    assertThatThrownBy(() -> vote(season, entry, 9, 9, 10)).isInstanceOf(InvalidInput.class);
    assertThat(vote(season, entry, 9, 9, 5).state()).isEqualTo("not-recommended");
    assertThat(vote(season, assessed(season, 70), 9, 6, 4).state()).isEqualTo("recommended");
    assertThatThrownBy(() -> vote(season, entry, 9, 9, 6))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("voted");
  }

  @Test
  void givesThePrizeFrom600AndGoldFrom800ToTheBestOfItsClassOnly() {
    var season = example.season();
    var weak = assessed(season, 50);
    var good = assessed(season, 82);
    var best = assessed(season, 90);
    for (var entry : List.of(weak, good, best)) {
      vote(season, entry, 9, 9, 9);
    }
    assertThatThrownBy(() -> prize(season, weak, Prize.Kind.AWARD))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("too-few-points");
    assertThatThrownBy(() -> prize(season, good, Prize.Kind.GOLD))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("not-best");
    assertThat(prize(season, best, Prize.Kind.GOLD).state()).isEqualTo("prize");
    assertThat(prize(season, good, Prize.Kind.AWARD).state()).isEqualTo("prize");
    assertThat(example.seasons.published(Actor.PUBLIC, season.year()).winners())
        .extracting(AwardSeasons.Winner::entry)
        .containsExactly(best, good);
  }

  @Test
  void reportsToTheOrganisationOnceThereArePointsByConsensus() {
    var season = example.season();
    var early = example.eligible(season);
    var feedback = new Entry.Feedback(day(season), "BC 3", "Lãnh đạo tốt", "Đo lường còn yếu");
    assertThatThrownBy(
            () -> on(day(season), () -> example.council.feedback(HEAD, early.id(), feedback)))
        .isInstanceOf(InvalidInput.class);
    var assessed = assessed(season, 55);
    var sent = on(day(season), () -> example.council.feedback(HEAD, assessed, feedback));
    on(day(season), () -> example.council.feedback(HEAD, assessed, feedback));
    assertThat(sent.feedback()).isEqualTo(feedback);
  }

  @Test
  void launchesAYearOnceTakesADoubleClickForOneAndTellsTheSecondOfTwoWhoCorrected() {
    var season = example.season();
    assertThat(on(day(season), () -> example.seasons.launch(HEAD, season)).id())
        .isEqualTo(season.id());
    var again =
        new Season(
            Uuid7.next(),
            season.year(),
            season.edition(),
            season.launchedOn(),
            "Khác",
            season.entriesUntil(),
            "",
            1);
    assertThatThrownBy(() -> on(day(season), () -> example.seasons.launch(OTHER, again)))
        .isInstanceOf(InvalidInput.class);
    on(day(season), () -> example.seasons.correct(HEAD, season));
    assertThatThrownBy(() -> on(day(season), () -> example.seasons.correct(OTHER, season)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(HEAD.name());
  }

  @Test
  void takesADoubleClickForOneEntryAndNoSecondOneOfTheOrganisation() {
    var season = example.season();
    var typed = AwardExample.typed(season, example.organisation(), 30, LocalDate.of(1990, 1, 5));
    assertThat(example.register(season, typed).code())
        .isEqualTo(example.register(season, typed).code());
    var second = AwardExample.typed(season, typed.organisation(), 30, LocalDate.of(1990, 1, 5));
    assertThatThrownBy(() -> example.register(season, second))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("entered");
  }

  @Test
  void keepsEntriesFromThePublicAndPrizesNot() {
    var season = example.season();
    var entry = example.registered(season);
    assertThatThrownBy(() -> example.entries.open(Actor.PUBLIC, entry.id()))
        .isInstanceOf(Forbidden.class);
    assertThat(example.seasons.published(Actor.PUBLIC, season.year()).winners()).isEmpty();
    assertThatThrownBy(
            () ->
                example.council.vote(
                    example.officer("Lò Suối Trong", Role.SPECIALIST),
                    entry.id(),
                    new Entry.Vote(day(season), "BB", 9, 9, 9, true)))
        .isInstanceOf(Forbidden.class);
  }

  private UUID assessed(Season season, int percent) {
    var entry = example.eligible(season);
    example.assessed(season, entry, percent, example.officer("Lò Suối Trong", Role.SPECIALIST));
    return entry.id();
  }

  private Entry vote(Season season, UUID entry, int members, int present, int votes) {
    return on(
        day(season),
        () ->
            example.council.vote(
                HEAD, entry, new Entry.Vote(day(season), "BB 4", members, present, votes, false)));
  }

  private Entry prize(Season season, UUID entry, Prize.Kind kind) {
    return on(
        day(season),
        () -> example.council.prize(HEAD, entry, new Prize(kind, day(season), "QĐ-TTg 77")));
  }
}
