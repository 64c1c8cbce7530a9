package org.opendost.platform.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.print.OfficialDocument.Verification;

/**
 * The XHTML of an official document: components in the places of Decree 30/2020, Annex I, parts II
 * and V. Both printers read this and nothing else.
 */
final class DecreeLayout {

  private static final String NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

  /** The motto's length in ems of the bold serif: its line is as long as the words. */
  static final double MOTTO_EMS = 12.24;

  /** Percent of the width; the national name must stay on one line, even on a slip. */
  private static final List<Double> LETTERHEAD = List.of(42.0, 58.0);

  /** The blank a clerk fills by hand. */
  private static final String BLANK = "\u00a0".repeat(8);

  private final OfficialDocument document;
  private final StringBuilder html = new StringBuilder();

  private DecreeLayout(OfficialDocument document) {
    this.document = document;
  }

  static String html(OfficialDocument document) {
    return new DecreeLayout(document).write();
  }

  /** The annexes in the margin of a reader, which is also how {@link PageNumbers} finds them. */
  static String bookmarks(OfficialDocument document) {
    if (document.annexes().isEmpty()) {
      return "";
    }
    StringBuilder marks = new StringBuilder("<bookmarks>");
    for (int i = 0; i < document.annexes().size(); i++) {
      marks.append(
          "<bookmark name=\"%s\" href=\"#annex%d\"/>"
              .formatted(Html.escape(document.annexes().get(i).number()), i + 1));
    }
    return marks.append("</bookmarks>").toString();
  }

  private String write() {
    letterhead();
    title();
    addressees();
    String body = document.body().xhtml();
    String last = lastBlock(body);
    html.append("<div class=\"content\">").append(body, 0, body.length() - last.length());
    // A list that is torn before its last item is two lists.
    boolean item = last.startsWith("<li>");
    html.append(item ? "</ul></div><div class=\"end\"><ul>" : "</div><div class=\"end\">");
    html.append(last);
    closing();
    html.append("</div>");
    for (int i = 0; i < document.annexes().size(); i++) {
      annex(document.annexes().get(i), i + 1);
    }
    return html.toString();
  }

  /**
   * The last paragraph, or the last item of the list at the end: it stays with the signature, which
   * must not stand alone on a page. Empty where something larger ends the document.
   */
  private static String lastBlock(String body) {
    if (body.endsWith("</p>")) {
      return body.substring(Math.max(body.lastIndexOf("<p>"), body.lastIndexOf("<p ")));
    }
    int item = body.lastIndexOf("<li>");
    boolean isLast =
        body.endsWith("</li></ul>")
            && body.indexOf("</ul>", item) == body.length() - "</ul>".length()
            && !body.startsWith("<ul>", item - "<ul>".length());
    return isLast ? body.substring(item) : "";
  }

  /** Boxes 1 to 4 and, for a letter, 5b. */
  private void letterhead() {
    columns(
        "letterhead",
        LETTERHEAD,
        List.of(
            line("parent-agency", capitals(document.parentAgency()))
                + line("agency", capitals(document.agency()))
                + ruleUnder(capitals(document.agency()), "agency", columnWidth()),
            line("national-name", NATIONAL_NAME) + line("motto", MOTTO) + mottoRule()));
    String about =
        document.kind().isBlank() && !document.summary().isBlank()
            ? line("about", "V/v " + document.summary())
            : "";
    columns(
        "letterhead",
        LETTERHEAD,
        List.of(line("number", number()) + about + marks(), line("place-date", placeAndDate())));
  }

  /** Boxes 10a, 10b and 11: each in a frame, one below the other. */
  private String marks() {
    StringBuilder marks = new StringBuilder();
    for (Mark mark : document.marks()) {
      marks.append(
          "<div class=\"mark %s\" style=\"width: %s%%\">%s</div>"
              .formatted(
                  mark.red() ? "red" : "black",
                  percent(mark.millimetres() / (columnWidth() / 72 * 25.4) * 100),
                  Html.escape(mark.words())));
    }
    return marks.toString();
  }

  /** The left half of the head, in points. */
  private double columnWidth() {
    return document.paper().textWidth() / 25.4 * 72 * LETTERHEAD.getFirst() / 100;
  }

  private String number() {
    String number = document.number().isBlank() ? BLANK : document.number();
    return "Số: " + number + (document.symbol().isBlank() ? "" : "/" + document.symbol());
  }

  /** Annex I, part II §4.b: a zero before days below ten and before January and February. */
  private String placeAndDate() {
    return document.place().isBlank() ? when() : document.place() + ", " + when();
  }

  private String when() {
    LocalDate date = document.date();
    return date == null
        ? "ngày " + BLANK + " tháng " + BLANK + " năm " + BLANK
        : "ngày %02d tháng %s năm %d"
            .formatted(
                date.getDayOfMonth(),
                date.getMonthValue() <= 2
                    ? "0" + date.getMonthValue()
                    : String.valueOf(date.getMonthValue()),
                date.getYear());
  }

  /** Box 5a. */
  private void title() {
    if (document.kind().isBlank()) {
      return;
    }
    String large = document.framed() ? "large-" : "";
    html.append("<h1 class=\"").append(large).append("kind\">");
    html.append(Html.escape(capitals(document.kind()))).append("</h1>");
    if (!document.summary().isBlank()) {
      html.append(line(large + "abstract", document.summary()))
          .append(
              ruleUnder(
                  document.summary(),
                  large + "abstract",
                  document.paper().textWidth() / 25.4 * 72));
    }
    if (!document.underTitle().isBlank()) {
      html.append(line("under-title", document.underTitle()));
    }
  }

  /** Box 9a. */
  private void addressees() {
    List<String> to = document.addressees();
    if (to.size() == 1) {
      html.append(line("addressee", "Kính gửi: " + to.getFirst()));
    } else if (!to.isEmpty()) {
      html.append(line("addressee", "Kính gửi:"));
      enumerated(to).forEach(one -> html.append(line("addressees", one)));
    }
  }

  /** Boxes 7 and 9b; the recipients stand left of the signature, level with its first line. */
  private void closing() {
    List<String> blocks = new ArrayList<>();
    document.signatures().forEach(signature -> blocks.add(signature(signature)));
    String check = verification(document.verification());
    if (blocks.size() == 2 && document.recipients().isEmpty() && !check.isEmpty()) {
      // Two who sign a slip, and the code between them.
      blocks.add(1, check);
      columns("closing", List.of(39.0, 22.0, 39.0), blocks);
      return;
    }
    String beside = recipients() + drafter() + check;
    if (!beside.isEmpty() || blocks.size() == 1) {
      blocks.addFirst(beside);
    }
    if (!blocks.isEmpty()) {
      double share = 100.0 / blocks.size();
      columns("closing", blocks.stream().map(_ -> share).toList(), blocks);
    }
  }

  private String recipients() {
    if (document.recipients().isEmpty()) {
      return "";
    }
    StringBuilder list = new StringBuilder(line("recipients", "Nơi nhận:"));
    enumerated(document.recipients()).forEach(one -> list.append(line("recipient", one)));
    return list.toString();
  }

  /** Box 12. */
  private String drafter() {
    return document.drafter().isBlank() ? "" : line("drafter", document.drafter());
  }

  /** Annex I, part III: number, name, and which document it goes with; pages of its own. */
  private void annex(Annex annex, int place) {
    html.append(
            "<div id=\"annex%d\" class=\"annex %s\">"
                .formatted(place, annex.paper().landscape() ? "across" : ""))
        .append("<h1 class=\"annex-number\">")
        .append(Html.escape(annex.number()))
        .append("</h1>")
        .append(line("annex-title", capitals(annex.title())))
        .append(line("annex-of", "(Kèm theo %s)".formatted(asCited())))
        .append("<div class=\"content\">")
        .append(annex.body().xhtml())
        .append("</div></div>");
  }

  /** "Quyết định số 12/QĐ-SKHCN ngày 05 tháng 5 năm 2020 của Sở Khoa học và Công nghệ". */
  private String asCited() {
    String kind = document.kind().isBlank() ? "Công văn" : sentence(document.kind());
    return "%s %s của %s"
        .formatted(
            kind,
            (number().replace("Số: ", "số ") + " " + when()).replace(BLANK, "\u00a0…\u00a0"),
            document.agency());
  }

  private static String sentence(String words) {
    String small = words.toLowerCase(Locale.ROOT);
    return small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
  }

  private static String signature(Signature signature) {
    StringBuilder block = new StringBuilder();
    signature.authority().forEach(one -> block.append(line("authority", one)));
    if (!signature.note().isBlank()) {
      block.append(line("signature-note", signature.note()));
    }
    return block
        .append(line("signer", signature.name().isBlank() ? "\u00a0" : signature.name()))
        .toString();
  }

  private static String verification(@Nullable Verification check) {
    return check == null
        ? ""
        : "<div class=\"verification\">"
            + check.code().html(check.caption())
            + line("note", check.caption())
            + "</div>";
  }

  private void columns(String name, List<Double> shares, List<String> blocks) {
    html.append("<div class=\"columns ").append(name).append("\">");
    Iterator<Double> share = shares.iterator();
    for (String block : blocks) {
      html.append("<div class=\"column\" style=\"width: ")
          // Two halves, each rounded up, would not fit beside each other.
          .append(percent(share.next() - 0.05))
          .append("%\">")
          .append(block)
          .append("</div>");
    }
    html.append("</div>");
  }

  /** "- Như trên;" … "- Lưu: VT." */
  private static List<String> enumerated(List<String> lines) {
    List<String> enumerated = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      enumerated.add("- " + lines.get(i) + (i == lines.size() - 1 ? "." : ";"));
    }
    return enumerated;
  }

  private static String line(String style, String words) {
    return words.isBlank() ? "" : "<p class=\"" + style + "\">" + Html.escape(words) + "</p>";
  }

  /** A line of a third to a half of the words above it, in percent of its column. */
  private static String rule(double percent) {
    return "<div class=\"rule\" style=\"width: " + percent(percent) + "%\"></div>";
  }

  private String mottoRule() {
    Paper paper = document.paper();
    double column = paper.textWidth() / 25.4 * 72 * LETTERHEAD.get(1) / 100;
    double words = MOTTO_EMS * paper.scaled(TextStyle.of("motto").size());
    return rule(words / column * 100);
  }

  /**
   * Annex I, part II §2 and §5.a: a third to a half of the words above, under their middle. Words
   * that need several lines fill the width.
   */
  private String ruleUnder(String words, String style, double width) {
    double points = Lengths.ems(words) * document.paper().scaled(TextStyle.of(style).size());
    return rule(Math.min(1, points / width) * 40);
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String capitals(String words) {
    return words.toUpperCase(Locale.ROOT);
  }
}
