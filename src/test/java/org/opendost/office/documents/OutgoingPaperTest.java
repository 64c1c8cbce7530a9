package org.opendost.office.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.identity.Accounts;
import org.opendost.directory.parties.Units;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// What stands on the paper of an outgoing document, as PDF and as a Word file.
@OfficeTest
class OutgoingPaperTest {

  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";

  private final OutgoingExample example;
  private final MockMvc browser;

  OutgoingPaperTest(
      OutgoingDocuments documents,
      OutgoingCourse course,
      Accounts accounts,
      Units units,
      WebApplicationContext application) {
    this.example = new OutgoingExample(documents, course, accounts, units);
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  /// NĐ 30/2020/NĐ-CP, Annex I, part II §10: secrecy and urgency stand on the paper.
  @Test
  void bearsTheMarksOfSecrecyAndUrgency() throws Exception {
    var secret = example.drafted(Book.SECRET, DocumentKind.LETTER, "V/v việc nội vụ", "");
    assertThat(text(secret)).contains("MẬT").doesNotContain("HỎA TỐC");
    assertThat(text(OutgoingExample.urgent(secret, Urgency.IMMEDIATE))).contains("MẬT", "HỎA TỐC");
    var plain = example.letter("V/v báo cáo");
    assertThat(text(OutgoingExample.urgent(plain, Urgency.VERY_URGENT))).contains("THƯỢNG KHẨN");
    assertThat(text(plain)).doesNotContain("MẬT", "KHẨN", "HỎA TỐC");
  }

  @Test
  void comesAsAWordFileAtEveryStep() throws Exception {
    var urgent = OutgoingExample.urgent(example.letter("V/v bản Word"), Urgency.URGENT);
    var decision = example.drafted(Book.ORDINARY, DocumentKind.DECISION, "Về việc thử", "");
    var inFile = OutgoingExample.with(example.letter("V/v nội dung ở tệp"), "");
    for (var id :
        List.of(
            example.draft(urgent),
            example.issued(urgent).id(),
            example.issued(decision).id(),
            example.draft(inFile))) {
      try (var word = new ZipInputStream(new ByteArrayInputStream(answer(id, "/docx")))) {
        assertThat(word.getNextEntry()).isNotNull();
      }
    }
  }

  @Test
  void thePageSaysNumberAndDayWhereThePaperDoes() throws Exception {
    var typed =
        OutgoingExample.with(
            example.letter("V/v số trong nội dung"),
            "Công văn [Số, ký hiệu] ngày [Ngày ban hành].");
    var draft = new String(answer(example.draft(typed), ""), UTF_8);
    assertThat(draft).contains("Công văn [Số, ký hiệu] ngày [Ngày ban hành].");
    var issued = example.issued(typed);
    var sentence = "Công văn " + issued.issued().text() + " ngày 06/04/2020.";
    assertThat(new String(answer(issued.id(), ""), UTF_8))
        .contains(sentence)
        .doesNotContain("[Số, ký hiệu]");
    try (var pdf = Loader.loadPDF(answer(issued.id(), "/pdf"))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains(sentence);
    }
  }

  /// Whatever was pasted is printed as far as the faces go, and never run.
  @Test
  void printsWhateverWasPasted() throws Exception {
    var unbroken = "nghiêngngửathượnghuyền".repeat(40);
    for (var pasted :
        List.of(
            unbroken,
            "<script>alert(1)</script> <b>đậm</b> &amp; ]]> <!-- x -->",
            "Tốt 👍🏽 cờ 🇻🇳 gia đình 👨‍👩‍👧",
            "שלום مرحبا \u202Eđảo ngược\u202C",
            "Ky\u0301 tu\u031B\u0323 to\u0302\u0309 ho\u031B\u0323p \u200B\uFEFF\u00AD",
            "Dòng một\u2028dòng hai\tcột\u000Bxong")) {
      var typed = OutgoingExample.with(example.letter("V/v " + cut(pasted)), pasted);
      var issued = example.issued(typed);
      var page = new String(answer(issued.id(), ""), UTF_8);
      assertThat(page).doesNotContain("<script>alert", "<b>đậm");
      try (var pdf = Loader.loadPDF(answer(issued.id(), "/pdf"))) {
        assertThat(pdf.getNumberOfPages()).isBetween(1, 2);
      }
      try (var word = new ZipInputStream(new ByteArrayInputStream(answer(issued.id(), "/docx")))) {
        assertThat(word.getNextEntry()).isNotNull();
      }
    }
  }

  private static String cut(String text) {
    return text.length() < 400 ? text : text.substring(0, 400);
  }

  private String text(Outgoing.Drafted drafted) throws Exception {
    try (var pdf = Loader.loadPDF(answer(example.issued(drafted).id(), "/pdf"))) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private byte[] answer(UUID id, String paper) throws Exception {
    var request =
        get("/office/documents/outgoing/" + id + paper)
            .with(user("visitor"))
            .requestAttr(VISITOR, example.clerk);
    var answer = browser.perform(request).andReturn().getResponse();
    assertThat(answer.getStatus()).as(paper).isEqualTo(200);
    return answer.getContentAsByteArray();
  }
}
