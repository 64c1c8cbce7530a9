package org.opendost.office.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.office.documents.DocumentExample.MONDAY;
import static org.opendost.office.documents.DocumentExample.id;
import static org.opendost.office.documents.DocumentExample.on;
import static org.opendost.office.documents.OutgoingExample.amending;
import static org.opendost.office.documents.OutgoingExample.with;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.identity.Accounts;
import org.opendost.directory.parties.Units;
import org.opendost.office.documents.SignedVersion.Kind;
import org.opendost.platform.access.Actor;
import org.opendost.platform.files.Upload;
import org.opendost.platform.notifications.Inbox;
import org.opendost.platform.notifications.Notification;
import org.opendost.platform.page.Waiting;
import org.opendost.platform.print.Printer;
import org.opendost.platform.register.Ask;
import org.opendost.platform.signing.Keys;
import org.springframework.core.io.ByteArrayResource;

/// The signatory hears that an issued document waits for their digital signature, the clerk that it
/// waits for the seal; nobody hears of it any more once that is done.
@OfficeTest
class AwaitedSignaturesTest {

  private final OutgoingDocuments documents;
  private final OutgoingCourse course;
  private final OutgoingSending sending;
  private final OutgoingSignatures signatures;
  private final OutgoingFiles files;
  private final AwaitedSignatures awaited;
  private final Printer printer;
  private final Inbox inbox;
  private final OutgoingExample example;

  AwaitedSignaturesTest(
      OutgoingDocuments documents,
      OutgoingCourse course,
      OutgoingSending sending,
      OutgoingSignatures signatures,
      OutgoingFiles files,
      AwaitedSignatures awaited,
      Printer printer,
      Inbox inbox,
      Accounts accounts,
      Units units) {
    this.documents = documents;
    this.course = course;
    this.sending = sending;
    this.signatures = signatures;
    this.files = files;
    this.awaited = awaited;
    this.printer = printer;
    this.inbox = inbox;
    this.example = new OutgoingExample(documents, course, accounts, units);
  }

  @Test
  void goesFromTheSignatoryToTheClerkAndAway() {
    var issued = example.issued(example.letter("V/v chờ ký số"));
    int seals = count(example.clerk);
    assertThat(told(example.director, issued)).containsExactly("awaited-signed");
    assertThat(told(example.clerk, issued)).isEmpty();
    assertThat(waiting(issued)).isEqualTo(Kind.SIGNED);
    assertThat(count(example.director)).isOne();
    on(
        MONDAY,
        () ->
            signatures.sign(
                example.director, issued.id(), id(), key(Keys.rsa(example.director.name()))));
    assertThat(told(example.director, issued)).isEmpty();
    assertThat(told(example.clerk, issued)).containsExactly("awaited-sealed");
    assertThat(waiting(issued)).isEqualTo(Kind.SEALED);
    assertThat(count(example.director)).isZero();
    assertThat(count(example.clerk)).isEqualTo(seals + 1);
    var own = Keys.rsa("Sở Khoa học và Công nghệ tỉnh Cao Bằng");
    on(MONDAY, () -> signatures.seal(example.clerk, issued.id(), id(), key(own)));
    assertThat(told(example.clerk, issued)).isEmpty();
    assertThat(waiting(issued)).isNull();
    assertThat(count(example.clerk)).isEqualTo(seals);
  }

  @Test
  void goesWhenItIsSentFiledRecalledOrReplacedWithout() {
    var sent = example.issued(example.letter("V/v gửi không ký số"));
    on(
        MONDAY,
        () -> {
          var to = documents.open(example.clerk, sent.id()).recipients().getFirst().id();
          sending.send(example.clerk, sent.id(), List.of(to), MONDAY, Way.HAND);
          return true;
        });
    var filed = example.issued(example.letter("V/v lưu không ký số"));
    on(MONDAY, () -> course.file(example.clerk, filed.id(), id(), "HS-02"));
    var recalled = example.issued(example.letter("V/v thu hồi không ký số"));
    example.issued(amending(example.letter("V/v thu hồi"), recalled.id(), Amendment.RECALLS));
    var replaced = example.issued(example.letter("V/v thay không ký số"));
    example.issued(amending(example.letter("V/v thay"), replaced.id(), Amendment.REPLACES));
    for (var each : List.of(sent, filed, recalled, replaced)) {
      assertThat(told(example.director, each)).isEmpty();
      assertThat(waiting(each)).isNull();
    }
    var corrected = example.issued(example.letter("V/v đính chính, vẫn ký số"));
    example.issued(amending(example.letter("V/v sửa"), corrected.id(), Amendment.CORRECTS));
    assertThat(told(example.director, corrected)).containsExactly("awaited-signed");
    assertThat(waiting(corrected)).isEqualTo(Kind.SIGNED);
  }

  @Test
  void isNotAskedForWhatIsNoPdfAndSaysNoWordsOfASeparateBook() throws Exception {
    var word = example.draft(with(example.letter("V/v tệp Word"), ""));
    var content = new ByteArrayOutputStream();
    printer.docx(files.print(example.drafter, word).document(), content);
    var upload = new Upload("van-ban.docx", new ByteArrayResource(content.toByteArray()));
    on(MONDAY, () -> files.attach(example.drafter, word, id(), upload));
    on(MONDAY, () -> course.submit(example.drafter, word, id(), ""));
    on(MONDAY, () -> course.initial(example.head, word, id(), ""));
    on(MONDAY, () -> course.check(example.clerk, word, id(), ""));
    on(MONDAY, () -> course.sign(example.director, word, id(), ""));
    var issued = on(MONDAY, () -> course.issue(example.clerk, word, id(), ""));
    assertThat(told(example.director, issued)).isEmpty();
    assertThat(waiting(issued)).isNull();
    var words = "Việc kín " + id();
    var secret = example.issued(example.drafted(Book.SECRET, DocumentKind.LETTER, words, ""));
    assertThat(told(example.director, secret)).containsExactly("apart");
    assertThat(notices(example.director, secret.id()))
        .allSatisfy(each -> assertThat(each.arguments()).noneMatch(said -> said.contains(words)));
  }

  @Test
  void theListLeavesWhatWaits() {
    var words = "Lọc chờ ký " + id();
    var waits = example.issued(example.letter(words));
    example.draft(example.letter(words));
    var ask = Ask.of(Map.of("summary", words, "awaits", "SIGNED"));
    assertThat(documents.list(example.director, ask).lines())
        .extracting(Outgoing::id)
        .containsExactly(waits.id());
  }

  private static HandedKey key(byte[] file) {
    return new HandedKey(file, Keys.PASSWORD.toCharArray(), Keys.ring(), false);
  }

  private Kind waiting(Outgoing outgoing) {
    return documents.open(example.clerk, outgoing.id()).outgoing().awaits();
  }

  private int count(Actor actor) {
    return awaited.of(actor).stream().mapToInt(Waiting.Line::count).sum();
  }

  private List<String> told(Actor actor, Outgoing outgoing) {
    return notices(actor, outgoing.id()).stream()
        .map(each -> each.textKey().substring(each.textKey().lastIndexOf('.') + 1))
        .toList();
  }

  private List<Notification> notices(Actor actor, UUID outgoing) {
    return inbox.list(actor, null, false, 100).stream()
        .filter(each -> each.href().contains(outgoing + "/signatures/"))
        .toList();
  }
}
