package org.opendost.office.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.identity.Accounts;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.signing.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// The form that takes a key and its password keeps neither.
@OfficeTest
class SigningFormTest {

  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";
  private static final String WRONG = "mat-khau-sai-9417";

  private final OutgoingSignatures signatures;
  private final JdbcClient jdbc;
  private final OutgoingExample example;
  private final MockMvc browser;

  SigningFormTest(
      OutgoingSignatures signatures,
      OutgoingDocuments documents,
      OutgoingCourse course,
      JdbcClient jdbc,
      Accounts accounts,
      Units units,
      WebApplicationContext application) {
    this.signatures = signatures;
    this.jdbc = jdbc;
    this.example = new OutgoingExample(documents, course, accounts, units);
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  @Test
  void saysWhatWasWrongWithoutShowingThePasswordAgain() throws Exception {
    var issued = example.issued(example.letter("V/v biểu mẫu ký số")).id();
    var refused = sent(issued, Keys.rsa("Nông Suối Bạc"), WRONG);
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
        .contains("id=\"password-fault\"", "Mật khẩu của tệp khóa không đúng")
        .doesNotContain(WRONG);
    var none = sent(issued, new byte[0], WRONG);
    assertThat(none.getContentAsString(StandardCharsets.UTF_8))
        .contains("id=\"key-fault\"")
        .doesNotContain(WRONG);
    for (var table :
        new String[] {"input.sent_form", "audit.entry", "documents.outgoing_version"}) {
      assertThat(
              jdbc.sql("select count(*) from " + table + " t where position(:said in t::text) > 0")
                  .param("said", WRONG)
                  .query(Long.class)
                  .single())
          .as(table)
          .isZero();
    }
  }

  @Test
  void leadsFromTheButtonToTheSignedDocument() throws Exception {
    var issued = example.issued(example.letter("V/v nút ký số")).id();
    assertThat(page(example.director, issued, ""))
        .contains("/office/documents/outgoing/" + issued + "/signatures/signed");
    assertThat(page(example.clerk, issued, "")).doesNotContain("/signatures/");
    assertThat(page(example.director, issued, "/signatures/signed"))
        .contains("type=\"password\"", "hệ thống không lưu");
    var done =
        DocumentExample.on(
            DocumentExample.MONDAY, () -> sent(issued, Keys.rsa("Nông Suối Bạc"), Keys.PASSWORD));
    assertThat(done.getStatus()).isEqualTo(303);
    var version = signatures.of(example.clerk, issued).versions().getFirst();
    assertThat(page(example.clerk, issued, ""))
        .contains("/signatures/sealed", "/files/" + version.file(), "Toàn vẹn từ khi ký");
    assertThat(page(example.drafter, issued, "")).doesNotContain("/signatures/sealed");
  }

  private MockHttpServletResponse sent(UUID id, byte[] key, String password) {
    try {
      var request =
          multipart("/office/documents/outgoing/" + id + "/signatures/signed")
              .file(new MockMultipartFile("key", "khoa.p12", "application/x-pkcs12", key))
              .param("id", DocumentExample.id().toString())
              .param("password", password)
              .with(user("visitor"))
              .with(csrf())
              .requestAttr(VISITOR, example.director);
      return browser.perform(request).andReturn().getResponse();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private String page(Actor actor, UUID id, String of) throws Exception {
    var request =
        get("/office/documents/outgoing/" + id + of)
            .with(user("visitor"))
            .requestAttr(VISITOR, actor);
    var answer = browser.perform(request).andReturn().getResponse();
    assertThat(answer.getStatus()).as(of).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
