package org.opendost.platform.print;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * The page numbers of a document with annexes: each annex counts for itself and shows none on its
 * first page (Decree 30/2020, Annex I, part III §1), which a style sheet cannot say.
 */
final class PageNumbers {

  private static final float SIZE = 14;

  private PageNumbers() {}

  static void besideAnnexes(PDDocument pdf) throws IOException {
    var outline = pdf.getDocumentCatalog().getDocumentOutline();
    if (outline == null) {
      return;
    }
    Set<PDPage> first = new HashSet<>();
    for (PDOutlineItem annex : outline.children()) {
      first.add(annex.findDestinationPage(pdf));
    }
    PDFont font;
    try (var face = Typeface.regular()) {
      font = PDType0Font.load(pdf, face, true);
    }
    int number = 0;
    for (PDPage page : pdf.getPages()) {
      number = first.contains(page) ? 1 : number + 1;
      if (number > 1) {
        write(pdf, page, font, String.valueOf(number));
      }
    }
  }

  private static void write(PDDocument pdf, PDPage page, PDFont font, String number)
      throws IOException {
    var sheet = page.getMediaBox();
    var paper = sheet.getWidth() > sheet.getHeight() ? Paper.A4_LANDSCAPE : Paper.A4;
    float middle = points(paper.left() + paper.textWidth() / 2f);
    float width = font.getStringWidth(number) / 1000 * SIZE;
    try (var ink =
        new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      ink.beginMarkedContent(COSName.ARTIFACT);
      ink.beginText();
      ink.setFont(font, SIZE);
      ink.newLineAtOffset(
          middle - width / 2, sheet.getHeight() - points(paper.top() / 2f) - SIZE / 3);
      ink.showText(number);
      ink.endText();
      ink.endMarkedContent();
    }
  }

  private static float points(float millimetres) {
    return millimetres / 25.4f * 72;
  }
}
