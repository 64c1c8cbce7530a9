package org.opendost.regulatory.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.regulatory.award.AwardExample.HEAD;
import static org.opendost.regulatory.award.AwardExample.day;
import static org.opendost.regulatory.award.AwardExample.on;

import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Stranger;
import org.opendost.directory.identity.Accounts;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Role;
import org.opendost.regulatory.award.Entry.Prize;

/// What anyone learns of the award: who won, from the decision on, and nothing of how.
@OfficeTest
class PublicAwardTest {

  private final AwardExample example;
  private final Stranger stranger;

  PublicAwardTest(
      AwardSeasons seasons,
      AwardEntries entries,
      AwardAssessments assessments,
      AwardConflicts conflicts,
      AwardCouncil council,
      Organisations organisations,
      Accounts accounts,
      Stranger stranger) {
    this.example =
        new AwardExample(
            seasons, entries, assessments, conflicts, council, organisations, accounts);
    this.stranger = stranger;
  }

  @Test
  void isFoundByTheDecisionOnceThePrizeIsGivenAndNotBefore() {
    var season = example.season();
    var page = "/giai-thuong/" + season.year();
    var decision = "QĐ-TTg-" + season.year();
    var entry = example.eligible(season);
    example.assessed(season, entry, 70, example.officer("Lò Suối Trong", Role.SPECIALIST));
    on(
        day(season),
        () ->
            example.council.vote(
                HEAD, entry.id(), new Entry.Vote(day(season), "BB 4", 9, 9, 8, false)));
    assertThat(stranger.reads(page)).doesNotContain(entry.organisationName());
    assertThat(stranger.looksUp(entry.code())).isEqualTo("404");
    assertThat(stranger.looksUp(decision)).isEqualTo("404");

    on(
        day(season),
        () ->
            example.council.prize(
                HEAD, entry.id(), new Prize(Prize.Kind.AWARD, day(season), decision)));

    assertThat(stranger.looksUp(decision)).isEqualTo(page);
    assertThat(stranger.reads(page))
        .contains(entry.organisationName(), decision)
        .doesNotContain(entry.code(), "Lò Suối Trong", "BB 4");
    assertThat(stranger.status("/giai-thuong/1066")).isEqualTo(404);
    assertThat(stranger.status("/office/award/entries")).isNotEqualTo(200);
  }
}
