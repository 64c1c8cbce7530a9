package org.opendost.procedure.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.procedure.casework.SampleCases.HEAD;
import static org.opendost.procedure.casework.SampleCases.HOA;
import static org.opendost.procedure.casework.SampleCases.SON;
import static org.opendost.procedure.casework.web.OfficeBrowser.text;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.database.Uuid7;
import org.opendost.procedure.casework.CaseFile;
import org.opendost.procedure.casework.Cases;
import org.opendost.procedure.casework.SampleCases;
import org.springframework.mock.web.MockHttpServletResponse;

/// What an officer sees of a case and what comes back from its forms.
@OfficeTest
class CasePagesTest {

  private final SampleCases office;
  private final Cases cases;
  private final OfficeBrowser browser;

  CasePagesTest(SampleCases office, Cases cases, OfficeBrowser browser) {
    this.office = office;
    this.cases = cases;
    this.browser = browser;
  }

  @Test
  void showsTheClockWithItsArithmeticAndTheMovesOfTheProcedure() throws Exception {
    var file = office.received();

    var page = shown(HOA, "/office/samples/" + file.id(), "2020-05-28T02:00:00Z");

    assertThat(page)
        .contains(
            file.number(),
            "Đang thẩm định",
            "Còn 2 ngày làm việc",
            "30 ngày",
            "Luật 18/2008/QH12, Điều 77.2.b",
            "Điều 148.5",
            "Hạn cuối: Thứ Hai, 01/06/2020",
            "Yêu cầu bổ sung",
            "Cấp phép",
            "NĐ 61/2018/NĐ-CP, Điều 19.8")
        .doesNotContain("Phân công người xử lý</a>");
    assertThat(shown(HEAD, "/office/samples/" + file.id(), "2020-06-03T02:00:00Z"))
        .contains("Quá hạn 2 ngày làm việc", "Phân công người xử lý</a>");
  }

  @Test
  void goesOnToTheCaseAfterAMoveAndAfterASecondClick() throws Exception {
    var file = office.received();
    var moveId = Uuid7.next();
    for (int click = 0; click < 2; click++) {
      var answer = send(HOA, file, "ASK", moveId, "note-ask", "Thiếu biên bản kiểm xạ");
      assertThat(answer.getStatus()).isEqualTo(303);
      assertThat(answer.getHeader("Location")).isEqualTo("/office/samples/" + file.id());
    }
    assertThat(cases.history(file.id())).hasSize(3);
  }

  /// Somebody goes back in the browser, mends what they wrote and sends the form once more.
  @Test
  void saysThatAFormWasSentBeforeWithOtherWordsAndKeepsTheNewOnes() throws Exception {
    var file = office.received();
    var moveId = Uuid7.next();
    send(HOA, file, "ASK", moveId, "note-ask", "Thiếu biên bản kiểm xạ");

    var answer = send(HOA, file, "ASK", moveId, "note-ask", "Thiếu cả bản dịch");

    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(text(answer))
        .contains(
            "đã được gửi từ trước",
            "Nông Thị Hoa, lúc 09:00 05/05/2020: Yêu cầu bổ sung",
            "Thiếu cả bản dịch");
    assertThat(cases.history(file.id()).getLast().note()).isEqualTo("Thiếu biên bản kiểm xạ");
  }

  @Test
  void keepsTheFormOpenBesideTheMissingReason() throws Exception {
    var file = office.received();

    var answer = send(HOA, file, "ASK", Uuid7.next(), "note-ask", "  ");

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("id=\"note-ask-fault\"", "id=\"move-ask\" open");
    assertThat(cases.get(file.id())).isEqualTo(file);
  }

  @Test
  void tellsTheSecondOfficerWhatTheFirstDidAndKeepsWhatWasTyped() throws Exception {
    var file = office.received();
    send(HOA, file, "ASK", Uuid7.next(), "note-ask", "Thiếu biên bản kiểm xạ");

    var answer = send(SON, file, "REFUSE", Uuid7.next(), "note-refuse", "Không đủ điều kiện");

    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(text(answer))
        .contains(
            "người khác vừa xử lý",
            "Nông Thị Hoa, lúc 09:00 05/05/2020: Yêu cầu bổ sung",
            "Không đủ điều kiện");
  }

  @Test
  void answersABrokenFormWithoutAnyMove() throws Exception {
    var file = office.received();
    var answer =
        browser.send(
            HOA,
            "/office/samples/" + file.id() + "/moves/ISSUE",
            Map.of("moveId", "x"),
            "2020-05-05T02:00:00Z");

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(cases.history(file.id())).hasSize(2);
  }

  @Test
  void promisesALaterDayOnAFormThatProposesOne() throws Exception {
    var file = office.received();
    var path = "/office/cases/" + file.id() + "/reappointment";

    assertThat(shown(HOA, path, "2020-05-28T02:00:00Z"))
        .contains("value=\"04/06/2020\"", "chậm nhất Chủ Nhật, 31/05/2020")
        .doesNotContain("đã muộn");
    assertThat(shown(HOA, path, "2020-06-01T02:00:00Z")).contains("đã muộn");

    var move = Uuid7.next();
    var answer = reappointed(path, move, "4/6/2020");

    assertThat(answer.getStatus()).isEqualTo(303);
    assertThat(cases.get(file.id()).dueOn()).isEqualTo("2020-06-04");
    assertThat(shown(HOA, path, "2020-05-28T02:00:00Z")).contains("không hẹn lại được nữa");
    assertThat(reappointed(path, move, "04/06/2020").getStatus()).isEqualTo(303);
    var mended = reappointed(path, move, "8/6/2020");
    assertThat(mended.getStatus()).isEqualTo(409);
    assertThat(text(mended)).contains("đã được gửi từ trước");
    assertThat(cases.get(file.id()).dueOn()).isEqualTo("2020-06-04");
  }

  private MockHttpServletResponse reappointed(String path, UUID move, String day) {
    return browser.send(
        HOA,
        path,
        Map.of(
            "moveId",
            move.toString(),
            "expectedMoves",
            "2",
            "newDay",
            day,
            "note-reappointed",
            "Thiết bị đo hỏng"),
        "2020-05-28T02:00:00Z");
  }

  private MockHttpServletResponse send(
      Actor actor, CaseFile seen, String move, UUID moveId, String field, String text) {
    return browser.send(
        actor,
        "/office/samples/" + seen.id() + "/moves/" + move,
        Map.of(
            "moveId",
            moveId.toString(),
            "expectedMoves",
            String.valueOf(seen.moves()),
            field,
            text),
        "2020-05-05T02:00:00Z");
  }

  private String shown(Actor actor, String path, String moment) {
    var answer = browser.open(actor, path, moment);
    assertThat(answer.getStatus()).isEqualTo(200);
    return text(answer);
  }
}
