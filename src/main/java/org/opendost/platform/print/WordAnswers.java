package org.opendost.platform.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Papers as the answer to a request: DOCX, saved under a name of its own to be worked on.
@Component
public class WordAnswers {

  private static final MediaType WORD =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final Printer printer;

  WordAnswers(Printer printer) {
    this.printer = printer;
  }

  /// A document with its head and signatures.
  ///
  /// @param name of the file, without its ending
  public ResponseEntity<byte[]> of(OfficialDocument document, String name) {
    var out = new ByteArrayOutputStream();
    try {
      printer.docx(document, out);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return ResponseEntity.ok()
        .contentType(WORD)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name + ".docx", StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(out.toByteArray());
  }
}
