package org.opendost.platform.print;

import java.util.List;
import java.util.Locale;

/**
 * How one kind of paragraph looks: the single source of a CSS rule for the PDF and of a named style
 * in the DOCX, so that the two cannot drift apart. Sizes and lengths in points for A4.
 *
 * <p>Decree 30/2020, Annex I, part IV (table of sizes): national name 12–13 bold; motto 13–14 bold;
 * agency 12–13; number 13; place and date 13–14 italic; title and abstract 13–14 bold; body 13–14;
 * number and name of annexes, parts and chapters 13–14 bold; powers and post of the signer 13–14
 * bold capitals, name 13–14 bold; "Nơi nhận" 12 bold italic, list 11. Part II §5.b: body justified,
 * first line in by 1 or 1,27 cm, at least 6 pt between paragraphs, lines single to 1,5.
 *
 * @param id class in XHTML, id of the style in Word
 * @param name shown to the officer in Word
 * @param selector CSS elements that have this style without being given the class, or empty
 * @param lines line height as a multiple of the type's own
 */
record TextStyle(
    String id,
    String name,
    String selector,
    double size,
    Face face,
    Align align,
    double before,
    double firstLine,
    double left,
    double lines,
    boolean keepWithNext) {

  enum Face {
    REGULAR,
    BOLD,
    ITALIC,
    BOLD_ITALIC;

    boolean bold() {
      return this == BOLD || this == BOLD_ITALIC;
    }

    boolean italic() {
      return this == ITALIC || this == BOLD_ITALIC;
    }
  }

  enum Align {
    LEFT,
    CENTER,
    RIGHT,
    JUSTIFY
  }

  /** One centimetre, in points. */
  private static final double FIRST_LINE = 28.5;

  static final List<TextStyle> ALL =
      List.of(
          body("body", "Nội dung", "p", Face.REGULAR, Align.JUSTIFY),
          body("basis", "Căn cứ ban hành", "", Face.ITALIC, Align.JUSTIFY),
          body("plain", "Nội dung, không lùi dòng", "", Face.REGULAR, Align.JUSTIFY).indented(0, 0),
          body("center", "Giữa dòng", "", Face.REGULAR, Align.CENTER).indented(0, 0),
          body("caption", "Tên bảng", "", Face.BOLD, Align.CENTER).indented(0, 0).leading(6),
          body("right", "Bên phải", "", Face.REGULAR, Align.RIGHT).indented(0, 0),
          body("quote", "Trích dẫn", "blockquote p", Face.ITALIC, Align.JUSTIFY).indented(0, 28.5),
          body("item", "Mục liệt kê", "li, li p", Face.REGULAR, Align.JUSTIFY),
          centred("headline", "Tiêu đề lớn", "h1", 17, Face.BOLD, 10),
          body("heading1", "heading 1", "h2", Face.BOLD, Align.JUSTIFY).leading(10),
          body("heading2", "heading 2", "h3", Face.BOLD, Align.JUSTIFY).leading(6),
          body("heading3", "heading 3", "h4", Face.BOLD_ITALIC, Align.JUSTIFY).leading(6),
          body("article-title", "Điều, có tên", "", Face.BOLD, Align.JUSTIFY).leading(6),
          centred("competence", "Thẩm quyền ban hành", "", 14, Face.BOLD, 12),
          centred("operative", "Lời ban hành", "", 14, Face.BOLD, 12).leading(12),
          centred("chapter", "Phần, chương, mục", "", 14, Face.BOLD, 12).leading(12),
          centred("annex-number", "Số phụ lục", "", 14, Face.BOLD, 0).leading(0),
          centred("annex-title", "Tên phụ lục", "", 14, Face.BOLD, 2).leading(2),
          centred("annex-of", "Văn bản của phụ lục", "", 14, Face.ITALIC, 2).leading(2),
          centred("parent-agency", "Cơ quan chủ quản", "", 12, Face.REGULAR, 0),
          centred("agency", "Cơ quan ban hành", "", 12, Face.BOLD, 0),
          centred("national-name", "Quốc hiệu", "", 12, Face.BOLD, 0),
          centred("motto", "Tiêu ngữ", "", 13, Face.BOLD, 0),
          centred("number", "Số, ký hiệu", "", 13, Face.REGULAR, 5),
          centred("place-date", "Địa danh, thời gian", "", 13, Face.ITALIC, 5),
          centred("about", "Trích yếu công văn", "", 12, Face.REGULAR, 6),
          centred("mark", "Dấu chỉ mức độ", "", 13, Face.BOLD, 0),
          centred("foot", "Địa chỉ liên hệ", "", 11, Face.REGULAR, 0),
          centred("kind", "Tên loại văn bản", "", 14, Face.BOLD, 20).leading(20),
          centred("abstract", "Trích yếu nội dung", "", 14, Face.BOLD, 0),
          centred("large-kind", "Tên loại giấy chứng nhận", "", 20, Face.BOLD, 30).leading(30),
          centred("large-abstract", "Trích yếu giấy chứng nhận", "", 16, Face.BOLD, 2),
          centred("under-title", "Dòng dưới tên loại", "", 13, Face.REGULAR, 2),
          centred("addressee", "Kính gửi", "", 14, Face.REGULAR, 14),
          body("addressees", "Kính gửi, nhiều nơi", "", Face.REGULAR, Align.LEFT).indented(0, 110),
          centred("authority", "Quyền hạn, chức vụ người ký", "", 13.5, Face.BOLD, 0),
          centred("signature-note", "Chú dẫn ký", "", 12, Face.ITALIC, 0),
          centred("signer", "Họ tên người ký", "", 14, Face.BOLD, 66),
          small("recipients", "Nơi nhận", 12, Face.BOLD_ITALIC).leading(0),
          small("recipient", "Nơi nhận, danh sách", 11, Face.REGULAR),
          small("drafter", "Ký hiệu người soạn thảo", 11, Face.REGULAR).leading(6),
          small("note", "Ghi chú", 11, Face.ITALIC),
          small("cell", "Ô bảng", 12.5, Face.REGULAR).selecting("td, td p"),
          small("cell-number", "Ô bảng, số", 12.5, Face.REGULAR)
              .aligned(Align.RIGHT)
              .selecting("td.number, td.number p"),
          small("cell-center", "Ô bảng, giữa", 12.5, Face.REGULAR)
              .aligned(Align.CENTER)
              .selecting("td.center, td.center p"),
          small("cell-head", "Ô bảng, đầu cột", 12.5, Face.BOLD)
              .aligned(Align.CENTER)
              .selecting("th, th p"),
          small("blank", "Ô trống", 4, Face.REGULAR));

  static TextStyle of(String id) {
    return ALL.stream().filter(s -> s.id.equals(id)).findFirst().orElseThrow();
  }

  private static TextStyle body(String id, String name, String selector, Face face, Align align) {
    return new TextStyle(id, name, selector, 14, face, align, 6, FIRST_LINE, 0, 1.1, false);
  }

  private static TextStyle centred(
      String id, String name, String selector, double size, Face face, double before) {
    return new TextStyle(id, name, selector, size, face, Align.CENTER, before, 0, 0, 1, false);
  }

  private static TextStyle small(String id, String name, double size, Face face) {
    return new TextStyle(id, name, "", size, face, Align.LEFT, 0, 0, 0, 1, false);
  }

  private TextStyle indented(double firstLine, double left) {
    return new TextStyle(
        id, name, selector, size, face, align, before, firstLine, left, lines, keepWithNext);
  }

  private TextStyle leading(double before) {
    return new TextStyle(
        id, name, selector, size, face, align, before, firstLine, left, lines, true);
  }

  private TextStyle aligned(Align align) {
    return new TextStyle(
        id, name, selector, size, face, align, before, firstLine, left, lines, keepWithNext);
  }

  private TextStyle selecting(String selector) {
    return new TextStyle(
        id, name, selector, size, face, align, before, firstLine, left, lines, keepWithNext);
  }

  /** Room above; a signature needs its own on any paper. */
  double gap(Paper paper) {
    return before > 60 ? paper.scaled(before) : paper.gap(before);
  }

  String css(Paper paper) {
    String selectors = selector.isEmpty() ? "." + id : selector + ", ." + id;
    return """
    %s { font-size: %spt; font-weight: %s; font-style: %s; text-align: %s; margin: %spt 0 0 %spt; \
    text-indent: %spt; line-height: %s; %s}
    """
        .formatted(
            selectors,
            paper.scaled(size),
            face.bold() ? "bold" : "normal",
            face.italic() ? "italic" : "normal",
            align.name().toLowerCase(Locale.ROOT),
            gap(paper),
            paper.scaled(left),
            paper.scaled(firstLine),
            // The type's own line is 1.149 of its size.
            lines * 1.15,
            keepWithNext ? "page-break-after: avoid; " : "");
  }
}
