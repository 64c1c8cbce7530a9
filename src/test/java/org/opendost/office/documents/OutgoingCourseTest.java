package org.opendost.office.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.office.documents.DocumentExample.CLERK;
import static org.opendost.office.documents.DocumentExample.MONDAY;
import static org.opendost.office.documents.DocumentExample.id;
import static org.opendost.office.documents.DocumentExample.on;
import static org.opendost.office.documents.OutgoingExample.amending;
import static org.opendost.office.documents.OutgoingExample.with;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.identity.Accounts;
import org.opendost.directory.parties.Units;
import org.opendost.office.documents.Outgoing.State;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.files.Files;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.register.Validity;

/// The way of an outgoing document from the draft to the file.
@OfficeTest
class OutgoingCourseTest {

  private final OutgoingDocuments documents;
  private final OutgoingCourse course;
  private final OutgoingSending sending;
  private final IncomingDocuments incoming;
  private final SigningPowers powers;
  private final Files files;
  private final OutgoingExample example;

  OutgoingCourseTest(
      OutgoingDocuments documents,
      OutgoingCourse course,
      OutgoingSending sending,
      IncomingDocuments incoming,
      SigningPowers powers,
      Files files,
      Accounts accounts,
      Units units) {
    this.documents = documents;
    this.course = course;
    this.sending = sending;
    this.incoming = incoming;
    this.powers = powers;
    this.files = files;
    this.example = new OutgoingExample(documents, course, accounts, units);
  }

  /// NĐ 30/2020/NĐ-CP, Art. 15 §1: numbers follow one another within the year, from 01.
  @Test
  void numbersOfAKindFollowOneAnotherThoughManyIssueAtOnceAndBeginAnewWithTheYear()
      throws Exception {
    var day = LocalDate.of(2016, 3, 1);
    var plan = example.drafted(Book.ORDINARY, DocumentKind.PROGRAMME, "Chương trình", "");
    assertThat(numberOf(example.issued(day, plan))).isEqualTo("01/CTr-SKHCN");
    var signed =
        List.of(example.signed(day, plan), example.signed(day, plan), example.checked(plan));
    var issuing =
        signed.stream().<Callable<Integer>>map(document -> () -> number(day, document)).toList();
    try (var clerks = Executors.newFixedThreadPool(3)) {
      assertThat(clerks.invokeAll(issuing).stream().map(each -> each.resultNow()))
          .containsExactlyInAnyOrder(2, 3, 0);
    }
    assertThat(numberOf(example.issued(LocalDate.of(2016, 12, 31), plan)))
        .isEqualTo("04/CTr-SKHCN");
    assertThat(numberOf(example.issued(LocalDate.of(2017, 1, 1), plan))).isEqualTo("01/CTr-SKHCN");
  }

  /// Zero stands for a document that could not be issued.
  private int number(LocalDate day, UUID document) {
    try {
      return on(day, () -> course.issue(example.clerk, document, id(), "")).issued().number();
    } catch (InvalidInput notSigned) {
      return 0;
    }
  }

  @Test
  void officialLettersHaveASeriesOfTheirOwnAndTheirUnitInTheSymbol() {
    var day = LocalDate.of(2015, 6, 1);
    example.issued(day, example.drafted(Book.ORDINARY, DocumentKind.REPORT, "Báo cáo", ""));
    var letter = example.issued(day, example.letter("V/v báo cáo"));
    assertThat(numberOf(letter)).isEqualTo("01/SKHCN-RT");
  }

  @Test
  void isIssuedOnceThoughClickedTwiceAndTheSecondOfTwoIsToldWhoDid() {
    var document = example.signed(MONDAY, example.letter("Báo cáo"));
    var step = id();
    var first = on(MONDAY, () -> course.issue(example.clerk, document, step, ""));
    var again = on(MONDAY, () -> course.issue(example.clerk, document, step, ""));
    assertThat(again.issued()).isEqualTo(first.issued());
    assertThatThrownBy(() -> on(MONDAY, () -> course.issue(CLERK, document, id(), "")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(example.clerk.name());
  }

  /// NĐ 30/2020/NĐ-CP, Art. 13: nobody signs beyond their power.
  @Test
  void nobodySignsBeyondTheirPower() {
    var document =
        example.checked(example.drafted(Book.ORDINARY, DocumentKind.NOTICE, "Thông báo", ""));
    assertThatThrownBy(() -> on(MONDAY, () -> course.sign(example.deputy, document, id(), "")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("documents.fault.no-power");
    give(DocumentKind.LETTER, null);
    assertThatThrownBy(() -> on(MONDAY, () -> course.sign(example.deputy, document, id(), "")))
        .isInstanceOf(InvalidInput.class);
    give(DocumentKind.NOTICE, MONDAY.plusDays(1));
    var after = MONDAY.plusDays(2);
    assertThatThrownBy(() -> on(after, () -> course.sign(example.deputy, document, id(), "")))
        .isInstanceOf(InvalidInput.class);
    var signed = on(MONDAY, () -> course.sign(example.deputy, document, id(), "")).signed();
    assertThat(signed.lines()).containsExactly("KT. Giám đốc", "Phó Giám đốc");
    assertThatThrownBy(() -> course.sign(example.drafter, document, id(), ""))
        .isInstanceOf(Forbidden.class);
  }

  private void give(DocumentKind kind, LocalDate until) {
    var validity = new Validity(MONDAY, until, "Quy chế làm việc, Điều 5", true, "");
    powers.set(
        example.director,
        new SigningPowers.Typed(
            id(), example.deputy.id(), kind, SigningForm.KT, "Phó Giám đốc", validity));
  }

  /// NĐ 30/2020/NĐ-CP, Art. 13 §3: an authorisation is limited in time.
  @Test
  void anAuthorisationHasAnEnd() {
    var open = new Validity(MONDAY, null, "Giấy ủy quyền số 02", true, "");
    var typed =
        new SigningPowers.Typed(
            id(), example.head.id(), null, SigningForm.TUQ, "Trưởng phòng", open);
    assertThatThrownBy(() -> powers.set(example.director, typed))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("documents.fault.authorised-until");
  }

  @Test
  void goesBackWithAReasonAndOnlyItsOwnPeopleTakeTheStep() {
    var document = example.draft(example.letter("Đề nghị"));
    assertThatThrownBy(() -> course.initial(example.head, document, id(), ""))
        .isInstanceOf(InvalidInput.class);
    on(MONDAY, () -> course.submit(example.drafter, document, id(), ""));
    assertThatThrownBy(() -> course.initial(DocumentExample.HEAD, document, id(), ""))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("documents.fault.theirs.INITIALLED");
    assertThatThrownBy(() -> course.giveBack(example.head, document, id(), " "))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("words");
    assertThatThrownBy(() -> course.giveBack(example.drafter, document, id(), "Sửa"))
        .isInstanceOf(Forbidden.class);
    on(MONDAY, () -> course.giveBack(example.head, document, id(), "Thiếu căn cứ"));
    var opened = documents.open(example.drafter, document);
    assertThat(opened.outgoing().state()).isEqualTo(State.DRAFT);
    assertThat(opened.steps())
        .extracting(Taken::kind)
        .containsExactly(Deed.DRAFTED, Deed.SUBMITTED, Deed.RETURNED);
    assertThat(course.open(example.drafter, document)).contains(Deed.SUBMITTED);
  }

  @Test
  void twoTabsOnOneDraftDoNotOverwriteEachOther() {
    var id = example.draft(example.letter("Hai cửa sổ"));
    var version = documents.open(example.drafter, id).outgoing().version();
    var first = with(example.letter("Hai cửa sổ"), "Bản của cửa sổ thứ nhất.");
    var second = with(example.letter("Hai cửa sổ"), "Bản của cửa sổ thứ hai.");
    on(MONDAY, () -> documents.edit(example.drafter, id, version, first));
    assertThat(on(MONDAY, () -> documents.edit(example.drafter, id, version, first)).version())
        .isEqualTo(version + 1);
    assertThatThrownBy(() -> on(MONDAY, () -> documents.edit(example.drafter, id, version, second)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("documents.fault.changed");
    on(MONDAY, () -> course.submit(example.drafter, id, id(), ""));
    assertThatThrownBy(
            () -> on(MONDAY, () -> documents.edit(example.drafter, id, version + 2, second)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("documents.fault.not-a-draft");
  }

  @Test
  void isNotSubmittedWhileAPlaceOfTheTemplateIsLeftOpen() {
    var open =
        with(example.letter("Đề nghị"), "Kính gửi [tên cơ quan], văn bản [Số, ký hiệu] đính kèm.");
    var document = example.draft(open);
    assertThatThrownBy(() -> course.submit(example.drafter, document, id(), ""))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("[tên cơ quan]");
  }

  @Test
  void thePdfThatWasIssuedHasNumberDayAndSigner() throws Exception {
    var issued =
        example
            .issued(with(example.letter("Báo cáo"), "Số của công văn này là [Số, ký hiệu]."))
            .issued();
    try (var stream = files.open(files.get(issued.file()));
        var pdf = Loader.loadPDF(stream.readAllBytes())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Số của công văn này là " + issued.text())
          .contains("ngày 06 tháng 4 năm 2020")
          .contains("Nông Suối Bạc", "GIÁM ĐỐC");
    }
  }

  @Test
  void answersTheIncomingDocumentWhenItIsIssued() {
    var asked = on(MONDAY, () -> incoming.register(CLERK, id(), DocumentExample.letter("Hỏi")));
    var letter = example.drafted(Book.ORDINARY, DocumentKind.LETTER, "Trả lời", asked.heading());
    var document = example.signed(MONDAY, letter);
    assertThat(incoming.open(CLERK, asked.id()).incoming().done()).isNull();
    var issued = on(MONDAY, () -> course.issue(example.clerk, document, id(), ""));
    var done = incoming.open(CLERK, asked.id()).incoming().done();
    assertThat(done.answer()).isEqualTo(document);
    assertThat(done.note()).contains(numberOf(issued));
    assertThat(documents.answering(CLERK, asked.id()))
        .extracting(Outgoing::id)
        .containsExactly(document);
    assertThatThrownBy(
            () ->
                example.draft(
                    example.drafted(Book.ORDINARY, DocumentKind.LETTER, "Trả lời", "999/1999")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("documents.fault.no-such-incoming");
  }

  /// NĐ 30/2020/NĐ-CP, Art. 18 §3: content is changed by a document of equal form, form corrected
  /// by an official letter; the earlier document stays.
  @Test
  void isCorrectedByALetterAndReplacedByItsOwnKind() {
    var decision =
        example.issued(example.drafted(Book.ORDINARY, DocumentKind.DECISION, "Thành lập tổ", ""));
    var letter = amending(example.letter("Thay"), decision.id(), Amendment.REPLACES);
    assertThatThrownBy(() -> example.draft(letter))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("documents.fault.form.REPLACES");
    var correction =
        example.issued(amending(example.letter("Đính chính"), decision.id(), Amendment.CORRECTS));
    var corrected = documents.open(CLERK, decision.id()).outgoing();
    assertThat(corrected.amended().text()).isEqualTo(numberOf(correction));
    assertThat(corrected.standing()).isEqualTo("ISSUED");
    var replacing = example.drafted(Book.ORDINARY, DocumentKind.DECISION, "Thành lập lại tổ", "");
    example.issued(amending(replacing, decision.id(), Amendment.REPLACES));
    assertThat(documents.open(CLERK, decision.id()).outgoing().standing()).isEqualTo("replaced");
  }

  @Test
  void recipientsAreMarkedOnceWithDayAndWay() {
    var issued = example.issued(example.letter("Gửi"));
    var to = documents.open(CLERK, issued.id()).recipients();
    assertThat(to).extracting(SentTo::name).containsExactly("UBND huyện Suối Biếc", "Lưu: VT");
    assertThatThrownBy(() -> send(issued, to.getFirst(), MONDAY.minusDays(1)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("documents.fault.sent-on");
    send(issued, to.getFirst(), MONDAY);
    send(issued, to.getFirst(), MONDAY);
    var marked = documents.open(CLERK, issued.id()).recipients();
    assertThat(marked.getFirst().way()).isEqualTo(Way.POST);
    assertThat(marked.getLast().isWaiting()).isTrue();
  }

  private void send(Outgoing issued, SentTo to, LocalDate day) {
    on(
        MONDAY,
        () -> {
          sending.send(example.clerk, issued.id(), List.of(to.id()), day, Way.POST);
          return true;
        });
  }

  private static String numberOf(Outgoing outgoing) {
    return outgoing.issued().text();
  }
}
