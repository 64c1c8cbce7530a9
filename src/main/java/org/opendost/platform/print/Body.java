package org.opendost.platform.print;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Writes the text of a document paragraph by paragraph; whatever it is given is escaped. */
public final class Body {

  private final StringBuilder xhtml = new StringBuilder();

  /** A legal basis in italics: "Căn cứ …;". */
  public Body basis(String text) {
    return paragraph("basis", text);
  }

  /** A paragraph, its first line set in. */
  public Body paragraph(String text) {
    return paragraph("body", text);
  }

  /** A paragraph flush with the margin. */
  public Body plain(String text) {
    return paragraph("plain", text);
  }

  /** A centred line. */
  public Body centred(String text) {
    return paragraph("center", text);
  }

  /** The name of the table that follows, on the same page as its head. */
  public Body caption(String text) {
    return paragraph("caption", text);
  }

  /** A numbered heading in bold: "I. Kết quả". */
  public Body heading(String text) {
    xhtml.append("<h2>").append(Html.escape(text)).append("</h2>");
    return this;
  }

  /** A heading below a heading. */
  public Body subheading(String text) {
    xhtml.append("<h3>").append(Html.escape(text)).append("</h3>");
    return this;
  }

  /** An article: "Điều 1." and its text; only the number is bold. */
  public Body article(String number, String text) {
    xhtml
        .append("<p><b>")
        .append(Html.escape(number))
        .append("</b> ")
        .append(Html.escape(text))
        .append("</p>");
    return this;
  }

  /** An article with a name: "Điều 2. Hiệu lực thi hành", all of it bold, its text below. */
  public Body articleTitle(String numberAndName) {
    return paragraph("article-title", numberAndName);
  }

  /** Who decides, between the title and the bases: "GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ". */
  public Body competence(String who) {
    return paragraph("competence", who.toUpperCase(Locale.ROOT));
  }

  /** The word after the bases: "QUYẾT ĐỊNH:". */
  public Body operative(String word) {
    return paragraph("operative", word.toUpperCase(Locale.ROOT));
  }

  /** A part, chapter or section: its number, and under it its name in capitals. */
  public Body chapter(String number, String name) {
    xhtml
        .append("<h2 class=\"chapter\">")
        .append(Html.escape(number))
        .append("<br/>")
        .append(Html.escape(name.toUpperCase(Locale.ROOT)))
        .append("</h2>");
    return this;
  }

  /** A line of a form: label and, in bold, what was filled in. */
  public Body field(String label, String value) {
    xhtml
        .append("<p class=\"plain\">")
        .append(Html.escape(label))
        .append(": <b>")
        .append(Html.escape(value))
        .append("</b></p>");
    return this;
  }

  /** A small note in italics. */
  public Body note(String text) {
    return paragraph("note", text);
  }

  /** A list with dashes. */
  public Body items(List<String> items) {
    xhtml.append("<ul>");
    items.forEach(item -> xhtml.append("<li>").append(Html.escape(item)).append("</li>"));
    xhtml.append("</ul>");
    return this;
  }

  /** A ruled table whose head is repeated on every page. */
  public <T> Body table(List<Column<T>> columns, List<T> rows) {
    xhtml.append("<table><thead><tr>");
    for (Column<T> column : columns) {
      xhtml.append("<th scope=\"col\"");
      if (column.percent > 0) {
        xhtml.append(" width=\"").append(column.percent).append("%\"");
      }
      xhtml.append('>').append(Html.escape(column.title)).append("</th>");
    }
    xhtml.append("</tr></thead><tbody>");
    for (T row : rows) {
      xhtml.append("<tr>");
      for (Column<T> column : columns) {
        xhtml
            .append("<td class=\"")
            .append(column.kind)
            .append("\">")
            .append(Html.escape(column.value.apply(row)))
            .append("</td>");
      }
      xhtml.append("</tr>");
    }
    xhtml.append("</tbody></table>");
    return this;
  }

  /** Two or three blocks beside each other on one page; of three the middle one is wider. */
  public Body beside(Body... blocks) {
    xhtml.append("<div class=\"columns end\">");
    for (int i = 0; i < blocks.length; i++) {
      xhtml
          .append("<div class=\"column ")
          .append(blocks.length == 2 ? "half" : i == 1 ? "middle" : "side")
          .append("\">")
          .append(blocks[i].xhtml)
          .append("</div>");
    }
    xhtml.append("</div>");
    return this;
  }

  /** Anything else that can be printed. */
  public Body add(Html fragment) {
    xhtml.append(fragment.xhtml());
    return this;
  }

  /** What has been written. */
  public Html html() {
    return new Html(xhtml.toString());
  }

  private Body paragraph(String style, String text) {
    xhtml
        .append("<p class=\"")
        .append(style)
        .append("\">")
        .append(Html.escape(text))
        .append("</p>");
    return this;
  }

  /**
   * A column of a table.
   *
   * @param <T> what a row is about
   */
  public static final class Column<T> {
    private final String title;
    private final String kind;
    private final int percent;
    private final Function<T, String> value;

    private Column(String title, String kind, int percent, Function<T, String> value) {
      this.title = title;
      this.kind = kind;
      this.percent = percent;
      this.value = value;
    }

    /** Words, flush left. */
    public static <T> Column<T> text(String title, Function<T, String> value) {
      return new Column<>(title, "text", 0, value);
    }

    /** Short marks and dates, centred. */
    public static <T> Column<T> centred(String title, Function<T, String> value) {
      return new Column<>(title, "center", 0, value);
    }

    /** Figures, flush right. */
    public static <T> Column<T> number(String title, Function<T, String> value) {
      return new Column<>(title, "number", 0, value);
    }

    /** The same column with a fixed share of the width, 1–99 percent. */
    public Column<T> wide(int share) {
      return new Column<>(title, kind, share, value);
    }
  }
}
