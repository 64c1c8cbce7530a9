package org.opendost.office.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.opendost.office.documents.Incoming.Received;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.Upload;
import org.springframework.core.io.ByteArrayResource;

/// Those who work with documents, and documents, in spring 2020.
final class DocumentExample {

  static final Actor CLERK = actor("Lý Sương Sớm", Role.RECORDS_CLERK);
  static final Actor SPECIALIST = actor("Lục Đồi Xanh", Role.SPECIALIST);
  static final Actor HEAD = actor("Mã Núi Cao", Role.HEAD);
  static final Actor DEPUTY = actor("Hoàng Thung Lũng", Role.DEPUTY);
  static final Actor DIRECTOR = actor("Nông Thác Bạc", Role.DIRECTOR);
  static final Actor AUDITOR = actor("Bế Rừng Thông", Role.AUDITOR);

  /// A Monday.
  static final LocalDate MONDAY = LocalDate.of(2020, 4, 6);

  private DocumentExample() {}

  static Received letter(String summary) {
    return received(Book.ORDINARY, Secrecy.NONE, summary);
  }

  static Received received(Book book, Secrecy secrecy, String summary) {
    return new Received(
        book,
        DocumentKind.LETTER,
        "UBND huyện Suối Biếc",
        "12/UBND-VP",
        MONDAY.minusDays(3),
        MONDAY,
        summary,
        Urgency.NONE,
        secrecy,
        "");
  }

  /// A PDF of so many pages, each with the word and its number.
  static Upload pdf(String word, int pages) {
    return new Upload("van-ban.pdf", new ByteArrayResource(pages(word, pages)));
  }

  static byte[] pages(String word, int pages) {
    try (var pdf = new PDDocument()) {
      var font = new PDType1Font(FontName.TIMES_ROMAN);
      for (int i = 1; i <= pages; i++) {
        var page = new PDPage();
        pdf.addPage(page);
        try (var ink = new PDPageContentStream(pdf, page)) {
          ink.beginText();
          ink.setFont(font, 14);
          ink.newLineAtOffset(72, 700);
          ink.showText(word + " " + i);
          ink.endText();
        }
      }
      var out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static UUID id() {
    return Uuid7.next();
  }

  static <T> T on(LocalDate day, Supplier<T> work) {
    return OfficeClock.at(
        day.atTime(LocalTime.of(9, 0)).atZone(OfficeClock.ZONE).toInstant(), work::get);
  }

  static Actor actor(String name, Role role) {
    return new Actor(Uuid7.next(), name, Set.of(role), null, null);
  }
}
