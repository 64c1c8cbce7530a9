package org.opendost.platform.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * XHTML to DOCX: each paragraph with a named style an officer can change, margins, frame and page
 * number in the section. Written directly (ECMA-376, transitional); why, says ADR 9.
 */
final class WordFile {

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  /** A picture, with its content, or a link that the text refers to. */
  record Relationship(String id, String type, String target, String base64) {
    boolean external() {
      return type.equals("hyperlink");
    }
  }

  private WordFile() {}

  static void write(
      Document page,
      String title,
      String author,
      Paper paper,
      boolean framed,
      String contact,
      OutputStream out)
      throws IOException {
    List<Relationship> relationships = new ArrayList<>();
    WordBody body =
        new WordBody(
            paper,
            relationships,
            (sheet, main) -> section(sheet, framed, !contact.isBlank(), main));
    Element root = Xml.child(page.getDocumentElement(), "body");
    if (root == null) {
      throw new IllegalArgumentException("A page without <body>");
    }
    body.blocks(root, "body", WordBody.twips(paper.textWidth() / 25.4 * 72));
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    part(zip, "[Content_Types].xml", CONTENT_TYPES);
    part(
        zip,
        "_rels/.rels",
        relationships(
            relationship("rId1", OFFICE + "officeDocument", "word/document.xml", false)
                + relationship(
                    "rId2",
                    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                    "docProps/core.xml",
                    false)));
    part(zip, "docProps/core.xml", properties(title, author));
    part(zip, "word/document.xml", document(body));
    part(zip, "word/styles.xml", HEAD + WordStyles.styles(paper));
    part(zip, "word/numbering.xml", HEAD + WordStyles.numbering(body.numberedLists()));
    part(zip, "word/settings.xml", SETTINGS);
    part(zip, "word/fontTable.xml", FONTS);
    part(zip, "word/header1.xml", HEAD + WordStyles.pageNumber(paper));
    part(zip, "word/footer1.xml", HEAD + WordStyles.foot(contact));
    part(zip, "word/footer2.xml", HEAD + WordStyles.foot(""));
    StringBuilder links =
        new StringBuilder(
            relationship("rId1", OFFICE + "styles", "styles.xml", false)
                + relationship("rId2", OFFICE + "numbering", "numbering.xml", false)
                + relationship("rId3", OFFICE + "settings", "settings.xml", false)
                + relationship("rId4", OFFICE + "fontTable", "fontTable.xml", false)
                + relationship("rId5", OFFICE + "header", "header1.xml", false)
                + relationship("rId6", OFFICE + "footer", "footer1.xml", false)
                + relationship("rId7", OFFICE + "footer", "footer2.xml", false));
    for (Relationship r : relationships) {
      links.append(relationship(r.id, OFFICE + r.type, r.target, r.external()));
      if (!r.external()) {
        zip.putNextEntry(entry("word/" + r.target));
        zip.write(Base64.getMimeDecoder().decode(r.base64));
        zip.closeEntry();
      }
    }
    part(zip, "word/_rels/document.xml.rels", relationships(links.toString()));
    zip.finish();
  }

  private static String document(WordBody body) {
    return HEAD
        + "<w:document "
        + W
        + """
         xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
        xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>\
        """
        + body.xml()
        // Word wants a paragraph after the last table.
        + "<w:p><w:pPr><w:pStyle w:val=\"blank\"/></w:pPr></w:p>"
        + body.lastSection()
        + "</w:body></w:document>";
  }

  /**
   * Margins and page number of Decree 30/2020; the first page has another header, none, and the
   * address at its foot. An annex counts its pages anew.
   */
  private static String section(Paper paper, boolean framed, boolean footed, boolean main) {
    StringBuilder borders = new StringBuilder();
    if (framed) {
      borders.append("<w:pgBorders w:offsetFrom=\"page\">");
      for (String side : List.of("top", "left", "bottom", "right")) {
        borders.append(
            "<w:%s w:val=\"double\" w:sz=\"6\" w:space=\"28\" w:color=\"000000\"/>"
                .formatted(side));
      }
      borders.append("</w:pgBorders>");
    }
    return """
    <w:sectPr>%s<w:pgSz w:w="%d" w:h="%d"%s/><w:pgMar w:top="%d" w:right="%d" w:bottom="%d" \
    w:left="%d" w:header="%d" w:footer="%d" w:gutter="0"/>%s%s<w:titlePg/></w:sectPr>\
    """
        .formatted(
            (framed ? "" : "<w:headerReference w:type=\"default\" r:id=\"rId5\"/>")
                + (footed
                    ? "<w:footerReference w:type=\"first\" r:id=\"%s\"/>"
                        .formatted(main ? "rId6" : "rId7")
                    : ""),
            millimetres(paper.width()),
            millimetres(paper.height()),
            paper.landscape() ? " w:orient=\"landscape\"" : "",
            millimetres(paper.top() + (framed ? 4 : 0)),
            millimetres(framed ? paper.framedSide() : paper.right()),
            millimetres(paper.bottom()),
            millimetres(framed ? paper.framedSide() : paper.left()),
            millimetres(paper.top()) / 2 - 80,
            millimetres(paper.bottom()) / 2,
            borders,
            main ? "" : "<w:pgNumType w:start=\"1\"/>");
  }

  private static int millimetres(int mm) {
    return (int) Math.round(mm / 25.4 * 1440);
  }

  private static String properties(String title, String author) {
    return HEAD
        + """
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title><dc:creator>%s</dc:creator>\
        <dc:language>vi-VN</dc:language></cp:coreProperties>\
        """
            .formatted(Html.escape(title), Html.escape(author));
  }

  private static String relationships(String content) {
    return HEAD + "<Relationships xmlns=\"" + RELATIONSHIPS + "\">" + content + "</Relationships>";
  }

  private static String relationship(String id, String type, String target, boolean external) {
    return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"%s/>"
        .formatted(id, type, Html.escape(target), external ? " TargetMode=\"External\"" : "");
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(entry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /**
   * The same file whenever it is written: a month after the zero of ZIP, which would be written
   * with a zone.
   */
  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
    return entry;
  }

  private static final String CONTENT_TYPES =
      HEAD
          + """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
          <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
          <Default Extension="xml" ContentType="application/xml"/>\
          <Default Extension="png" ContentType="image/png"/>\
          <Default Extension="jpeg" ContentType="image/jpeg"/>\
          <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
          <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
          <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
          <Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>\
          <Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>\
          <Override PartName="/word/fontTable.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"/>\
          <Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>\
          <Override PartName="/word/footer2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>\
          <Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>\
          </Types>\
          """;

  /** Word 2013 layout; without it Word opens the file in compatibility mode. */
  private static final String SETTINGS =
      HEAD
          + "<w:settings "
          + W
          + """
          ><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:characterSpacingControl \
          w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" \
          w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
          <w:themeFontLang w:val="vi-VN"/></w:settings>\
          """;

  /** Times New Roman where it is installed; Liberation Serif, of the same widths, where not. */
  private static final String FONTS =
      HEAD
          + "<w:fonts "
          + W
          + """
          ><w:font w:name="Times New Roman"><w:altName w:val="Liberation Serif"/>\
          <w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/><w:family w:val="roman"/>\
          <w:pitch w:val="variable"/></w:font></w:fonts>\
          """;
}
