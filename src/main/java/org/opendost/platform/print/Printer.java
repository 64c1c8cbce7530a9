package org.opendost.platform.print;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * Prints documents. Safe for many threads; the first PDF of a process costs about a second more,
 * for classes and fonts. The stream is left open.
 *
 * <p>A character the fonts lack (an emoji, a Chinese sign) is printed as an empty square.
 */
@Component
public class Printer {

  /** As PDF/A-2a, tagged, fonts embedded. */
  public void pdf(OfficialDocument document, OutputStream out) throws IOException {
    PdfFile.write(
        page(document),
        document.title(),
        document.framed(),
        document.contact().isBlank() ? null : document.paper(),
        out);
  }

  /** A free page as PDF/A-2a. */
  public void pdf(Sheet sheet, OutputStream out) throws IOException {
    PdfFile.write(
        page(
            sheet.title(),
            "",
            "",
            Stylesheet.of(sheet.paper(), sheet.framed(), true, ""),
            sheet.content().xhtml()),
        sheet.title(),
        sheet.framed(),
        null,
        out);
  }

  /** As DOCX with named styles, for an officer to go on editing. */
  public void docx(OfficialDocument document, OutputStream out) throws IOException {
    WordFile.write(
        page(document),
        document.title(),
        document.agency(),
        document.paper(),
        document.framed(),
        document.contact(),
        out);
  }

  private static Document page(OfficialDocument document) {
    return page(
        document.title(),
        document.agency(),
        DecreeLayout.bookmarks(document),
        Stylesheet.of(
            document.paper(), document.framed(), document.annexes().isEmpty(), document.contact()),
        DecreeLayout.html(document));
  }

  private static Document page(
      String title, String author, String bookmarks, String style, String body) {
    return Xml.parse(
        """
        <html lang="vi"><head><title>%s</title><meta name="author" content="%s"/>\
        <meta name="description" content="%s"/>%s<style>%s</style></head><body>%s</body></html>\
        """
            .formatted(
                Html.escape(title),
                Html.escape(author),
                Html.escape(title),
                bookmarks,
                Html.escape(style),
                body));
  }
}
