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
    PdfFile.write(page(document), document.title(), document.framed(), out);
  }

  /** A free page as PDF/A-2a. */
  public void pdf(Sheet sheet, OutputStream out) throws IOException {
    PdfFile.write(
        page(sheet.title(), "", sheet.content().xhtml(), sheet.paper(), sheet.framed()),
        sheet.title(),
        sheet.framed(),
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
        out);
  }

  private static Document page(OfficialDocument document) {
    return page(
        document.title(),
        document.agency(),
        DecreeLayout.html(document),
        document.paper(),
        document.framed());
  }

  private static Document page(
      String title, String author, String body, Paper paper, boolean framed) {
    return Xml.parse(
        """
        <html lang="vi"><head><title>%s</title><meta name="author" content="%s"/>\
        <meta name="description" content="%s"/><style>%s</style></head><body>%s</body></html>\
        """
            .formatted(
                Html.escape(title),
                Html.escape(author),
                Html.escape(title),
                Html.escape(Stylesheet.of(paper, framed)),
                body));
  }
}
