package org.opendost.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Style;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Read back by docx4j, which has no part in the writing, and by looking into the parts. */
class WordTest {

  private final Printer printer = new Printer();

  @Test
  void isOpenedByAnotherReaderWithTheMarginsOfTheDecree() throws Exception {
    SectPr section = section(Examples.report());

    assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
    assertThat(section.getPgSz().getH()).isEqualTo(BigInteger.valueOf(16838));
    assertThat(section.getPgMar().getTop()).isEqualTo(BigInteger.valueOf(1134));
    assertThat(section.getPgMar().getBottom()).isEqualTo(BigInteger.valueOf(1134));
    assertThat(section.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1701));
    assertThat(section.getPgMar().getRight()).isEqualTo(BigInteger.valueOf(1134));
  }

  @Test
  void numbersThePagesInTheHeaderButNotTheFirst() throws Exception {
    SectPr section = section(Examples.report());

    assertThat(section.getTitlePg().isVal()).isTrue();
    assertThat(section.getEGHdrFtrReferences()).hasSize(1);
    assertThat(part(docx(Examples.report()), "word/header1.xml")).contains(" PAGE ");
  }

  @Test
  void saysWhatThePdfSays() throws Exception {
    WordprocessingMLPackage word = read(docx(Examples.report()));
    StringWriter text = new StringWriter();
    TextUtils.extractText(word.getMainDocumentPart().getJaxbElement(), text);

    assertThat(text.toString())
        .contains(
            "UBND TỈNH CAO BẰNG",
            "Số: 125/BC-SKHCN",
            "Cao Bằng, ngày 05 tháng 5 năm 2020",
            "lượng mưa 12 mm/m² & độ ẩm < 85%.",
            "Tiếp tục rà soát, đôn đốc các tổ chức chủ trì theo kế hoạch.",
            "KT. GIÁM ĐỐC",
            "- Lưu: VT, VP.");
  }

  @Test
  void givesEveryParagraphAStyleThatExists() throws Exception {
    for (OfficialDocument document :
        List.of(
            Examples.report(),
            Examples.licence(),
            Examples.draftLetter(),
            Examples.decision(),
            Examples.urgentLetter())) {
      byte[] docx = docx(document);
      List<String> styles =
          read(docx)
              .getMainDocumentPart()
              .getStyleDefinitionsPart()
              .getJaxbElement()
              .getStyle()
              .stream()
              .map(Style::getStyleId)
              .toList();
      assertThat(styles).doesNotHaveDuplicates();
      assertThat(values(docx, "<w:pStyle w:val=\"([^\"]+)\"")).isSubsetOf(styles);
    }
  }

  @Test
  void headsThePageWithABorderlessTableOfTwoColumns() throws IOException {
    Document document = Xml.parse(part(docx(Examples.report()), "word/document.xml"));
    Element table = (Element) document.getElementsByTagName("w:tbl").item(0);

    assertThat(table.getElementsByTagName("w:tblBorders").getLength()).isZero();
    assertThat(table.getElementsByTagName("w:gridCol").getLength()).isEqualTo(2);
    assertThat(width(table)).isBetween(9060, 9072);
    assertThat(table.getTextContent())
        .contains("SỞ KHOA HỌC VÀ CÔNG NGHỆ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  }

  @Test
  void fillsTheGridOfATableWithSpans() throws IOException {
    Html table =
        new Html(
            """
            <table><thead><tr><th rowspan="2">A</th><th colspan="2">B</th></tr>
            <tr><th>C</th><th>D</th></tr></thead>
            <tbody><tr><td rowspan="3" colspan="2">1</td><td>2</td></tr><tr><td>3</td></tr>
            <tr><td>4</td></tr><tr><td>5</td></tr></tbody></table>\
            """);
    byte[] docx = docx(OfficialDocument.of("A", "B").saying(new Body().add(table)).build());
    Document document = Xml.parse(part(docx, "word/document.xml"));
    Element written = (Element) document.getElementsByTagName("w:tbl").item(2);

    NodeList rows = written.getElementsByTagName("w:tr");
    assertThat(rows.getLength()).isEqualTo(6);
    for (int r = 0; r < rows.getLength(); r++) {
      int columns = 0;
      for (Element cell : Xml.elements(rows.item(r))) {
        if (cell.getTagName().equals("w:tc")) {
          NodeList span = cell.getElementsByTagName("w:gridSpan");
          columns +=
              span.getLength() == 0
                  ? 1
                  : Integer.parseInt(((Element) span.item(0)).getAttribute("w:val"));
          assertThat(Xml.elements(cell).getLast().getTagName()).isEqualTo("w:p");
        }
      }
      assertThat(columns).as("row %d", r).isEqualTo(3);
    }
  }

  @Test
  void carriesPicturesAndLinksInside() throws Exception {
    byte[] docx = docx(Examples.licence());

    assertThat(parts(docx)).containsKey("word/media/image100.png");
    assertThat(part(docx, "word/document.xml")).contains("descr=\"Quét mã để kiểm tra hiệu lực");
    assertThat(part(docx(Examples.report()), "word/_rels/document.xml.rels"))
        .contains("Target=\"https://example.vn/ke-hoach\" TargetMode=\"External\"");
  }

  @Test
  void numbersEachListFromItsOwnStart() throws Exception {
    byte[] docx =
        docx(
            OfficialDocument.of("A", "B")
                .saying(
                    new Html(
                        "<ol><li>a</li></ol><ol start=\"4\"><li>b<ul><li>c</li></ul></li></ol>"))
                .build());

    assertThat(values(docx, "<w:ilvl w:val=\"(\\d)\"/><w:numId")).containsExactly("0", "0", "1");
    assertThat(values(docx, "<w:numId w:val=\"(\\d)\"/>")).containsExactly("2", "3", "1");
    assertThat(part(docx, "word/numbering.xml")).contains("<w:startOverride w:val=\"4\"/>");
    assertThat(read(docx)).isNotNull();
  }

  @Test
  void collapsesWhiteSpaceAsABrowserDoes() throws Exception {
    byte[] docx =
        docx(
            OfficialDocument.of("A", "B")
                .saying(new Html("<p>\n  một <b> hai </b>\n ba<i>bốn</i> </p>"))
                .build());
    StringWriter text = new StringWriter();
    TextUtils.extractText(read(docx).getMainDocumentPart().getJaxbElement(), text);

    assertThat(text.toString()).contains("một hai babốn");
  }

  @Test
  void framesACertificate() throws Exception {
    assertThat(section(Examples.licence()).getPgBorders()).isNotNull();
    assertThat(section(Examples.licence()).getEGHdrFtrReferences()).isEmpty();
    assertThat(section(Examples.slip(Paper.A5)).getPgSz().getW())
        .isEqualTo(BigInteger.valueOf(8391));
  }

  private SectPr section(OfficialDocument document) throws Exception {
    return read(docx(document)).getDocumentModel().getSections().getLast().getSectPr();
  }

  private byte[] docx(OfficialDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    printer.docx(document, out);
    return out.toByteArray();
  }

  private static WordprocessingMLPackage read(byte[] docx) throws Exception {
    return WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
  }

  private static int width(Element table) {
    NodeList columns = table.getElementsByTagName("w:gridCol");
    int width = 0;
    for (int i = 0; i < columns.getLength(); i++) {
      width += Integer.parseInt(((Element) columns.item(i)).getAttribute("w:w"));
    }
    return width;
  }

  private static List<String> values(byte[] docx, String pattern) throws IOException {
    return Pattern.compile(pattern)
        .matcher(part(docx, "word/document.xml"))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static String part(byte[] docx, String name) throws IOException {
    byte[] part = parts(docx).get(name);
    assertThat(part).as(name).isNotNull();
    return new String(part, StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> parts(byte[] docx) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }
}
