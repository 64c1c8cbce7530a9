package org.opendost.office.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.office.documents.DocumentExample.AUDITOR;
import static org.opendost.office.documents.DocumentExample.CLERK;
import static org.opendost.office.documents.DocumentExample.DIRECTOR;
import static org.opendost.office.documents.DocumentExample.HEAD;
import static org.opendost.office.documents.DocumentExample.MONDAY;
import static org.opendost.office.documents.DocumentExample.SPECIALIST;
import static org.opendost.office.documents.DocumentExample.id;
import static org.opendost.office.documents.DocumentExample.letter;
import static org.opendost.office.documents.DocumentExample.on;
import static org.opendost.office.documents.DocumentExample.pdf;
import static org.opendost.office.documents.DocumentExample.received;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.office.documents.Incoming.Received;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.register.Ask;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The registers of incoming documents.
@OfficeTest
class IncomingDocumentsTest {

  private final IncomingDocuments documents;
  private final IncomingFiles files;
  private final Reading reading;
  private final Audit audit;
  private final JdbcClient jdbc;

  IncomingDocumentsTest(
      IncomingDocuments documents,
      IncomingFiles files,
      Reading reading,
      Audit audit,
      JdbcClient jdbc) {
    this.documents = documents;
    this.files = files;
    this.reading = reading;
    this.audit = audit;
    this.jdbc = jdbc;
  }

  /// NĐ 30/2020/NĐ-CP, Art. 22 §2: numbers follow one another within the year.
  @Test
  void numbersFollowOneAnotherThoughManyRegisterAtOnceAndSomeFail() throws Exception {
    var first = on(LocalDate.of(2016, 3, 1), () -> register("Văn bản đầu"));
    var letters =
        List.<Callable<Integer>>of(
            () -> numberIn2016("Một"),
            () -> numberIn2016(""),
            () -> numberIn2016("Hai"),
            () -> numberIn2016("Ba"));
    try (var clerks = Executors.newFixedThreadPool(4)) {
      var numbers = clerks.invokeAll(letters).stream().map(each -> each.resultNow()).toList();
      assertThat(numbers)
          .containsExactlyInAnyOrder(0, first.number() + 1, first.number() + 2, first.number() + 3);
    }
    assertThat(on(LocalDate.of(2017, 1, 2), () -> register("Năm sau")).number()).isOne();
  }

  private int numberIn2016(String summary) {
    try {
      return on(LocalDate.of(2016, 3, 2), () -> register(summary)).number();
    } catch (InvalidInput withoutSummary) {
      return 0;
    }
  }

  @Test
  void eachBookHasNumbersOfItsOwn() {
    var day = LocalDate.of(2015, 5, 4);
    on(day, () -> register("Thường"));
    on(day, () -> register("Thường nữa"));
    var complaint = on(day, () -> register(received(Book.COMPLAINTS, Secrecy.NONE, "Đơn"), day));
    var secret = on(day, () -> register(received(Book.SECRET, Secrecy.SECRET, "Mật"), day));
    assertThat(complaint.number()).isOne();
    assertThat(secret.number()).isOne();
  }

  /// NĐ 30/2020/NĐ-CP, Art. 22 §4: what is secret is registered apart.
  @Test
  void whatIsSecretStandsInTheSecretBookAndNothingElseDoes() {
    assertThatThrownBy(() -> register(received(Book.ORDINARY, Secrecy.SECRET, "Mật"), MONDAY))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("documents.fault.secrecy");
    assertThatThrownBy(() -> register(received(Book.SECRET, Secrecy.NONE, "Thường"), MONDAY))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void separateBooksDoNotExistForThoseWhoMayNotReadThem() {
    for (var book : List.of(Book.SECRET, Book.COMPLAINTS)) {
      var words = "Việc riêng " + id();
      var secrecy = book == Book.SECRET ? Secrecy.SECRET : Secrecy.NONE;
      var kept = register(received(book, secrecy, words), MONDAY);
      for (var other : List.of(SPECIALIST, HEAD, AUDITOR)) {
        assertThat(found(other, words)).isEmpty();
        assertThatThrownBy(() -> documents.open(other, kept.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.of(other, kept.id())).isInstanceOf(NotFound.class);
      }
      assertThat(found(DIRECTOR, words)).containsExactly(kept.id());
      assertThat(documents.open(DIRECTOR, kept.id()).incoming().heading())
          .isEqualTo(kept.heading());
      assertThat(visibility(kept.id()))
          .isEqualTo(book == Book.SECRET ? List.of() : List.of("documents.read-complaints"));
      assertThat(audit.of(kept.id()).toString()).doesNotContain(words);
    }
  }

  @Test
  void nobodySeesMoreByTypingTheFilterThatLimitsAList() {
    var words = "Việc riêng " + id();
    register(received(Book.SECRET, Secrecy.SECRET, words), MONDAY);
    var ask = Ask.of(Map.of("summary", words, "reader", "SECRET"));
    assertThat(documents.list(SPECIALIST, ask).lines()).isEmpty();
  }

  @Test
  void aDoubleClickRegistersOnceAndOtherWordsAreRefused() {
    var id = id();
    var once = on(MONDAY, () -> documents.register(CLERK, id, letter("Báo cáo tháng")));
    var twice = on(MONDAY, () -> documents.register(CLERK, id, letter("Báo cáo tháng")));
    assertThat(twice.number()).isEqualTo(once.number());
    assertThatThrownBy(() -> documents.register(CLERK, id, letter("Báo cáo quý")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("input.sent-before");
  }

  @Test
  void theSecondOfTwoClerksIsToldWhoChangedIt() {
    var kept = on(MONDAY, () -> register("Báo cáo"));
    on(MONDAY, () -> documents.correct(CLERK, kept.id(), 1, letter("Báo cáo tháng 4")));
    assertThatThrownBy(
            () -> on(MONDAY, () -> documents.correct(CLERK, kept.id(), 1, letter("Báo cáo quý"))))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(CLERK.name());
    assertThat(documents.open(CLERK, kept.id()).incoming().received().summary())
        .isEqualTo("Báo cáo tháng 4");
  }

  @Test
  void whatWasStruckOutKeepsItsNumberAndIsNotFoundAnyMore() {
    var kept = on(MONDAY, () -> register("Đăng ký nhầm"));
    assertThat(visibility(kept.id())).containsExactly("documents.follow");
    on(MONDAY, () -> documents.withdraw(HEAD, kept.id(), "Gửi nhầm nơi nhận"));
    assertThat(documents.open(CLERK, kept.id()).state()).isEqualTo("withdrawn");
    assertThat(visibility(kept.id())).isEmpty();
    assertThat(on(MONDAY, () -> register("Sau đó")).number()).isEqualTo(kept.number() + 1);
  }

  @Test
  void aPdfOfTwoThousandPagesIsKeptAndItsWordsAreFound() {
    var kept = on(MONDAY, () -> register("Tập tài liệu lớn"));
    on(MONDAY, () -> files.attach(CLERK, kept.id(), id(), pdf("Trang thu", 2000)));
    reading.all();
    var attachment = attachment(kept.id());
    assertThat(attachment.pages()).isEqualTo(2000);
    assertThat(attachment.waiting()).isFalse();
    assertThat(attachment.trouble()).isNull();
    assertThat(body(kept.id())).contains("Trang thu 1").contains("Trang thu 2000");
  }

  @Test
  void aPdfThatCannotBeOpenedIsKeptAndSaysSoAndThoseBehindItAreRead() {
    var broken = on(MONDAY, () -> register("Tệp hỏng"));
    var whole = on(MONDAY, () -> register("Tệp lành"));
    var bytes = "%PDF-1.7\nnot a document".getBytes(StandardCharsets.US_ASCII);
    on(
        MONDAY,
        () ->
            files.attach(
                CLERK, broken.id(), id(), new Upload("hong.pdf", new ByteArrayResource(bytes))));
    on(MONDAY, () -> files.attach(CLERK, whole.id(), id(), pdf("Lanh lan", 1)));
    reading.all();
    assertThat(attachment(broken.id()).trouble()).isEqualTo("unreadable");
    assertThat(attachment(broken.id()).pages()).isNull();
    assertThat(body(whole.id())).contains("Lanh lan");
  }

  @Test
  void aFileOfASecretDocumentHasANameThatSaysNothing() {
    var kept = register(received(Book.SECRET, Secrecy.SECRET, "Mật"), MONDAY);
    var upload = new Upload("ke-hoach-mat.pdf", pdf("Bi mat", 1).content());
    var stored = on(MONDAY, () -> files.attach(CLERK, kept.id(), id(), upload));
    assertThat(stored.name()).isEqualTo("van-ban-2020-" + kept.number() + ".pdf");
    reading.all();
    assertThat(visibility(kept.id())).isEmpty();
  }

  @Test
  void registeringIsTheClerksAlone() {
    assertThatThrownBy(() -> documents.register(SPECIALIST, id(), letter("Báo cáo")))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> documents.list(Actor.PUBLIC, Ask.first()))
        .isInstanceOf(Forbidden.class);
  }

  private Incoming register(String summary) {
    var today = MONDAY;
    return documents.register(CLERK, id(), dated(letter(summary), today));
  }

  private Incoming register(Received typed, LocalDate day) {
    return on(day, () -> documents.register(CLERK, id(), dated(typed, day)));
  }

  /// Received on a day that has come, whatever the test's own is.
  private static Received dated(Received typed, LocalDate day) {
    var received = day.isAfter(LocalDate.of(2018, 1, 1)) ? LocalDate.of(2015, 1, 5) : day;
    return new Received(
        typed.book(),
        typed.kind(),
        typed.sender(),
        typed.symbol(),
        received,
        received,
        typed.summary(),
        typed.urgency(),
        typed.secrecy(),
        typed.note());
  }

  private List<UUID> found(Actor actor, String words) {
    return documents.list(actor, Ask.of(Map.of("summary", words))).lines().stream()
        .map(line -> line.incoming().id())
        .toList();
  }

  private Attachment attachment(UUID incoming) {
    return documents.open(CLERK, incoming).attachments().getFirst();
  }

  private List<String> visibility(UUID id) {
    return jdbc.sql("select visibility from search.entry where id = :id and not removed")
        .param("id", id)
        .query(String.class)
        .list();
  }

  private String body(UUID id) {
    return jdbc.sql("select body from search.entry where id = :id")
        .param("id", id)
        .query(String.class)
        .single();
  }
}
