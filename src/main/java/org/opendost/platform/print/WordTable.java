package org.opendost.platform.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Tables: ruled ones with data, and the borderless ones that hold two blocks side by side. */
final class WordTable {

  private static final String NO_MARGIN =
      "<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\""
          + " w:type=\"dxa\"/></w:tblCellMar>";
  private static final int CELL_MARGIN = 80;

  private final WordBody body;
  private final StringBuilder xml;
  private final int width;

  WordTable(WordBody body, int width) {
    this.body = body;
    this.xml = body.out();
    this.width = width;
  }

  /** {@code <div class="columns">}: one row, no lines, columns of the shares given. */
  void columns(Element columns) {
    List<Element> cells = Xml.elements(columns);
    int[] widths =
        cells.stream().mapToInt(cell -> (int) (width * WordBody.share(cell) / 100)).toArray();
    begin(widths, "", NO_MARGIN);
    xml.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    for (int i = 0; i < widths.length; i++) {
      cell(cells.get(i), "blank", widths[i], 0, "", "");
    }
    end();
  }

  void write(Element table) {
    List<Row> rows = new ArrayList<>();
    gather(table, false, rows);
    int count = place(rows);
    if (count == 0) {
      return;
    }
    int[] widths = widths(rows, count);
    boolean ruled = !Xml.hasClass(table, "borderless");
    begin(
        widths,
        ruled ? BORDERS : "",
        ruled
            ? """
            <w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="%1$d" w:type="dxa"/>\
            <w:bottom w:w="40" w:type="dxa"/><w:right w:w="%1$d" w:type="dxa"/></w:tblCellMar>\
            """
                .formatted(CELL_MARGIN)
            : NO_MARGIN);
    for (int r = 0; r < rows.size(); r++) {
      row(rows, r, widths);
    }
    end();
  }

  /** A cell and where in the grid it begins. */
  private record Cell(Element element, int column, int columns, int rows) {}

  private record Row(boolean head, List<Element> elements, List<Cell> cells) {}

  private static void gather(Element parent, boolean head, List<Row> rows) {
    for (Element e : Xml.elements(parent)) {
      if (e.getTagName().equals("tr")) {
        rows.add(new Row(head, Xml.elements(e), new ArrayList<>()));
      } else {
        gather(e, e.getTagName().equals("thead"), rows);
      }
    }
  }

  /**
   * Gives every cell its column, as spans from above and from the left allow; returns the columns.
   */
  private static int place(List<Row> rows) {
    int[] busy = new int[64];
    int count = 0;
    for (Row row : rows) {
      int column = 0;
      for (Element e : row.elements) {
        while (busy(busy, column)) {
          column++;
        }
        Cell cell = new Cell(e, column, span(e, "colspan"), span(e, "rowspan"));
        row.cells.add(cell);
        column += cell.columns;
        busy = busy.length < column ? Arrays.copyOf(busy, column * 2) : busy;
        Arrays.fill(busy, cell.column, column, cell.rows);
        count = Math.max(count, column);
      }
      for (int i = 0; i < busy.length; i++) {
        busy[i] = Math.max(0, busy[i] - 1);
      }
    }
    return count;
  }

  private static boolean busy(int[] busy, int column) {
    return column < busy.length && busy[column] > 0;
  }

  private static int span(Element cell, String attribute) {
    return cell.hasAttribute(attribute) ? Integer.parseInt(cell.getAttribute(attribute)) : 1;
  }

  /**
   * Shares where the head gives them; the rest is divided by the length of what the columns say.
   */
  private int[] widths(List<Row> rows, int count) {
    double[] weight = new double[count];
    int[] given = new int[count];
    Arrays.fill(weight, 4);
    for (Row row : rows) {
      for (Cell cell : row.cells) {
        if (cell.columns == 1) {
          weight[cell.column] =
              Math.max(weight[cell.column], weight(cell.element.getTextContent().strip()));
          String share = cell.element.getAttribute("width");
          if (!share.isEmpty()) {
            given[cell.column] =
                width * Integer.parseInt(share.substring(0, share.length() - 1)) / 100;
          }
        }
      }
    }
    int left = width - Arrays.stream(given).sum();
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += given[i] == 0 ? weight[i] : 0;
    }
    int[] widths = new int[count];
    for (int i = 0; i < count; i++) {
      widths[i] = given[i] > 0 ? given[i] : Math.max(300, (int) (left * weight[i] / sum));
    }
    return widths;
  }

  /** Long texts wrap, so they weigh less by the letter; the longest word must fit. */
  private static double weight(String text) {
    int longest = Arrays.stream(text.split("[\\s-]+", -1)).mapToInt(String::length).max().orElse(0);
    return Math.max(longest + 2.0, Math.pow(Math.min(text.length(), 200), 0.75));
  }

  private void row(List<Row> rows, int index, int[] widths) {
    Row row = rows.get(index);
    xml.append("<w:tr><w:trPr><w:cantSplit/>")
        .append(row.head ? "<w:tblHeader/>" : "")
        .append("</w:trPr>");
    int column = 0;
    for (Cell cell : row.cells) {
      column = continued(rows, index, column, cell.column, widths);
      int columns = Math.min(cell.columns, widths.length - cell.column);
      int wide = Arrays.stream(widths, cell.column, cell.column + columns).sum();
      cell(
          cell.element,
          cellStyle(cell.element),
          wide,
          2 * CELL_MARGIN,
          columns > 1 ? "<w:gridSpan w:val=\"" + columns + "\"/>" : "",
          cell.rows > 1 ? "<w:vMerge w:val=\"restart\"/>" : "");
      column = cell.column + columns;
    }
    continued(rows, index, column, widths.length, widths);
    xml.append("</w:tr>");
  }

  /**
   * Fills the grid from one column up to another: with cells that go on from above, or empty ones.
   */
  private int continued(List<Row> rows, int index, int from, int to, int[] widths) {
    int column = from;
    while (column < to) {
      Cell above = above(rows, index, column);
      int columns = above == null ? 1 : Math.min(above.columns, widths.length - column);
      xml.append("<w:tc><w:tcPr><w:tcW w:w=\"")
          .append(Arrays.stream(widths, column, column + columns).sum())
          .append("\" w:type=\"dxa\"/>")
          .append(columns > 1 ? "<w:gridSpan w:val=\"" + columns + "\"/>" : "")
          .append(above == null ? "" : "<w:vMerge/>")
          .append("</w:tcPr>");
      body.paragraph("cell", "", "");
      xml.append("</w:tc>");
      column += columns;
    }
    return column;
  }

  private static @Nullable Cell above(List<Row> rows, int index, int column) {
    for (int r = index - 1; r >= 0; r--) {
      for (Cell cell : rows.get(r).cells) {
        if (cell.column == column && r + cell.rows > index) {
          return cell;
        }
      }
    }
    return null;
  }

  private static String cellStyle(Element cell) {
    if (cell.getTagName().equals("th")) {
      return "cell-head";
    }
    return Xml.hasClass(cell, "number")
        ? "cell-number"
        : Xml.hasClass(cell, "center") ? "cell-center" : "cell";
  }

  private void begin(int[] widths, String borders, String margins) {
    xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"")
        .append(Arrays.stream(widths).sum())
        .append("\" w:type=\"dxa\"/>")
        .append(borders)
        .append("<w:tblLayout w:type=\"fixed\"/>")
        .append(margins)
        .append("<w:tblLook w:val=\"0000\"/></w:tblPr><w:tblGrid>");
    for (int w : widths) {
      xml.append("<w:gridCol w:w=\"").append(w).append("\"/>");
    }
    xml.append("</w:tblGrid>");
  }

  /** Word wants a paragraph at the end of every cell. */
  private void cell(
      Element element, String style, int wide, int margin, String span, String merge) {
    xml.append("<w:tc><w:tcPr><w:tcW w:w=\"")
        .append(wide)
        .append("\" w:type=\"dxa\"/>")
        .append(span)
        .append(merge)
        .append(element.getTagName().equals("th") ? "<w:vAlign w:val=\"center\"/>" : "")
        .append("</w:tcPr>");
    int before = xml.length();
    body.blocks(element, style, wide - margin);
    if (xml.length() == before || xml.lastIndexOf("</w:tbl>") == xml.length() - 8) {
      body.paragraph("blank", "", "");
    }
    xml.append("</w:tc>");
  }

  private void end() {
    if (xml.lastIndexOf("</w:tr>") != xml.length() - 7) {
      xml.append("</w:tr>");
    }
    xml.append("</w:tbl>");
  }

  private static final String BORDERS = borders();

  private static String borders() {
    StringBuilder borders = new StringBuilder("<w:tblBorders>");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      borders.append(
          "<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>".formatted(side));
    }
    return borders.append("</w:tblBorders>").toString();
  }
}
