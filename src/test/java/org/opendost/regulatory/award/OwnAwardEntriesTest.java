package org.opendost.regulatory.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.regulatory.award.AwardExample.HEAD;
import static org.opendost.regulatory.award.AwardExample.day;
import static org.opendost.regulatory.award.AwardExample.on;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.directory.identity.Accounts;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What an organisation reads of its entries.
@OfficeTest
class OwnAwardEntriesTest {

  private final AwardExample example;
  private final OwnAwardEntries own;
  private final JdbcClient jdbc;

  OwnAwardEntriesTest(
      AwardSeasons seasons,
      AwardEntries entries,
      AwardAssessments assessments,
      AwardConflicts conflicts,
      AwardCouncil council,
      Organisations organisations,
      Accounts accounts,
      OwnAwardEntries own,
      JdbcClient jdbc) {
    this.example =
        new AwardExample(
            seasons, entries, assessments, conflicts, council, organisations, accounts);
    this.own = own;
    this.jdbc = jdbc;
  }

  @Test
  void areItsOwnWithTheReportItWasToldOfAndNoneOfAnothers() {
    var season = example.season();
    var entry = example.eligible(season);
    var other = example.eligible(season);
    var entrant = applicant(entry.organisation());
    assertThat(own.mine(entrant))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.state()).isEqualTo("eligible");
              assertThat(line.feedback()).isNull();
            });

    example.assessed(season, entry, 70, example.officer("Lò Suối Trong", Role.SPECIALIST));
    var report = new Entry.Feedback(day(season), "BC 9", "Lãnh đạo tốt", "Đo lường còn yếu");
    for (int click = 0; click < 2; click++) {
      on(day(season), () -> example.council.feedback(HEAD, entry.id(), report));
    }

    assertThat(own.mine(entrant).getFirst().feedback()).isEqualTo(report);
    assertThat(told(entry.organisation())).isEqualTo(1);
    assertThat(own.mine(applicant(other.organisation())).getFirst().feedback()).isNull();
    assertThat(Queries.of(() -> own.mine(entrant))).hasSize(1);
  }

  @Test
  void areReadByNobodyWhoActsForNoOrganisation() {
    assertThatThrownBy(() -> own.mine(Actor.PUBLIC)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> own.mine(HEAD)).isInstanceOf(Forbidden.class);
    assertThat(own.mine(applicant(null))).isEmpty();
  }

  private int told(UUID organisation) {
    return jdbc.sql(
            "select count(*) from notifications.notification where text_key = 'award.told.feedback'"
                + " and recipient like '%' || :organisation")
        .param("organisation", organisation.toString())
        .query(Integer.class)
        .single();
  }

  private static Actor applicant(@Nullable UUID organisation) {
    return new Actor(
        Uuid7.next(), "Bà Cán Bộ Chất Lượng", Set.of(Role.APPLICANT), organisation, null);
  }
}
