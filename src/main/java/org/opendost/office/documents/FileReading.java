package org.opendost.office.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.FileKind;
import org.opendost.platform.files.Files;
import org.opendost.platform.files.StoredFile;
import org.opendost.platform.signing.PdfSignatures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads one file of an incoming document: its pages, its words and its signatures.
@Component
class FileReading {

  private static final String UNREADABLE = "unreadable";

  private final AttachmentRows attachments;
  private final FileSignatureRows signatures;
  private final IncomingRows rows;
  private final FindableIncoming findable;
  private final Files files;
  private final OfficeClock clock;

  FileReading(
      AttachmentRows attachments,
      FileSignatureRows signatures,
      IncomingRows rows,
      FindableIncoming findable,
      Files files,
      OfficeClock clock) {
    this.attachments = attachments;
    this.signatures = signatures;
    this.rows = rows;
    this.findable = findable;
    this.files = files;
    this.clock = clock;
  }

  /// What was found in a file.
  private record Found(
      @Nullable Integer pages,
      String text,
      @Nullable String trouble,
      List<FileSignature> signatures) {}

  /// Reads a file that waits, if one does.
  @Transactional
  public boolean readNext() {
    var next = attachments.next();
    next.ifPresent(
        waiting -> {
          var found = read(files.get(waiting.file()));
          attachments.read(
              waiting.file(), found.pages(), found.text(), found.trouble(), clock.instant());
          signatures.insert(found.signatures());
          rows.find(waiting.incoming()).ifPresent(findable::put);
        });
    return next.isPresent();
  }

  private Found read(StoredFile file) {
    if (!file.mediaType().equals(FileKind.PDF.mediaType())) {
      return new Found(null, "", "no-text", List.of());
    }
    try (var copy = FileCopy.of(files, file)) {
      return pdf(file.id(), copy.path());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// What cannot be opened is kept as it came, and its page says so: a broken file must not keep
  /// those behind it waiting.
  private static Found pdf(UUID file, Path path) {
    try (var pdf = Loader.loadPDF(path.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
      int pages = pdf.getNumberOfPages();
      var text = text(pdf);
      return new Found(
          pages > 0 ? pages : null,
          text,
          text.isBlank() ? "no-text" : null,
          PdfSignatures.in(pdf, path).stream()
              .map(found -> FileSignature.of(file, found))
              .toList());
    } catch (IOException | RuntimeException broken) {
      return new Found(null, "", UNREADABLE, List.of());
    }
  }

  private static String text(PDDocument pdf) throws IOException {
    // The database's texts hold every character but this one.
    return new PDFTextStripper().getText(pdf).replace("\u0000", "");
  }
}
