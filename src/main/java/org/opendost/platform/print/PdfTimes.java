package org.opendost.platform.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Takes the moment of printing out of a file: what is printed again, a year later and on another
 * machine, must be the same file to its last byte. When a paper was made, its own date says.
 */
final class PdfTimes {

  private PdfTimes() {}

  static void none(PDDocument pdf) throws IOException {
    // Of both together: PDF/A wants properties and metadata to agree.
    pdf.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
    pdf.getDocumentInformation().getCOSObject().removeItem(COSName.MOD_DATE);
    var catalog = pdf.getDocumentCatalog();
    String metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
    String timeless = metadata.replaceAll("<xmp:(\\w+Date)>[^<]*</xmp:\\1>\\s*", "");
    catalog.setMetadata(
        new PDMetadata(pdf, new ByteArrayInputStream(timeless.getBytes(StandardCharsets.UTF_8))));
    // The file's identifier is a hash of its properties and of this, which is the clock otherwise.
    pdf.setDocumentId(0L);
  }
}
