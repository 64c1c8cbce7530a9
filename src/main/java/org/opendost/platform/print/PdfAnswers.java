package org.opendost.platform.print;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Papers as the answer to a request: PDF, shown in the browser and saved under a name of its own.
@Component
public class PdfAnswers {

  private final Printer printer;

  PdfAnswers(Printer printer) {
    this.printer = printer;
  }

  /// A document with its head and signatures.
  ///
  /// @param name of the file, without its ending
  public ResponseEntity<byte[]> of(OfficialDocument document, String name) {
    return answer(out -> printer.pdf(document, out), name);
  }

  /// A sheet of a layout of its own.
  ///
  /// @param name of the file, without its ending
  public ResponseEntity<byte[]> of(Sheet sheet, String name) {
    return answer(out -> printer.pdf(sheet, out), name);
  }

  private interface Printing {

    void to(OutputStream out) throws IOException;
  }

  private static ResponseEntity<byte[]> answer(Printing printing, String name) {
    var out = new ByteArrayOutputStream();
    try {
      printing.to(out);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name + ".pdf").toString())
        .body(out.toByteArray());
  }

  /// A header carries letters beyond ASCII only when they are written for it.
  private static ContentDisposition disposition(String file) {
    var inline = ContentDisposition.inline();
    return (US_ASCII.newEncoder().canEncode(file)
            ? inline.filename(file)
            : inline.filename(file, UTF_8))
        .build();
  }
}
