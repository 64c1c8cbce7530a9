package org.opendost.office.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.office.documents.DocumentExample.CLERK;
import static org.opendost.office.documents.DocumentExample.MONDAY;
import static org.opendost.office.documents.DocumentExample.id;
import static org.opendost.office.documents.DocumentExample.letter;
import static org.opendost.office.documents.DocumentExample.on;
import static org.opendost.office.documents.DocumentExample.pages;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.files.Upload;
import org.opendost.platform.signing.FoundSignature.State;
import org.springframework.core.io.ByteArrayResource;

/// The clerk sees whether a file that came in is what was signed (NĐ 30/2020/NĐ-CP, Art. 21 §2.a).
@OfficeTest
class FileSignaturesTest {

  private final IncomingDocuments documents;
  private final IncomingFiles files;
  private final Reading reading;

  FileSignaturesTest(IncomingDocuments documents, IncomingFiles files, Reading reading) {
    this.documents = documents;
    this.files = files;
    this.reading = reading;
  }

  @Test
  void saysWhoSignedWhenAndThatNothingWasChanged() throws Exception {
    var signature = received(SignedPdf.by("So Noi vu minh hoa")).getFirst();
    assertThat(signature.state()).isEqualTo(State.INTACT);
    assertThat(signature.signer()).isEqualTo("So Noi vu minh hoa");
    assertThat(signature.at()).isEqualTo(SignedPdf.DAY.atStartOfDay().toInstant(ZoneOffset.UTC));
    assertThat(signature.certified()).isTrue();
  }

  @Test
  void saysThatWhatWasSignedWasAltered() throws Exception {
    var signed = SignedPdf.by("So Noi vu minh hoa");
    signed[place(signed, "(Original)") + 1] = 'A';
    var signature = received(signed).getFirst();
    assertThat(signature.state()).isEqualTo(State.BROKEN);
    assertThat(signature.signer()).isEqualTo("So Noi vu minh hoa");
  }

  @Test
  void saysThatSomethingWasWrittenAfterTheSignature() throws Exception {
    var signed = SignedPdf.by("So Noi vu minh hoa");
    var more = "\n% more\n".getBytes(StandardCharsets.US_ASCII);
    var longer = Arrays.copyOf(signed, signed.length + more.length);
    System.arraycopy(more, 0, longer, signed.length, more.length);
    assertThat(received(longer).getFirst().state()).isEqualTo(State.ADDED_TO);
  }

  @Test
  void saysNothingOfAFileWithoutSignature() {
    assertThat(received(pages("Khong ky", 1))).isEmpty();
  }

  private List<FileSignature> received(byte[] pdf) {
    var id = on(MONDAY, () -> documents.register(CLERK, id(), letter("Văn bản ký số"))).id();
    var upload = new Upload("ky-so.pdf", new ByteArrayResource(pdf));
    on(MONDAY, () -> files.attach(CLERK, id, id(), upload));
    reading.all();
    return documents.open(CLERK, id).signatures();
  }

  private static int place(byte[] bytes, String words) {
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(words);
    assertThat(at).isPositive();
    return at;
  }
}
