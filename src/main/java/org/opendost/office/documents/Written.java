package org.opendost.office.documents;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.office.documents.Outgoing.Issued;
import org.opendost.platform.print.Body;

/// The text of a document as officers type it, line by line: a line that begins with `#` is a
/// heading, with `##` one below it, with `-` an item, with `Căn cứ` or `Theo đề nghị` the basis of
/// a decision, with `Điều 1.` an article, in capitals stands in the middle; such a line at the
/// beginning is who decides. Every other line is a paragraph.
final class Written {

  private static final Pattern ARTICLE = Pattern.compile("(Điều \\d+\\.)\\s*(.*)");
  private static final Pattern BLANK = Pattern.compile("\\[[^\\[\\]\\n]{1,80}]");

  /// What the system fills in by itself when the document has its number.
  static final String NUMBER = "[Số, ký hiệu]";

  /// The same, of the day.
  static final String DAY = "[Ngày ban hành]";

  private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private Written() {}

  /// The text with number and day in their places; a draft keeps the places.
  static String filled(String text, @Nullable Issued issued) {
    return issued == null
        ? text
        : text.replace(NUMBER, issued.text()).replace(DAY, WRITTEN.format(issued.on()));
  }

  static Body body(String text) {
    var body = new Body();
    var items = new ArrayList<String>();
    var lines = text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
    for (var line : lines) {
      if (line.startsWith("- ")) {
        items.add(line.substring(2).strip());
        continue;
      }
      flush(body, items);
      if (line.equals(lines.getFirst()) && isInCapitals(line)) {
        body.competence(line);
      } else {
        add(body, line);
      }
    }
    flush(body, items);
    return body;
  }

  private static void flush(Body body, List<String> items) {
    if (!items.isEmpty()) {
      body.items(List.copyOf(items));
      items.clear();
    }
  }

  private static void add(Body body, String line) {
    var article = ARTICLE.matcher(line);
    if (line.startsWith("## ")) {
      body.subheading(line.substring(3).strip());
    } else if (line.startsWith("# ")) {
      body.heading(line.substring(2).strip());
    } else if (line.startsWith("Căn cứ ") || line.startsWith("Theo đề nghị ")) {
      body.basis(line);
    } else if (article.matches()) {
      body.article(article.group(1), article.group(2));
    } else if (line.equals("QUYẾT ĐỊNH:")) {
      body.operative("Quyết định:");
    } else if (isInCapitals(line)) {
      body.centred(line);
    } else {
      body.paragraph(line);
    }
  }

  /// Stands in the middle.
  private static boolean isInCapitals(String line) {
    return line.length() < 80
        && line.equals(line.toUpperCase(Locale.ROOT))
        && line.chars().filter(Character::isLetter).count() > 3;
  }

  /// The places of a template that nobody filled in yet.
  static List<String> blanks(Outgoing.Drafted drafted) {
    return Stream.of(
            drafted.summary(), drafted.addressees(), drafted.content(), drafted.recipients())
        .flatMap(text -> BLANK.matcher(text).results().map(found -> found.group()))
        .filter(blank -> !blank.equals(NUMBER) && !blank.equals(DAY))
        .distinct()
        .toList();
  }
}
