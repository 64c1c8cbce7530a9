package org.opendost.platform.print;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** XHTML to PDF/A-2a. Nothing is loaded but the fonts of this module. */
final class PdfFile {

  private static final String FAMILY = "Liberation Serif";

  /** Ten millimetres from the edge of the sheet to a frame, in points. */
  private static final float EDGE = 28.35f;

  private PdfFile() {}

  /**
   * @param footed the paper whose first page has a line over its foot, or null
   */
  static void write(
      Document page, String title, boolean framed, @Nullable Paper footed, OutputStream out)
      throws IOException {
    Prepared.once();
    dashes(page.getDocumentElement());
    // Rendered whole before a byte goes out: a failure must not leave half a file behind.
    ByteArrayOutputStream whole = new ByteArrayOutputStream(1 << 16);
    try {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
      builder.usePdfUaAccessibility(true);
      builder.useColorProfile(Prepared.SRGB);
      builder.useFont(Prepared.REGULAR, FAMILY, 400, FontStyle.NORMAL, true);
      builder.useFont(Prepared.BOLD, FAMILY, 700, FontStyle.NORMAL, true);
      builder.useFont(Prepared.ITALIC, FAMILY, 400, FontStyle.ITALIC, true);
      builder.useFont(Prepared.BOLD_ITALIC, FAMILY, 700, FontStyle.ITALIC, true);
      builder.useReplacementText("\u25a1");
      for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
        builder.useExternalResourceAccessControl((uri, _) -> uri.startsWith("data:image/"), moment);
      }
      builder.withProducer("OpenDOST");
      builder.withW3cDocument(page, null);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
          PDDocument pdf = renderer.createPDFKeepOpen()) {
        if (framed) {
          frame(pdf);
        }
        if (footed != null) {
          footLine(pdf, footed);
        }
        PageNumbers.besideAnnexes(pdf);
        PdfTimes.none(pdf);
        pdf.save(whole);
      }
    } catch (IOException | RuntimeException e) {
      throw new IOException("Could not print \"" + title + "\"", e);
    }
    whole.writeTo(out);
  }

  /**
   * A heavy line and a fine one within. Drawn here because the renderer leaves a page's border
   * untagged, which PDF/UA forbids: decoration must be marked as an artifact.
   */
  private static void frame(PDDocument pdf) throws IOException {
    for (PDPage page : pdf.getPages()) {
      PDRectangle sheet = page.getMediaBox();
      try (PDPageContentStream ink =
          new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
        ink.beginMarkedContent(COSName.ARTIFACT);
        rectangle(ink, sheet, EDGE, 1.6f);
        rectangle(ink, sheet, EDGE + 3.4f, 0.6f);
        ink.endMarkedContent();
      }
    }
  }

  /** Across the text, over the address. An artifact, as the frame is. */
  private static void footLine(PDDocument pdf, Paper paper) throws IOException {
    PDPage page = pdf.getPage(0);
    float height = (float) ((paper.bottom() - 1.5) / 25.4 * 72);
    try (PDPageContentStream ink =
        new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      ink.beginMarkedContent(COSName.ARTIFACT);
      ink.setLineWidth(0.75f);
      ink.moveTo((float) (paper.left() / 25.4 * 72), height);
      ink.lineTo((float) ((paper.width() - paper.right()) / 25.4 * 72), height);
      ink.stroke();
      ink.endMarkedContent();
    }
  }

  private static void rectangle(PDPageContentStream ink, PDRectangle sheet, float in, float width)
      throws IOException {
    ink.setLineWidth(width);
    ink.addRect(in, in, sheet.getWidth() - 2 * in, sheet.getHeight() - 2 * in);
    ink.stroke();
  }

  /**
   * Lists with dashes get them as words: one made by a style sheet is tagged as an item inside an
   * item, which PDF/UA forbids.
   */
  private static void dashes(Element parent) {
    for (Element e : Xml.elements(parent)) {
      if (e.getTagName().equals("li") && parent.getTagName().equals("ul")) {
        Element first = Xml.elements(e).stream().findFirst().orElse(e);
        boolean inside = first.getTagName().equals("p") && first.isSameNode(e.getFirstChild());
        Element place = inside ? first : e;
        place.insertBefore(e.getOwnerDocument().createTextNode("- "), place.getFirstChild());
      }
      dashes(e);
    }
  }

  /** Read once, on first use. */
  private static final class Prepared {

    static final FSSupplier<InputStream> REGULAR = font("Regular");
    static final FSSupplier<InputStream> BOLD = font("Bold");
    static final FSSupplier<InputStream> ITALIC = font("Italic");
    static final FSSupplier<InputStream> BOLD_ITALIC = font("BoldItalic");
    static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
      // It reports each unknown property and each font to the console otherwise.
      XRLog.setLoggingEnabled(false);
    }

    static void once() {}

    private static FSSupplier<InputStream> font(String face) {
      String file = "fonts/LiberationSerif-" + face + ".ttf";
      try (InputStream in = PdfFile.class.getResourceAsStream(file)) {
        if (in == null) {
          throw new IllegalStateException(file + " is not in the application");
        }
        byte[] bytes = in.readAllBytes();
        return () -> new ByteArrayInputStream(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
