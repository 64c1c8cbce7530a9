package org.opendost.office.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.opendost.office.documents.DocumentExample.DIRECTOR;
import static org.opendost.office.documents.DocumentExample.MONDAY;
import static org.opendost.office.documents.DocumentExample.id;
import static org.opendost.office.documents.DocumentExample.on;
import static org.opendost.office.documents.OutgoingExample.amending;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.identity.Accounts;
import org.opendost.directory.parties.Units;
import org.opendost.office.documents.SignedVersion.Kind;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.Files;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.print.Printer;
import org.opendost.platform.signing.FoundSignature.State;
import org.opendost.platform.signing.Keys;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The signatory signs the issued PDF with a key of their own, and the clerk seals it with the
/// agency's.
@OfficeTest
class OutgoingSignaturesTest {

  private static final String SIGNATORY = "Nông Suối Bạc";
  private static final String AGENCY = "SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH CAO BẰNG";

  private final OutgoingSignatures signatures;
  private final OutgoingCourse course;
  private final OutgoingSending sending;
  private final OutgoingDocuments documents;
  private final OutgoingFiles issuedFiles;
  private final Files files;
  private final Printer printer;
  private final JdbcClient jdbc;
  private final OutgoingExample example;

  OutgoingSignaturesTest(
      OutgoingSignatures signatures,
      OutgoingCourse course,
      OutgoingSending sending,
      OutgoingDocuments documents,
      OutgoingFiles issuedFiles,
      Files files,
      Printer printer,
      JdbcClient jdbc,
      Accounts accounts,
      Units units) {
    this.signatures = signatures;
    this.course = course;
    this.sending = sending;
    this.documents = documents;
    this.issuedFiles = issuedFiles;
    this.files = files;
    this.printer = printer;
    this.jdbc = jdbc;
    this.example = new OutgoingExample(documents, course, accounts, units);
  }

  @Test
  void holdsBothSignaturesValidAndKeepsEveryVersion() throws Exception {
    var issued = example.issued(example.letter("V/v ký số"));
    var before = bytes(issued.issued().file());
    assertThat(next(example.director, issued)).isEqualTo(Kind.SIGNED);
    assertThat(next(example.clerk, issued)).isNull();
    var signed = sign(issued, key("NONG SUOI BAC", true));
    assertThat(standing(issued).found())
        .extracting(FileSignature::signer, FileSignature::at, FileSignature::state)
        .containsExactly(tuple("NONG SUOI BAC", nine(), State.INTACT));
    assertThat(next(example.director, issued)).isNull();
    assertThat(next(example.clerk, issued)).isEqualTo(Kind.SEALED);
    var sealed = seal(issued, key(AGENCY, true));
    assertThat(standing(issued).found())
        .extracting(FileSignature::signer, FileSignature::state, FileSignature::certified)
        .containsExactly(
            tuple("NONG SUOI BAC", State.SIGNED_ON, true), tuple(AGENCY, State.INTACT, true));
    assertThat(standing(issued).versions())
        .extracting(SignedVersion::kind, SignedVersion::holder, SignedVersion::by)
        .containsExactly(
            tuple(Kind.SIGNED, "NONG SUOI BAC", SIGNATORY),
            tuple(Kind.SEALED, AGENCY, "Lý Mây Sớm"));
    assertThat(bytes(issued.issued().file())).isEqualTo(before);
    assertThat(bytes(signed.file())).startsWith(before);
    assertThat(bytes(sealed.file())).startsWith(bytes(signed.file()));
    for (var file : List.of(issued.issued().file(), signed.file(), sealed.file())) {
      assertThat(issuedFiles.file(example.drafter, issued.id(), file).id()).isEqualTo(file);
    }
    assertThat(deeds(issued)).contains("digitally-signed", "digitally-sealed");
  }

  @Test
  void signsOnceThoughTheButtonIsPressedTwiceOrByTwoWindows() throws Exception {
    var issued = example.issued(example.letter("V/v bấm hai lần"));
    var form = id();
    Callable<SignedVersion> pressed =
        () ->
            on(
                MONDAY,
                () -> signatures.sign(example.director, issued.id(), form, key(SIGNATORY, false)));
    try (var twice = Executors.newFixedThreadPool(2)) {
      var made = twice.invokeAll(List.of(pressed, pressed)).stream().map(each -> each.resultNow());
      assertThat(made.map(SignedVersion::file).distinct()).hasSize(1);
    }
    refused(() -> sign(issued, key(SIGNATORY, false)), "", "already.SIGNED");
    assertThat(standing(issued).versions()).hasSize(1);
  }

  @Test
  void refusesInPlainWordsBesideTheField() {
    var issued = example.issued(example.letter("V/v từ chối"));
    refused(() -> sign(issued, handed(new byte[0], "", new byte[0])), "key", "input.required");
    refused(
        () -> sign(issued, handed(Keys.rsa(SIGNATORY), "sai", new byte[0])),
        "password",
        "signing.key.wrong-password");
    refused(
        () ->
            sign(
                issued,
                handed(
                    Keys.between(MONDAY.minusYears(2), MONDAY.minusDays(1)),
                    Keys.PASSWORD,
                    new byte[0])),
        "key",
        "signing.key.expired");
    refused(
        () -> sign(issued, handed(Keys.rsa(SIGNATORY), Keys.PASSWORD, new byte[] {1, 2, 3})),
        "picture",
        "signing.picture.not-png");
    refused(() -> sign(issued, key("Hoàng Núi Xa", false)), "key", "fault.holder");
    refused(() -> seal(issued, key(AGENCY, true)), "", "seal-before-signature");
    assertThat(standing(issued).versions()).isEmpty();
    sign(issued, key(SIGNATORY, false));
    refused(() -> seal(issued, key(SIGNATORY, true)), "key", "fault.holder");
    refused(() -> seal(issued, key(AGENCY, false)), "picture", "input.required");
    assertThat(standing(issued).versions()).hasSize(1);
  }

  @Test
  void isForTheSignatoryAndTheClerkOnly() {
    var issued = example.issued(example.letter("V/v người khác"));
    refused(() -> sign(DIRECTOR, issued, key(SIGNATORY, false)), "", "not-signatory");
    assertThatThrownBy(() -> sign(example.drafter, issued, key(SIGNATORY, false)))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> seal(example.director, issued, key(AGENCY, true)))
        .isInstanceOf(Forbidden.class);
    var secret =
        example.issued(example.drafted(Book.SECRET, DocumentKind.LETTER, "Việc kín " + id(), ""));
    assertThatThrownBy(() -> sign(DocumentExample.HEAD, secret, key(SIGNATORY, false)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> signatures.of(DocumentExample.HEAD, secret.id()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void refusesWhatHasNoNumberWasRecalledSentOrFiled() {
    var unnumbered = example.signed(MONDAY, example.letter("V/v chưa có số"));
    refused(
        () -> sign(documents.open(example.director, unnumbered).outgoing(), key(SIGNATORY, false)),
        "",
        "not-issued");
    var recalled = example.issued(example.letter("V/v bị thu hồi"));
    example.issued(amending(example.letter("V/v thu hồi"), recalled.id(), Amendment.RECALLS));
    refused(() -> sign(recalled, key(SIGNATORY, false)), "", "out-of-force");
    var sent = example.issued(example.letter("V/v đã gửi"));
    var first = documents.open(example.clerk, sent.id()).recipients().getFirst().id();
    on(
        MONDAY,
        () -> {
          sending.send(example.clerk, sent.id(), List.of(first), MONDAY, Way.POST);
          return sent;
        });
    refused(() -> sign(sent, key(SIGNATORY, false)), "", "sent-already");
    var filed = example.issued(example.letter("V/v đã lưu"));
    on(MONDAY, () -> course.file(example.clerk, filed.id(), id(), "HS-01"));
    refused(() -> sign(filed, key(SIGNATORY, false)), "", "fault.filed");
    for (var each : List.of(recalled, sent, filed)) {
      assertThat(next(example.director, each)).isNull();
    }
  }

  @Test
  void wantsTheOwnerConfirmedWhereACertificateNamesNobodyAndKeepsThatInTheLog() {
    var issued = example.issued(example.letter("V/v chứng thư không tên"));
    refused(() -> sign(issued, unnamed(false)), "confirmed", "fault.unsaid");
    sign(issued, unnamed(true));
    refused(() -> seal(issued, unnamed(false)), "confirmed", "fault.unsaid");
    seal(issued, unnamed(true));
    assertThat(deeds(issued).filter("key-confirmed"::equals)).hasSize(2);
    var named = example.issued(example.letter("V/v chứng thư có tên"));
    refused(
        () -> sign(named, handed(Keys.rsa("Hoàng Núi Xa"), Keys.PASSWORD, new byte[0], true)),
        "key",
        "fault.holder");
    sign(named, key(SIGNATORY, false));
    assertThat(deeds(named)).contains("digitally-signed").doesNotContain("key-confirmed");
  }

  private static HandedKey unnamed(boolean confirmed) {
    return handed(Keys.of("C=VN,OU=So 12"), Keys.PASSWORD, Keys.ring(), confirmed);
  }

  @Test
  void signsAPaperThatDoesNotSayTheSignatorysName() {
    var scanned = issuedFrom(DocumentExample.pdf("Ban quet", 2));
    sign(scanned, key(SIGNATORY, true));
    seal(scanned, key(AGENCY, true));
    assertThat(standing(scanned).found())
        .extracting(FileSignature::state)
        .containsExactly(State.SIGNED_ON, State.INTACT);
  }

  @Test
  void signsAndSealsAPaperOfTwoThousandPages() {
    var thick = issuedFrom(DocumentExample.pdf("Trang", 2000));
    sign(thick, key(SIGNATORY, true));
    seal(thick, key(AGENCY, true));
    assertThat(standing(thick).found())
        .extracting(FileSignature::state)
        .containsExactly(State.SIGNED_ON, State.INTACT);
  }

  @Test
  void refusesWhatWasIssuedAsAWordFile() throws Exception {
    var word = new ByteArrayOutputStream();
    var draft = example.draft(example.letter("V/v tệp Word"));
    printer.docx(issuedFiles.print(example.drafter, draft).document(), word);
    var issued = issuedFrom(new Upload("van-ban.docx", new ByteArrayResource(word.toByteArray())));
    refused(() -> sign(issued, key(SIGNATORY, true)), "", "signing.not-a-pdf");
  }

  private Outgoing issuedFrom(Upload text) {
    var id = example.draft(OutgoingExample.with(example.letter("V/v nội dung ở tệp"), ""));
    on(MONDAY, () -> issuedFiles.attach(example.drafter, id, id(), text));
    on(MONDAY, () -> course.submit(example.drafter, id, id(), ""));
    on(MONDAY, () -> course.initial(example.head, id, id(), ""));
    on(MONDAY, () -> course.check(example.clerk, id, id(), ""));
    on(MONDAY, () -> course.sign(example.director, id, id(), ""));
    return on(MONDAY, () -> course.issue(example.clerk, id, id(), ""));
  }

  private static Instant nine() {
    return MONDAY.atTime(LocalTime.of(9, 0)).atZone(OfficeClock.ZONE).toInstant();
  }

  private SignedVersion sign(Outgoing outgoing, HandedKey key) {
    return sign(example.director, outgoing, key);
  }

  private SignedVersion sign(Actor actor, Outgoing outgoing, HandedKey key) {
    return on(MONDAY, () -> signatures.sign(actor, outgoing.id(), id(), key));
  }

  private SignedVersion seal(Outgoing outgoing, HandedKey key) {
    return seal(example.clerk, outgoing, key);
  }

  private SignedVersion seal(Actor actor, Outgoing outgoing, HandedKey key) {
    return on(MONDAY, () -> signatures.seal(actor, outgoing.id(), id(), key));
  }

  private OutgoingSignatures.Standing standing(Outgoing outgoing) {
    return signatures.of(example.drafter, outgoing.id());
  }

  private Kind next(Actor actor, Outgoing outgoing) {
    return signatures.of(actor, outgoing.id()).next();
  }

  private static void refused(Runnable act, String field, String key) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> {
              assertThat(refused.faults().getFirst().field()).isEqualTo(field);
              assertThat(refused.faults().getFirst().key()).endsWith(key);
            });
  }

  private static HandedKey key(String holder, boolean pictured) {
    return handed(Keys.rsa(holder), Keys.PASSWORD, pictured ? Keys.ring() : new byte[0]);
  }

  private static HandedKey handed(byte[] key, String password, byte[] picture) {
    return handed(key, password, picture, false);
  }

  private static HandedKey handed(byte[] key, String password, byte[] picture, boolean confirmed) {
    return new HandedKey(key, password.toCharArray(), picture, confirmed);
  }

  private byte[] bytes(UUID file) throws Exception {
    try (var content = files.open(files.get(file))) {
      return content.readAllBytes();
    }
  }

  private Stream<String> deeds(Outgoing outgoing) {
    return jdbc
        .sql("select action from audit.entry where subject_id = :id")
        .param("id", outgoing.id())
        .query(String.class)
        .list()
        .stream()
        .map(action -> action.substring(action.lastIndexOf('.') + 1));
  }
}
