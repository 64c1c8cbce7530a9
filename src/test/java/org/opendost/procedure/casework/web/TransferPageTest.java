package org.opendost.procedure.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.procedure.casework.SampleCases.HEAD;
import static org.opendost.procedure.casework.SampleCases.HOA;
import static org.opendost.procedure.casework.SampleCases.moved;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.database.Uuid7;
import org.opendost.procedure.casework.CaseFile;
import org.opendost.procedure.casework.Cases;
import org.opendost.procedure.casework.SampleCases;

/// A pending case moves to the newer law on a screen that first shows what would change.
@OfficeTest
class TransferPageTest {

  private static final String MOMENT = "2021-02-02T02:00:00Z";

  private final SampleCases office;
  private final Cases cases;
  private final OfficeBrowser browser;

  TransferPageTest(SampleCases office, Cases cases, OfficeBrowser browser) {
    this.office = office;
    this.cases = cases;
    this.browser = browser;
  }

  @Test
  void showsBothDaysBeforeAnythingChangesAndTakesItBack() {
    var file = pending();
    var path = "/office/cases/" + file.id() + "/transfer";

    assertThat(page(HEAD, path)).contains("22/02/2021", "17/02/2021", "Điều 62.3");
    assertThat(cases.get(file.id())).isEqualTo(file);

    assertThat(send(path, file.moves(), "note-transferred", "", "2020")).isEqualTo(422);
    assertThat(send(path, file.moves(), "note-transferred", "Nghị định mới", "2020"))
        .isEqualTo(303);
    assertThat(cases.get(file.id()).dueOn()).isEqualTo("2021-02-17");
    assertThat(page(HEAD, path)).contains("Rút lại việc chuyển");

    assertThat(send(path + "/undo", 3, "note-undo", "Nhầm hồ sơ", "")).isEqualTo(303);
    assertThat(cases.get(file.id()).dueOn()).isEqualTo("2021-02-22");
  }

  @Test
  void isForLeaders() {
    var file = pending();
    assertThat(browser.open(HOA, "/office/cases/" + file.id() + "/transfer", MOMENT).getStatus())
        .isEqualTo(403);
  }

  private CaseFile pending() {
    return moved(
        office.move(
            office.openLicence("2021-01-20T02:00:00Z"), "RECEIVE", "", "2021-01-21T02:00:00Z"));
  }

  private int send(String path, int moves, String field, String reason, String version) {
    return browser
        .send(
            HEAD,
            path,
            Map.of(
                "moveId",
                Uuid7.next().toString(),
                "expectedMoves",
                String.valueOf(moves),
                field,
                reason,
                "version",
                version),
            MOMENT)
        .getStatus();
  }

  private String page(Actor actor, String path) {
    var answer = browser.open(actor, path, MOMENT);
    assertThat(answer.getStatus()).isEqualTo(200);
    return OfficeBrowser.text(answer);
  }
}
