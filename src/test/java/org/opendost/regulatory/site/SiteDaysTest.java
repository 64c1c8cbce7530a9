package org.opendost.regulatory.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.regulatory.site.SiteExample.OFFICER;
import static org.opendost.regulatory.site.SiteExample.atNow;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.directory.parties.Organisations;
import org.opendost.directory.parties.People;
import org.opendost.regulatory.goods.LabelFinding;
import org.opendost.regulatory.goods.Lots;
import org.opendost.regulatory.inspection.Missions;
import org.opendost.regulatory.site.SiteExample.Site;

/// What an officer takes along before setting out.
@OfficeTest
class SiteDaysTest {

  private final SiteExample example;
  private final SiteDays days;
  private final SiteEntries entries;
  private final Lots lots;

  SiteDaysTest(
      Organisations organisations,
      People people,
      Missions missions,
      SiteDays days,
      SiteEntries entries,
      Lots lots) {
    this.example = new SiteExample(organisations, people, missions);
    this.days = days;
    this.entries = entries;
    this.lots = lots;
  }

  @Test
  void holdsWhatWasFoundAtEachVisit() {
    atNow(
        () -> {
          var site = example.site();
          var first = begun(site, "");
          var second = begun(site, first.toString());
          var tea = lot(first, "Chè dây");
          lot(second, "Bánh khảo");
          var findings =
              lots.open(OFFICER, tea).requirements().stream()
                  .map(each -> new LabelFinding(each.id(), true, ""))
                  .toList();
          lots.checkLabel(OFFICER, tea, findings);

          var visits = place(site).visits();

          assertThat(visits).extracting(TakenDown.OpenVisit::id).contains(first, second);
          assertThat(found(visits, first)).extracting("product").containsExactly("Chè dây");
          assertThat(found(visits, first).getFirst().findings())
              .containsExactlyInAnyOrderElementsOf(findings);
          assertThat(found(visits, second)).extracting("product").containsExactly("Bánh khảo");
          assertThat(found(visits, second).getFirst().findings()).isEmpty();
        });
  }

  @Test
  void asksAsOftenForManyVisitsAsForOne() {
    atNow(
        () -> {
          var site = example.site();
          var seen = new StringBuilder(lotted(site, ""));
          var few = Queries.of(() -> days.takeDown(OFFICER)).size();
          for (int i = 0; i < 3; i++) {
            seen.append(' ').append(lotted(site, seen.toString()));
          }
          assertThat(Queries.of(() -> days.takeDown(OFFICER))).hasSize(few);
        });
  }

  private String lotted(Site site, String seen) {
    var visit = begun(site, seen);
    lot(visit, "Chè dây");
    return visit.toString();
  }

  private UUID begun(Site site, String seen) {
    var visit = SiteExample.begun(OFFICER, site, 10, seen);
    assertThat(entries.keep(OFFICER, visit)).isInstanceOf(Sent.Kept.class);
    return visit.id();
  }

  private UUID lot(UUID visit, String product) {
    var lot = SiteExample.lot(OFFICER, visit, product, "");
    assertThat(entries.keep(OFFICER, lot)).isInstanceOf(Sent.Kept.class);
    return lot.id();
  }

  private TakenDown.Place place(Site site) {
    return days.takeDown(OFFICER).missions().stream()
        .filter(mission -> mission.id().equals(site.mission()))
        .flatMap(mission -> mission.places().stream())
        .findFirst()
        .orElseThrow();
  }

  private static List<TakenDown.FoundLot> found(List<TakenDown.OpenVisit> visits, UUID visit) {
    return visits.stream().filter(each -> each.id().equals(visit)).findFirst().orElseThrow().lots();
  }
}
