package org.opendost.platform.print;

import java.util.List;
import java.util.Locale;

/** Styles, lists and the page number of a DOCX. */
final class WordStyles {

  /** The two lists there are: dashes and numbers. */
  static final int DASHES = 1;

  static final int FIRST_NUMBERED = 2;

  private WordStyles() {}

  static String styles(Paper paper) {
    StringBuilder xml = new StringBuilder();
    xml.append("<w:styles ")
        .append(WordFile.W)
        .append(
            """
            ><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" \
            w:eastAsia="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>\
            <w:sz w:val="%1$d"/><w:szCs w:val="%1$d"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" \
            w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
            <w:qFormat/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal">\
            <w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr>\
            <w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>\
            <w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
            <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
            """
                .formatted(halfPoints(paper.scaled(14))));
    TextStyle.ALL.forEach(style -> xml.append(style(style, paper)));
    return xml.append("</w:styles>").toString();
  }

  private static String style(TextStyle style, Paper paper) {
    String outline =
        switch (style.id()) {
          case "heading1", "heading2", "heading3" ->
              "<w:outlineLvl w:val=\"%d\"/>".formatted(style.id().charAt(7) - '1');
          default -> "";
        };
    int first = WordBody.twips(paper.scaled(style.firstLine()));
    int left = WordBody.twips(paper.scaled(style.left()));
    return """
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="%s"><w:name w:val="%s"/>\
    <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>%s<w:spacing w:before="%d" w:after="0" \
    w:line="%d" w:lineRule="auto"/><w:ind w:left="%d" w:firstLine="%d"/><w:jc w:val="%s"/>%s\
    </w:pPr><w:rPr>%s%s<w:sz w:val="%7$s"/><w:szCs w:val="%7$s"/></w:rPr></w:style>\
    """
        .replace("%7$s", String.valueOf(halfPoints(paper.scaled(style.size()))))
        .formatted(
            style.id(),
            Html.escape(style.name()),
            style.keepWithNext() ? "<w:keepNext/>" : "",
            WordBody.twips(style.gap(paper)),
            Math.round(style.lines() * 240),
            left,
            first,
            justification(style.align()),
            outline,
            style.face().bold() ? "<w:b/><w:bCs/>" : "",
            style.face().italic() ? "<w:i/><w:iCs/>" : "")
        .replace("w:customStyle=\"1\" w:styleId=\"heading", "w:styleId=\"heading");
  }

  private static String justification(TextStyle.Align align) {
    return align == TextStyle.Align.JUSTIFY ? "both" : align.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Dashes are shared; every numbered list counts for itself.
   *
   * @param starts the first number of each numbered list, in order
   */
  static String numbering(List<Integer> starts) {
    StringBuilder xml = new StringBuilder("<w:numbering ").append(WordFile.W).append('>');
    xml.append(
        "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"hybridMultilevel\"/>");
    for (int level = 0; level < 9; level++) {
      xml.append(
          """
          <w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:suff w:val="space"/>\
          <w:lvlText w:val="-"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="%d" w:firstLine="570"/>\
          </w:pPr></w:lvl>\
          """
              .formatted(level, level * 360));
    }
    xml.append("</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">")
        .append("<w:multiLevelType w:val=\"hybridMultilevel\"/>");
    for (int level = 0; level < 9; level++) {
      xml.append(
          """
          <w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%%%d."/>\
          <w:lvlJc w:val="left"/><w:pPr><w:ind w:left="%d" w:hanging="360"/></w:pPr></w:lvl>\
          """
              .formatted(level, level + 1, 930 + level * 360));
    }
    xml.append("</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
    for (int i = 0; i < starts.size(); i++) {
      xml.append(
          "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"1\"/>".formatted(i + FIRST_NUMBERED));
      for (int level = 0; level < 9; level++) {
        xml.append(
            "<w:lvlOverride w:ilvl=\"%d\"><w:startOverride w:val=\"%d\"/></w:lvlOverride>"
                .formatted(level, starts.get(i)));
      }
      xml.append("</w:num>");
    }
    return xml.append("</w:numbering>").toString();
  }

  /** The header of the second page and those after it. */
  static String pageNumber(Paper paper) {
    String size =
        "<w:rPr><w:sz w:val=\"%1$d\"/><w:szCs w:val=\"%1$d\"/></w:rPr>"
            .formatted(halfPoints(Math.max(11, paper.scaled(14))));
    return ("<w:hdr "
            + WordFile.W
            + """
            ><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r>SIZE<w:fldChar w:fldCharType="begin"/></w:r>\
            <w:r>SIZE<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r>SIZE<w:fldChar \
            w:fldCharType="separate"/></w:r><w:r>SIZE<w:t>2</w:t></w:r><w:r>SIZE<w:fldChar \
            w:fldCharType="end"/></w:r></w:p></w:hdr>\
            """)
        .replace("SIZE", size);
  }

  /** The foot of the first page: one line under a line, or nothing. */
  static String foot(String contact) {
    String line =
        contact.isBlank()
            ? "<w:p><w:pPr><w:pStyle w:val=\"blank\"/></w:pPr></w:p>"
            : """
            <w:p><w:pPr><w:pStyle w:val="foot"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="3" \
            w:color="000000"/></w:pBdr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>\
            """
                .formatted(Html.escape(contact));
    return "<w:ftr " + WordFile.W + ">" + line + "</w:ftr>";
  }

  private static int halfPoints(double points) {
    return (int) Math.round(points * 2);
  }
}
