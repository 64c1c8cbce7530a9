package org.opendost.procedure.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.procedure.casework.SampleCases.HOA;
import static org.opendost.procedure.casework.SampleCases.officer;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.procedure.casework.CaseFile;
import org.opendost.procedure.casework.Cases;
import org.opendost.procedure.casework.SampleCases;

/// The officer's first page.
@OfficeTest
class WorkPageTest {

  private static final String MOMENT = "2020-05-28T02:00:00Z";

  private final SampleCases office;
  private final Cases cases;
  private final OfficeBrowser browser;

  WorkPageTest(SampleCases office, Cases cases, OfficeBrowser browser) {
    this.office = office;
    this.cases = cases;
    this.browser = browser;
  }

  @Test
  void saysWhatIsToBeDoneNextAndHowLongThereIs() {
    var me = officer("Bế Văn Gấp", Role.SPECIALIST);
    var file = given(me);

    var page = page(me, "/office/work");

    assertThat(page)
        .contains(
            file.number(),
            "Phòng khám Hòa An",
            "Còn 2 ngày làm việc",
            "<a href=\"/office/cases/" + file.id() + "\">Yêu cầu bổ sung</a>",
            "<strong>1</strong> đến hạn trong 3 ngày",
            "<strong>0</strong> quá hạn");
  }

  @Test
  void needsAsManyQueriesForFiftyCasesAsForOne() {
    var one = officer("Bế Văn Một", Role.SPECIALIST);
    given(one);
    var many = officer("Bế Văn Nhiều", Role.SPECIALIST);
    for (int i = 0; i < 20; i++) {
      given(many);
    }
    page(one, "/office/work");

    assertThat(cases(() -> page(one, "/office/work"))).hasSize(2);
    assertThat(cases(() -> page(many, "/office/work"))).hasSize(2);
  }

  @Test
  void isEmptyInWordsAndGoesAsAFile() {
    var idle = officer("Bế Văn Rảnh", Role.SPECIALIST);
    assertThat(page(idle, "/office/work")).contains("Bạn không có hồ sơ nào đang chờ xử lý.");

    var me = officer("Bế Văn Bảng", Role.SPECIALIST);
    var file = given(me);
    assertThat(page(me, "/office/work?format=csv")).contains(file.number(), "01/06/2020");
  }

  @Test
  void isForOfficersOnly() {
    var clinic = officer("Phòng khám", Role.APPLICANT);
    assertThat(browser.open(clinic, "/office/work", MOMENT).getStatus()).isEqualTo(403);
  }

  private static List<String> cases(Runnable work) {
    return Queries.of(
            () -> {
              work.run();
              return true;
            })
        .stream()
        .filter(sql -> sql.contains("casework."))
        .toList();
  }

  private CaseFile given(Actor officer) {
    var file = office.received();
    office.in(
        () ->
            cases.assign(
                HOA,
                file.id(),
                file.moves(),
                Uuid7.next(),
                officer.id(),
                officer.name(),
                null,
                ""));
    return file;
  }

  private String page(Actor actor, String path) {
    var answer = browser.open(actor, path, MOMENT);
    assertThat(answer.getStatus()).isEqualTo(200);
    return OfficeBrowser.text(answer);
  }
}
