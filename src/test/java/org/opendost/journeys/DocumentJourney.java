package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Chromium.isAccessible;
import static org.opendost.journeys.Office.sent;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendost.platform.signing.Keys;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A letter comes in and is passed on; its answer is drafted from a template, sent back,
/// initialled, checked, signed, numbered, signed and sealed digitally and sent; the letter shows
/// what answered it, and the unit it went to has it.
@DemonstrationJourney
class DocumentJourney {

  private static final String ASKED = "Đề nghị cho ý kiến về bảo hộ nhãn hiệu hạt dẻ";

  private final Chromium chromium;

  @LocalServerPort private int port;

  DocumentJourney(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void runsFromTheIncomingLetterToItsIssuedAnswerAndThePrintedRegister() {
    String incoming;
    String number;
    try (var clerk = office().signedIn("vanthu", 1280)) {
      incoming = registered(clerk);
      var heading = clerk.locator("main dd").first().innerText();
      number = heading.substring(0, heading.indexOf(','));
      clerk.navigate(incoming + "/routing");
      clerk.selectOption("[name=receiver]", new SelectOption().setLabel("Phòng Quản lý khoa học"));
      sent(clerk, Map.of("instruction", "Tham mưu trả lời", "dueOn", "20/05/2020"));
      clerk.waitForURL(incoming);
    }
    String answer;
    try (var officer = office().signedIn("chuyenvien.kh1", 1280)) {
      answer = drafted(officer, number);
    }
    try (var head = office().signedIn("truongphong.qlkh", 360)) {
      step(head, answer, "returned", "");
      assertThat(head.locator("#words-fault").isVisible()).isTrue();
      step(head, answer, "returned", "Nêu rõ căn cứ");
      assertThat(text(head)).contains("Nêu rõ căn cứ", "Đang soạn thảo");
    }
    try (var officer = office().signedIn("chuyenvien.kh1", 1280)) {
      step(officer, answer, "submitted", "");
    }
    try (var head = office().signedIn("truongphong.qlkh", 1280)) {
      step(head, answer, "initialled", "");
    }
    try (var office = office().signedIn("chanhvanphong", 1280)) {
      step(office, answer, "checked", "");
      assertThat(text(office)).contains("Chờ ký");
    }
    try (var deputy = office().signedIn("phogiamdoc1", 360)) {
      step(deputy, answer, "signed", "");
      assertThat(text(deputy)).contains("KT. Giám đốc", "Chờ cấp số");
    }
    try (var clerk = office().signedIn("vanthu", 1280)) {
      step(clerk, answer, "issued", "");
      assertThat(text(clerk)).contains("/SKHCN-QLKH", "Đã phát hành", "Bản phát hành (PDF)");
      assertThat(clerk.locator("main a[href*='/signatures/']").count()).isZero();
    }
    try (var deputy = office().signedIn("phogiamdoc1", 360)) {
      signed(deputy, answer);
    }
    try (var clerk = office().signedIn("vanthu", 1280)) {
      sealed(clerk, answer);
      sentAndFiled(clerk, answer, incoming);
    }
    try (var head = office().signedIn("chanhvanphong", 360)) {
      head.navigate(office().site("/office/documents/received"));
      isAccessible(head);
      assertThat(text(head)).contains("Phúc đáp về bảo hộ nhãn hiệu");
    }
  }

  private String registered(Page page) {
    page.navigate(office().site("/office/documents"));
    isAccessible(page);
    Office.follow(page, "a[href='/office/documents/incoming/new']");
    page.selectOption("[name=kind]", "LETTER");
    sent(page, Map.of("sender", "UBND huyện Trùng Khánh", "symbol", "31/UBND-KTHT"));
    assertThat(page.locator("#summary-fault").isVisible()).isTrue();
    sent(page, Map.of("summary", ASKED));
    page.waitForURL(url -> !url.endsWith("/new"));
    return page.url();
  }

  private String drafted(Page page, String number) {
    page.navigate(office().site("/office/documents/templates"));
    isAccessible(page);
    page.getByText("Công văn phúc đáp").click();
    page.waitForLoadState();
    isAccessible(page);
    Office.follow(page, "a[href*='/outgoing/new?template=']");
    page.selectOption("[name=submittedTo]", new SelectOption().setLabel("Hoàng Thanh Trúc"));
    sent(page, Map.of("answers", number, "recipients", "Như trên\nVăn phòng\nLưu: VT, QLKH"));
    page.waitForURL(url -> !url.contains("/new"));
    var answer = page.url();
    step(page, answer, "submitted", "");
    assertThat(page.locator("main").innerText()).contains("[tên cơ quan]");
    page.navigate(answer + "/edit");
    sent(
        page,
        Map.of(
            "summary", "Phúc đáp về bảo hộ nhãn hiệu",
            "addressees", "UBND huyện Trùng Khánh",
            "content", "Sở Khoa học và Công nghệ nhất trí với đề nghị của huyện./."));
    page.waitForURL(answer);
    step(page, answer, "submitted", "");
    assertThat(text(page)).contains("Chờ ký nháy");
    return answer;
  }

  /// With a key file of one's own, on a telephone; a wrong password and another's key are told
  /// beside their fields.
  private void signed(Page page, String answer) {
    page.navigate(office().site("/office"));
    isAccessible(page);
    page.getByText("văn bản chờ bạn ký số").click();
    page.waitForLoadState();
    isAccessible(page);
    page.navigate(answer);
    Office.follow(page, "main a[href$='/signatures/signed']");
    put(page, Keys.rsa("HOANG THANH TRUC"), "sai-mat-khau");
    assertThat(page.locator("#password-fault").isVisible()).isTrue();
    put(page, Keys.rsa("Nông Thử Khóa"), Keys.PASSWORD);
    assertThat(page.locator("#key-fault").innerText()).contains("Nông Thử Khóa");
    put(page, Keys.rsa("HOANG THANH TRUC"), Keys.PASSWORD);
    page.waitForURL(answer);
    assertThat(text(page)).contains("Đã ký số", "Toàn vẹn từ khi ký", "HOANG THANH TRUC");
    page.navigate(office().site("/account/notifications"));
    assertThat(page.locator("a[href*='" + path(answer) + "/signatures/']").count()).isZero();
  }

  /// The clerk goes on from the list; a key that does not say whose it is wants a tick.
  private void sealed(Page page, String answer) {
    page.navigate(office().site("/office/documents/outgoing?awaits=SEALED"));
    isAccessible(page);
    Office.follow(page, "td a[href='" + path(answer) + "/signatures/sealed']");
    page.setInputFiles("[name=picture]", file("dau.png", Keys.ring()));
    put(page, Keys.of("C=VN,OU=So 12"), Keys.PASSWORD);
    assertThat(page.locator("#confirmed-fault").isVisible()).isTrue();
    page.setInputFiles("[name=picture]", file("dau.png", Keys.ring()));
    put(page, Keys.rsa("Sở Khoa học và Công nghệ tỉnh Cao Bằng"), Keys.PASSWORD);
    page.waitForURL(answer);
    assertThat(text(page)).contains("Toàn vẹn, có chữ ký sau", "Bản đã đóng dấu số");
    assertThat(page.locator("main a[href*='/signatures/']").count()).isZero();
  }

  private static void put(Page page, byte[] key, String password) {
    page.setInputFiles("[name=key]", file("khoa.p12", key));
    sent(page, Map.of("password", password));
  }

  private static FilePayload file(String name, byte[] content) {
    return new FilePayload(name, "application/octet-stream", content);
  }

  private static String path(String address) {
    return URI.create(address).getPath();
  }

  private void sentAndFiled(Page page, String answer, String incoming) {
    page.navigate(answer + "/sending");
    sent(page, Map.of());
    assertThat(text(page)).contains("Qua hệ thống văn bản");
    step(page, answer, "filed", "HS-2020-NHDD");
    page.navigate(incoming);
    isAccessible(page);
    assertThat(text(page)).contains("Văn bản trả lời", "/SKHCN-QLKH", "Đã giải quyết");
    for (var list : new String[] {"outgoing", "signing-powers", "registers"}) {
      page.navigate(office().site("/office/documents/" + list));
      isAccessible(page);
    }
    var printed =
        page.request()
            .get(
                office()
                    .site(
                        "/office/documents/registers/pdf?direction=OUTGOING&book=ORDINARY"
                            + "&from=01/01/2020&until=12/05/2020"));
    assertThat(printed.headers().get("content-type")).isEqualTo("application/pdf");
  }

  private static void step(Page page, String document, String deed, String words) {
    page.navigate(document + "/steps/" + deed);
    sent(page, words.isEmpty() ? Map.of() : Map.of("words", words));
  }

  private static String text(Page page) {
    return page.locator("main").innerText();
  }

  private Office office() {
    return new Office(chromium, port);
  }
}
