package org.opendost.platform.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.opendost.platform.print.WordFile.Relationship;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The words, links and pictures of one paragraph; white space collapses as in a browser. */
final class WordRuns {

  private static final int EMU_PER_POINT = 12_700;
  private static final double POINTS_PER_PIXEL = 0.75;

  /** Nine centimetres, as in the stylesheet. */
  private static final double POSTER = 90 * 72 / 25.4;

  /** What the elements around a word say about it. */
  private record Look(
      boolean bold, boolean italic, boolean underlined, boolean struck, String position) {

    static final Look PLAIN = new Look(false, false, false, false, "");

    Look within(Element e) {
      return switch (e.getTagName()) {
        case "b", "strong" -> new Look(true, italic, underlined, struck, position);
        case "i", "em" -> new Look(bold, true, underlined, struck, position);
        case "u" -> new Look(bold, italic, true, struck, position);
        case "s" -> new Look(bold, italic, underlined, true, position);
        case "sup" -> new Look(bold, italic, underlined, struck, "superscript");
        case "sub" -> new Look(bold, italic, underlined, struck, "subscript");
        default -> this;
      };
    }

    String xml() {
      if (equals(PLAIN)) {
        return "";
      }
      return "<w:rPr>"
          + (bold ? "<w:b/><w:bCs/>" : "")
          + (italic ? "<w:i/><w:iCs/>" : "")
          + (struck ? "<w:strike/>" : "")
          + (underlined ? "<w:u w:val=\"single\"/>" : "")
          + (position.isEmpty() ? "" : "<w:vertAlign w:val=\"" + position + "\"/>")
          + "</w:rPr>";
    }
  }

  private final StringBuilder xml = new StringBuilder();
  private final Paper paper;
  private final List<Relationship> relationships;
  private final int width;
  private boolean words;
  private boolean pictures;

  /** A space is owed: written before the next word, forgotten at the end. */
  private boolean space;

  WordRuns(Paper paper, List<Relationship> relationships, int width) {
    this.paper = paper;
    this.relationships = relationships;
    this.width = width;
  }

  boolean isEmpty() {
    return !words && !pictures;
  }

  boolean onlyPicture() {
    return pictures && !words;
  }

  String xml() {
    return xml.toString();
  }

  void add(Node node) {
    add(node, Look.PLAIN);
  }

  private void add(Node node, Look look) {
    switch (node) {
      case Text text -> text(text.getData(), look);
      case Element e when e.getTagName().equals("br") -> {
        xml.append("<w:r><w:br/></w:r>");
        space = false;
      }
      case Element e when e.getTagName().equals("img") -> picture(e);
      case Element e when e.getTagName().equals("a") && e.hasAttribute("href") -> link(e, look);
      case Element e -> children(e, look.within(e));
      default -> {}
    }
  }

  private void children(Element e, Look look) {
    for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
      add(n, look);
    }
  }

  private void text(String raw, Look look) {
    String collapsed = raw.replaceAll("[ \\t\\r\\n\\f]+", " ");
    if (collapsed.isEmpty()) {
      return;
    }
    boolean leading = collapsed.startsWith(" ");
    boolean trailing = collapsed.endsWith(" ");
    String stripped =
        collapsed.equals(" ")
            ? ""
            : collapsed.substring(leading ? 1 : 0, collapsed.length() - (trailing ? 1 : 0));
    boolean begun = words || pictures;
    if (stripped.isEmpty()) {
      space = space || begun;
      return;
    }
    String before = begun && (space || leading) ? " " : "";
    xml.append("<w:r>")
        .append(look.xml())
        .append("<w:t xml:space=\"preserve\">")
        .append(Html.escape(before + stripped))
        .append("</w:t></w:r>");
    words = true;
    space = trailing;
  }

  private void link(Element a, Look look) {
    String id = "rId" + (relationships.size() + 100);
    relationships.add(new Relationship(id, "hyperlink", a.getAttribute("href"), ""));
    xml.append("<w:hyperlink r:id=\"").append(id).append("\">");
    children(a, look);
    xml.append("</w:hyperlink>");
  }

  private void picture(Element img) {
    String source = img.getAttribute("src");
    String kind = source.startsWith("data:image/png") ? "png" : "jpeg";
    String base64 = source.substring(source.indexOf(',') + 1);
    int number = relationships.size() + 100;
    String id = "rId" + number;
    relationships.add(new Relationship(id, "image", "media/image" + number + "." + kind, base64));
    double[] size = size(img, base64);
    xml.append(
        """
        <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%1$d" cy="%2$d"/>\
        <wp:docPr id="%3$d" name="Hình %3$d" descr="%4$s"/><a:graphic><a:graphicData \
        uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>\
        <pic:cNvPr id="%3$d" name="image%3$d"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>\
        <a:blip r:embed="%5$s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>\
        <a:off x="0" y="0"/><a:ext cx="%1$d" cy="%2$d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>\
        </a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>\
        """
            .formatted(
                (long) (size[0] * EMU_PER_POINT),
                (long) (size[1] * EMU_PER_POINT),
                number,
                Html.escape(img.getAttribute("alt")),
                id));
    pictures = true;
  }

  /** Width and height in points, never wider than the column. */
  private double[] size(Element img, String base64) {
    if (Xml.hasClass(img, "poster")) {
      return new double[] {POSTER, POSTER};
    }
    if (Xml.hasClass(img, "qr")) {
      return new double[] {paper.scaled(68), paper.scaled(68)};
    }
    BufferedImage image;
    try {
      image = ImageIO.read(new ByteArrayInputStream(Base64.getMimeDecoder().decode(base64)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (image == null) {
      throw new IllegalArgumentException("A picture that cannot be read");
    }
    double ratio = (double) image.getHeight() / image.getWidth();
    double wide =
        (img.hasAttribute("width") ? Integer.parseInt(img.getAttribute("width")) : image.getWidth())
            * POINTS_PER_PIXEL;
    double tall =
        img.hasAttribute("height")
            ? Integer.parseInt(img.getAttribute("height")) * POINTS_PER_PIXEL
            : wide * ratio;
    double fit = Math.min(1, width / 20.0 / wide);
    return new double[] {wide * fit, tall * fit};
  }
}
