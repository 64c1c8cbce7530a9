package org.opendost.procedure.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Stranger;
import org.opendost.platform.access.Actor;
import org.opendost.procedure.casework.SampleCases;

/// What the code on a slip opens.
@OfficeTest
class LookUpPageTest {

  private static final String MOMENT = "2020-05-28T02:00:00Z";

  private final SampleCases office;
  private final OfficeBrowser browser;
  private final Stranger stranger;

  LookUpPageTest(SampleCases office, OfficeBrowser browser, Stranger stranger) {
    this.office = office;
    this.browser = browser;
    this.stranger = stranger;
  }

  @Test
  void tellsHowTheDossierStandsAndNothingOfWhoAndWhat() {
    var file = office.received();

    var answer = browser.open(Actor.PUBLIC, "/tra-cuu?code=" + file.number(), MOMENT);

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getHeader("X-Robots-Tag")).contains("noindex");
    assertThat(OfficeBrowser.text(answer))
        .contains(file.number(), "Đang thẩm định", "Thứ Hai, 01/06/2020", "Còn 2 ngày làm việc")
        .doesNotContain("Hòa An", "Máy X-quang", "Nông Thị Hoa");
  }

  @Test
  void saysWhatToDoWithACodeThatIsNot() {
    var answer = browser.open(Actor.PUBLIC, "/tra-cuu?code=<b>", MOMENT);

    assertThat(answer.getStatus()).isEqualTo(404);
    assertThat(OfficeBrowser.text(answer))
        .contains("aria-invalid=\"true\"", "value=\"&lt;b>\"", "Hãy xem lại từng chữ số");
  }

  @Test
  void answersWhateverIsTypedWithoutBreaking() {
    for (var odd : List.of("\"", "''; --", "%", "_", "\u202e", "\\", "x".repeat(5000), "& | !")) {
      assertThat(stranger.looksUp(odd)).as(odd).isEqualTo("404");
    }
    assertThat(stranger.looksUp("a\u0000b")).isEqualTo("400");
    assertThat(stranger.looksUp("   ")).isEqualTo("200");
  }

  @Test
  void stopsWhoeverTriesManyCodesInARow() {
    int refused = 0;
    for (int i = 0; i < 40; i++) {
      if (browser.open(Actor.PUBLIC, "/tra-cuu?code=" + i, MOMENT, "192.0.2.7").getStatus()
          == 429) {
        refused++;
      }
    }
    assertThat(refused).isEqualTo(10);
  }
}
