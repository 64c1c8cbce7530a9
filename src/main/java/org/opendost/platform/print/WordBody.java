package org.opendost.platform.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opendost.platform.print.WordFile.Relationship;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Block after block of an XHTML page, as paragraphs and tables of WordprocessingML. */
final class WordBody {

  private static final Pattern WIDTH = Pattern.compile("width: ([0-9.]+)%");

  /** Percent of the blocks that {@link Body#beside} puts beside each other. */
  private static final Map<String, Double> SHARES =
      Map.of("half", 50.0, "side", 28.0, "middle", 44.0);

  private final StringBuilder xml = new StringBuilder();
  private final Paper paper;
  private final List<Relationship> relationships;
  private final List<Integer> numberedLists = new ArrayList<>();
  private final Sections section;
  private Paper current;
  private int sections;

  WordBody(Paper paper, List<Relationship> relationships, Sections section) {
    this.paper = paper;
    this.section = section;
    this.current = paper;
    this.relationships = relationships;
  }

  String xml() {
    return xml.toString();
  }

  /** The first number of each numbered list met so far. */
  List<Integer> numberedLists() {
    return numberedLists;
  }

  StringBuilder out() {
    return xml;
  }

  static int twips(double points) {
    return (int) Math.round(points * 20);
  }

  /**
   * Writes the children of a container; loose words between blocks become paragraphs of their own.
   *
   * @param style of paragraphs that have no class of their own
   * @param width of the container in twentieths of a point
   */
  void blocks(Element container, String style, int width) {
    List<Node> loose = new ArrayList<>();
    for (Node n = container.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e && Vocabulary.BLOCKS.contains(e.getTagName())) {
        loose(loose, style, width);
        block(e, style, width);
      } else {
        loose.add(n);
      }
    }
    loose(loose, style, width);
  }

  private void loose(List<Node> nodes, String style, int width) {
    WordRuns runs = new WordRuns(paper, relationships, width);
    nodes.forEach(runs::add);
    nodes.clear();
    if (!runs.isEmpty()) {
      // A first line set in or a strict line height would cut a picture.
      paragraph(runs.onlyPicture() ? "plain" : style, "", runs.xml());
    }
  }

  private void block(Element e, String style, int width) {
    switch (e.getTagName()) {
      case "ul", "ol" -> list(e, 0, width);
      case "table" -> new WordTable(this, width).write(e);
      case "hr" -> rule(100, width);
      case "blockquote" -> blocks(e, "quote", width);
      case "div" -> division(e, style, width);
      default -> {
        WordRuns runs = new WordRuns(paper, relationships, width);
        for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
          runs.add(n);
        }
        boolean last = Xml.hasClass((Element) e.getParentNode(), "end");
        paragraph(
            style(e, style),
            (last ? "<w:keepNext/>" : "")
                + (Xml.hasClass(e, "new-page") ? "<w:pageBreakBefore/>" : ""),
            runs.xml());
      }
    }
  }

  private void division(Element e, String style, int width) {
    if (Xml.hasClass(e, "columns")) {
      if (Xml.hasClass(e, "closing")) {
        // A table has no room above it; and it must not stand alone on a page.
        paragraph("blank", "<w:keepNext/><w:spacing w:before=\"160\"/>", "");
      }
      new WordTable(this, width).columns(e);
    } else if (Xml.hasClass(e, "mark")) {
      mark(e, width);
    } else if (Xml.hasClass(e, "annex")) {
      annex(e, style);
    } else if (Xml.hasClass(e, "rule")) {
      rule(share(e), width);
    } else {
      if (Xml.hasClass(e, "new-page")) {
        paragraph("blank", "<w:pageBreakBefore/>", "");
      }
      blocks(e, style, width);
    }
  }

  /** The percentage in a style attribute, which only this module's own layout writes, or a name. */
  static double share(Element e) {
    for (var named : SHARES.entrySet()) {
      if (Xml.hasClass(e, named.getKey())) {
        return named.getValue();
      }
    }
    Matcher width = WIDTH.matcher(e.getAttribute("style"));
    return width.find() ? Double.parseDouble(width.group(1)) : 100;
  }

  private static String style(Element e, String inherited) {
    for (String name : e.getAttribute("class").split(" ", -1)) {
      if (TextStyle.ALL.stream().anyMatch(s -> s.id().equals(name))) {
        return name;
      }
    }
    return switch (e.getTagName()) {
      case "h1" -> "headline";
      case "h2" -> "heading1";
      case "h3" -> "heading2";
      case "h4" -> "heading3";
      default -> inherited;
    };
  }

  /** A frame around one word: the borders of a paragraph set in from both sides. */
  private void mark(Element e, int width) {
    int side = (int) (width * (100 - share(e)) / 200);
    String ink = Xml.hasClass(e, "red") ? "C00000" : "000000";
    StringBuilder frame = new StringBuilder();
    for (String edge : List.of("top", "left", "bottom", "right")) {
      frame.append(
          "<w:%s w:val=\"single\" w:sz=\"8\" w:space=\"1\" w:color=\"%s\"/>".formatted(edge, ink));
    }
    // Frames of equal width one below the other would be drawn as one: a line stands between them.
    paragraph("blank", "", "");
    paragraph(
        "mark",
        "<w:pBdr>%s</w:pBdr><w:ind w:left=\"%2$d\" w:right=\"%2$d\"/>".formatted(frame, side),
        "<w:r><w:rPr><w:color w:val=\"%s\"/></w:rPr><w:t>%s</w:t></w:r>"
            .formatted(ink, Html.escape(e.getTextContent())));
  }

  /** A section of its own: another sheet, and pages that count anew. */
  private void annex(Element e, String style) {
    paragraph("blank", section.of(current, sections == 0), "");
    sections++;
    current = Xml.hasClass(e, "across") ? Paper.A4_LANDSCAPE : paper;
    blocks(e, style, twips(current.textWidth() / 25.4 * 72));
  }

  /** How the last section ends, to be written after everything. */
  String lastSection() {
    return section.of(current, sections == 0);
  }

  /** Writes the properties of a section. */
  interface Sections {
    /**
     * The properties.
     *
     * @param main of the document itself; an annex begins with page one
     */
    String of(Paper paper, boolean main);
  }

  /** A centred line of a part of the width: the top border of a paragraph of no height. */
  private void rule(double percent, int width) {
    int side = (int) (width * (100 - percent) / 200);
    xml.append(
        """
        <w:p><w:pPr><w:pStyle w:val="blank"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" \
        w:color="000000"/></w:pBdr><w:spacing w:before="50" w:line="60" w:lineRule="exact"/>\
        <w:ind w:left="%1$d" w:right="%1$d"/></w:pPr></w:p>\
        """
            .formatted(side));
  }

  void paragraph(String style, String properties, String runs) {
    xml.append("<w:p><w:pPr><w:pStyle w:val=\"")
        .append(style)
        .append("\"/>")
        .append(properties)
        .append("</w:pPr>")
        .append(runs)
        .append("</w:p>");
  }

  private void list(Element list, int level, int width) {
    int number = WordStyles.DASHES;
    if (list.getTagName().equals("ol")) {
      number = WordStyles.FIRST_NUMBERED + numberedLists.size();
      numberedLists.add(
          list.hasAttribute("start") ? Integer.parseInt(list.getAttribute("start")) : 1);
    }
    for (Element item : Xml.elements(list)) {
      item(item, number, Math.min(level, 8), width);
    }
  }

  /**
   * The first paragraph of an item carries its mark; others go under it, lists inside go deeper.
   */
  private void item(Element item, int number, int level, int width) {
    boolean last = Xml.hasClass((Element) item.getParentNode().getParentNode(), "end");
    String mark =
        (last ? "<w:keepNext/>" : "")
            + "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>"
                .formatted(level, number);
    WordRuns runs = new WordRuns(paper, relationships, width);
    boolean marked = false;
    for (Node n = item.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e && Vocabulary.BLOCKS.contains(e.getTagName())) {
        if (!runs.isEmpty()) {
          paragraph("item", marked ? "" : mark, runs.xml());
          marked = true;
          runs = new WordRuns(paper, relationships, width);
        }
        if (e.getTagName().equals("ul") || e.getTagName().equals("ol")) {
          list(e, level + 1, width);
        } else if (e.getTagName().equals("p")) {
          WordRuns inner = new WordRuns(paper, relationships, width);
          for (Node c = e.getFirstChild(); c != null; c = c.getNextSibling()) {
            inner.add(c);
          }
          paragraph("item", marked ? "" : mark, inner.xml());
          marked = true;
        } else {
          block(e, "item", width);
        }
      } else {
        runs.add(n);
      }
    }
    if (!runs.isEmpty()) {
      paragraph("item", marked ? "" : mark, runs.xml());
    }
  }
}
