package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Chromium.isAccessible;
import static org.opendost.journeys.Office.follow;
import static org.opendost.journeys.Office.sent;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A bulletin from its licence to what anyone reads of an issue; a programme from its theme to the
/// broadcast; a royalty, which whoever wrote the issue down does not see.
@DemonstrationJourney
class PublicationJourney {

  private static final String BULLETIN = "Bản tin Đo lường và Đời sống";
  private static final String ISSUE = BULLETIN + " số 2 năm 2020";
  private static final String ARTICLE = "Cân đúng ở chợ phiên";
  private static final String PROGRAMME = "Cân đúng, đong đủ";
  private static final String HOME = "/office/publications";

  private final Chromium chromium;

  @LocalServerPort private int port;

  PublicationJourney(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void leadsFromALicenceToTheReaderFromAThemeToTheBroadcastAndToWhatAnAuthorIsPaid() {
    String issue;
    String programme;
    try (var editor = office().signedIn("bientap", 1280)) {
      licensed(editor);
      issue = prepared(editor);
      assertThat(read(issue)).isEqualTo(404);
      printed(editor, issue);
      handedOut(editor, issue);
      programme = recorded(editor);
    }
    reader(issue);
    String royalty;
    try (var head = office().signedIn("truongphong.qlkh", 360)) {
      head.navigate(programme);
      step(head, "approved", Map.of("note", "Biên bản duyệt ngày 12/5/2020"));
      royalty = paid(head, issue);
    }
    try (var editor = office().signedIn("bientap", 360)) {
      editor.navigate(programme);
      step(editor, "broadcast", Map.of("minutes", "15"));
      assertThat(text(editor)).contains("Đã phát sóng", "Biên bản duyệt");
      seesNoRoyalty(editor, issue, royalty);
    }
    try (var auditor = office().signedIn("kiemtoan", 1280)) {
      auditor.navigate(royalty);
      isAccessible(auditor);
      assertThat(text(auditor)).contains("Đã chi", "PC 12/2020", "300.000");
      assertThat(auditor.locator("main a[href$='/payment']").count()).isZero();
    }
  }

  private void licensed(Page page) {
    page.navigate(office().site(HOME + "/periodicals"));
    isAccessible(page);
    follow(page, "a[href$='/periodicals/new']");
    var licence =
        Map.of(
            "title", BULLETIN,
            "licence", "22/GP-STTTT",
            "authority", "Sở Thông tin và Truyền thông",
            "licensedOn", "06/01/2020",
            "until", "05/01/2020");
    page.selectOption("[name=periodicity]", "QUARTERLY");
    sent(page, licence);
    assertThat(page.locator("#until-fault").isVisible()).isTrue();
    sent(page, Map.of("until", "05/01/2021"));
    assertThat(text(page)).contains(BULLETIN, "Còn hiệu lực");
  }

  /// @return the address of an issue that is not printed yet, with one article
  private String prepared(Page page) {
    page.navigate(office().site(HOME + "/printed/new-issue"));
    page.selectOption("[name=periodical]", new SelectOption().setLabel(BULLETIN));
    sent(page, Map.of("number", "2", "licensedCopies", "500", "printer", "Xưởng in Suối Mẫu"));
    var issue = page.url();
    assertThat(text(page)).contains("Đang biên soạn");
    page.navigate(issue + "/articles/new");
    sent(
        page,
        Map.of("title", ARTICLE, "author", "Nông Suối Mẫu", "firstPage", "3", "lastPage", "2"));
    assertThat(page.locator("#lastPage-fault").isVisible()).isTrue();
    sent(page, Map.of("lastPage", "5"));
    assertThat(text(page)).contains(ARTICLE, "Nông Suối Mẫu");
    return issue;
  }

  private static void printed(Page page, String issue) {
    page.navigate(issue + "/edit");
    sent(page, Map.of("copies", "600", "on", "11/05/2020"));
    assertThat(text(page)).contains("In 600 bản, nhiều hơn 500 bản được phép");
    page.navigate(issue + "/edit");
    sent(page, Map.of("copies", "500"));
    page.setInputFiles(
        "[name=file]",
        new FilePayload(
            "ban-tin-2.pdf",
            "application/pdf",
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.UTF_8)));
    sent(page, Map.of());
    assertThat(text(page)).contains("Đã in", "ban-tin-2.pdf").doesNotContain("nhiều hơn");
  }

  private static void handedOut(Page page, String issue) {
    page.navigate(issue + "/deliveries/new");
    sent(page, Map.of("recipient", "Các xã, phường", "copies", "501", "on", "12/05/2020"));
    assertThat(page.locator("#copies-fault").innerText()).contains("500");
    sent(page, Map.of("copies", "420"));
    assertThat(text(page)).contains("Các xã, phường", "80");
    page.setViewportSize(360, 900);
    isAccessible(page);
    page.setViewportSize(1280, 900);
  }

  private String recorded(Page page) {
    page.navigate(office().site(HOME + "/programmes"));
    isAccessible(page);
    follow(page, "a[href$='/programmes/new']");
    page.selectOption("[name=medium]", "TELEVISION");
    sent(
        page,
        Map.of(
            "title", PROGRAMME,
            "series", "Khoa học công nghệ và Đời sống",
            "theme", "Kiểm định cân ở chợ phiên vùng cao",
            "station", "Đài Phát thanh và Truyền hình tỉnh",
            "on", "04/05/2020"));
    var programme = page.url();
    step(page, "script", Map.of("on", "06/05/2020", "note", "Kịch bản: Lục Suối Mẫu"));
    step(page, "recorded", Map.of("on", "08/05/2020"));
    assertThat(page.locator("main a[href$='/approved']").count()).isZero();
    return programme;
  }

  private static void step(Page page, String step, Map<String, String> typed) {
    follow(page, "main a[href$='/" + step + "']");
    sent(page, typed);
  }

  /// What anyone reads, on a telephone and on a wide screen, and the file.
  private void reader(String issue) {
    try (var reader =
        chromium.browser().newPage(new Browser.NewPageOptions().setViewportSize(360, 800))) {
      reader.navigate(office().site("/an-pham"));
      isAccessible(reader);
      follow(reader, "main a:has-text('" + ISSUE + "')");
      isAccessible(reader);
      assertThat(text(reader)).contains(ARTICLE, "Nông Suối Mẫu", "22/GP-STTTT", "11/05/2020");
      assertThat(text(reader)).doesNotContain("Các xã, phường");
      reader.setViewportSize(1280, 900);
      isAccessible(reader);
      var file = reader.request().get(reader.url() + "/file");
      assertThat(file.status()).isEqualTo(200);
      assertThat(file.headers().get("content-type")).isEqualTo("application/pdf");
    }
    assertThat(read(issue)).isEqualTo(200);
  }

  private int read(String issue) {
    try (var reader = chromium.browser().newPage()) {
      var path = "/an-pham/" + issue.substring(issue.lastIndexOf('/') + 1);
      return reader.request().get(office().site(path)).status();
    }
  }

  private static String paid(Page page, String issue) {
    page.navigate(issue);
    follow(page, "tr:has-text('" + ARTICLE + "') a[href*='/royalties/new']");
    assertThat(page.inputValue("[name=author]")).isEqualTo("Nông Suối Mẫu");
    sent(page, Map.of("part", "Viết bài", "amount", "300.000,5"));
    assertThat(page.locator("#amount-fault").isVisible()).isTrue();
    sent(page, Map.of("amount", "300.000"));
    var royalty = page.url();
    assertThat(text(page)).contains("Chưa chi");
    follow(page, "main a[href$='/payment']");
    sent(page, Map.of("on", "12/05/2020", "voucher", "PC 12/2020"));
    assertThat(text(page)).contains("Đã chi");
    return royalty;
  }

  private void seesNoRoyalty(Page page, String issue, String royalty) {
    page.navigate(issue);
    isAccessible(page);
    assertThat(page.locator("main a[href*='/royalties']").count()).isZero();
    page.navigate(office().site(HOME));
    assertThat(page.locator("main a[href$='/royalties']").count()).isZero();
    for (var address : new String[] {royalty, office().site(HOME + "/royalties")}) {
      assertThat(page.navigate(address).status()).as(address).isEqualTo(403);
      isAccessible(page);
      assertThat(page.locator("body").innerText()).doesNotContain("300.000", "Nông Suối Mẫu");
    }
  }

  private static String text(Page page) {
    return page.locator("main").innerText();
  }

  private Office office() {
    return new Office(chromium, port);
  }
}
