package org.opendost.office.lawmaking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.office.lawmaking.DraftExample.MONDAY;
import static org.opendost.office.lawmaking.DraftExample.SPECIALIST;
import static org.opendost.office.lawmaking.DraftExample.on;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.InvalidInput;
import org.springframework.core.io.ByteArrayResource;

/// The texts a draft has, pasted or read from a file.
@OfficeTest
class DraftTextsTest {

  private static final String TYPES =
      """
      <Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
      """;

  private final DraftExample example;
  private final Drafts drafts;
  private final DraftTexts texts;

  DraftTextsTest(
      Drafts drafts, DraftSteps steps, DraftTexts texts, Comments comments, Units units) {
    this.example = new DraftExample(drafts, steps, texts, comments, units);
    this.drafts = drafts;
    this.texts = texts;
  }

  @Test
  void readsTheParagraphsOfADocumentInWordWithoutWhatWasDeletedInIt() {
    var draft = example.decision();
    var document =
        """
        <w:document xmlns:w="w"><w:body>
        <w:p><w:r><w:t>Điều 1. </w:t></w:r><w:r><w:t>Phạm vi</w:t></w:r></w:p>
        <w:p><w:del><w:r><w:delText>đã xóa</w:delText></w:r></w:del><w:r><w:t>Điều 2</w:t><w:tab/><w:t>A &amp; B</w:t></w:r></w:p>
        </w:body></w:document>
        """;
    var version = add(draft, "", word(document));
    assertThat(version.text()).isEqualTo("Điều 1. Phạm vi\nĐiều 2 A & B");
    assertThat(texts.file(SPECIALIST, draft.id(), version.id()).name()).isEqualTo("du-thao.docx");
  }

  @Test
  void readsNothingThatADocumentWouldFetchFromElsewhere() {
    var draft = example.decision();
    var document =
        """
        <!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>
        <w:document xmlns:w="w"><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:document>
        """;
    assertThatThrownBy(() -> add(draft, "", word(document))).isInstanceOf(InvalidInput.class);
    assertThat(drafts.open(SPECIALIST, draft.id()).versions()).isEmpty();
  }

  @Test
  void asksForATextWhereNeitherIsGivenAndWhereTheFileHoldsNone() {
    var draft = example.decision();
    refused(() -> add(draft, "  ", null), "text");
    refused(() -> add(draft, "", word("<w:document xmlns:w='w'><w:p/></w:document>")), "text");
  }

  @Test
  void keepsTheTextThatWasPastedBesideTheFileAsItIs() {
    var draft = example.decision();
    var version = add(draft, "Điều 1", word("<w:document xmlns:w='w'/>"));
    assertThat(version.text()).isEqualTo("Điều 1");
    assertThat(version.file()).isNotNull();
  }

  @Test
  void handsAPdfOutToEveryoneOnceItIsPostedAndADocumentInWordToNobody() {
    var draft = example.decision();
    add(draft, "Điều 1", pdf());
    assertThat(texts.postedFile(Actor.PUBLIC, draft.id())).isEmpty();
    var posting = DraftExample.step(draft, Step.Kind.COMMENT, MONDAY, MONDAY.plusDays(30));
    example.take(draft, posting);
    assertThat(texts.postedFile(Actor.PUBLIC, draft.id()).orElseThrow().name())
        .isEqualTo("du-thao.pdf");
    assertThat(texts.issuedFile(Actor.PUBLIC, draft.id())).isEmpty();
    var other = example.decision();
    add(other, "Điều 1", word("<w:document xmlns:w='w'/>"));
    example.take(other, DraftExample.step(other, Step.Kind.COMMENT, MONDAY, MONDAY.plusDays(30)));
    assertThat(texts.postedFile(Actor.PUBLIC, other.id())).isEmpty();
  }

  private static Upload pdf() {
    return new Upload("du-thao.pdf", new ByteArrayResource("%PDF-1.4\n%%EOF\n".getBytes(UTF_8)));
  }

  @Test
  void numbersTheTextsOfTwoOfficersOneAfterTheOther() throws Exception {
    var draft = example.decision();
    var both =
        List.<Callable<Version>>of(
            () -> example.text(draft, MONDAY, "Một"), () -> example.text(draft, MONDAY, "Hai"));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.invokeAll(both).forEach(each -> each.resultNow());
    }
    assertThat(drafts.open(SPECIALIST, draft.id()).versions())
        .extracting(Version::number)
        .containsExactly(2, 1);
  }

  @Test
  void keepsADoubleClickOnceAndComparesTheOlderWithTheNewer() {
    var draft = example.decision();
    var typed = new DraftTexts.Typed(Uuid7.next(), draft.id(), "", "Điều 1. Sáu mươi ngày");
    on(MONDAY, () -> texts.add(SPECIALIST, typed, null));
    on(MONDAY, () -> texts.add(SPECIALIST, typed, null));
    example.text(draft, MONDAY, "Điều 1. Ba mươi ngày");
    var compared = texts.compare(SPECIALIST, draft.id(), 2, 1);
    assertThat(compared.older().number()).isOne();
    assertThat(compared.comparison().differing()).isOne();
    assertThatThrownBy(() -> texts.compare(SPECIALIST, draft.id(), 1, 3))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void addsNoTextOnceDraftingIsOver() {
    var issued = example.issued(MONDAY.plusDays(50));
    refused(() -> example.text(issued, MONDAY.plusDays(51), "Điều 9"), "");
  }

  private Version add(Draft draft, String text, @Nullable Upload upload) {
    return on(
        MONDAY,
        () ->
            texts.add(
                SPECIALIST, new DraftTexts.Typed(Uuid7.next(), draft.id(), "", text), upload));
  }

  private static Upload word(String document) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part :
          Map.of("[Content_Types].xml", TYPES, "word/document.xml", document).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new Upload("du-thao.docx", new ByteArrayResource(bytes.toByteArray()));
  }

  private static void refused(ThrowingCallable work, String field) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults()).extracting(fault -> fault.field()).contains(field));
  }
}
