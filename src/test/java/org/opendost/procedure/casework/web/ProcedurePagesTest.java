package org.opendost.procedure.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.procedure.casework.Procedures;

/// Every procedure prints itself, and says what its cases are moved by.
@OfficeTest
class ProcedurePagesTest {

  private static final String SPRING = "2020-05-12T02:00:00Z";
  private static final String AFTERWARDS = "2022-05-12T02:00:00Z";

  private final Procedures procedures;
  private final OfficeBrowser browser;

  ProcedurePagesTest(Procedures procedures, OfficeBrowser browser) {
    this.procedures = procedures;
    this.browser = browser;
  }

  @Test
  void listsEveryProcedureWithItsLimitOfTheDay() {
    var page = OfficeBrowser.text(browser.open(Actor.PUBLIC, "/thu-tuc", SPRING));

    assertThat(procedures.all()).hasSizeGreaterThan(7);
    for (var procedure : procedures.all()) {
      assertThat(page).contains("/thu-tuc/" + procedure.code(), procedure.title());
    }
  }

  @Test
  void namesEveryStepAndEveryWayOfEachVersionWithItsArticle() {
    for (var procedure : procedures.all()) {
      for (var version : procedure.versions()) {
        var path = "/thu-tuc/" + procedure.code() + "?version=" + version.code();
        var page = OfficeBrowser.text(browser.open(Actor.PUBLIC, path, SPRING));

        assertThat(page).contains(version.limit().inVietnamese(), version.limitArticle());
        version.steps().forEach(step -> assertThat(page).contains(step.title()));
        version.moves().forEach(move -> assertThat(page).contains(move.title(), move.article()));
      }
    }
  }

  @Test
  void showsTheRulesInForceOnTheDayAndSaysSoOfOthers() {
    var several =
        procedures.all().stream()
            .filter(one -> one.versions().size() > 1)
            .filter(one -> !one.versions().getFirst().isInForceOn(LocalDate.of(2022, 5, 12)))
            .findFirst()
            .orElseThrow();
    var old = several.versions().getFirst();
    var path = "/thu-tuc/" + several.code() + "?version=" + old.code();

    assertThat(OfficeBrowser.text(browser.open(Actor.PUBLIC, path, AFTERWARDS)))
        .contains("không phải quy định đang có hiệu lực");
    assertThat(browser.open(Actor.PUBLIC, "/thu-tuc/khong-co", SPRING).getStatus()).isEqualTo(404);
    assertThat(browser.open(Actor.PUBLIC, path + "x", SPRING).getStatus()).isEqualTo(404);
  }
}
