package org.opendost.office.documents;

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
