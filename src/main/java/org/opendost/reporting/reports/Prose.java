package org.opendost.reporting.reports;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opendost.reporting.indicators.Period;
import org.opendost.reporting.reports.Passage.Kind;
import org.opendost.reporting.reports.Passage.Span;

/// The prose of a template: lines that begin with "# " or "## " head, "- " are items of a list, ">
/// " says who answers for the section, an empty line parts paragraphs. `{{code}}` stands for a
/// figure, `{{period.from}}` and `{{period.to}}` for the period's days.
record Prose(List<Block> blocks) {

  static final Pattern PLACE = Pattern.compile("\\{\\{([^{}]*)}}");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  static final String FROM = "period.from";
  static final String TO = "period.to";

  /// A passage whose places are not filled in yet.
  record Block(Kind kind, String text) {}

  static Prose read(String text) {
    var blocks = new ArrayList<Block>();
    var paragraph = new StringBuilder();
    for (var raw : text.lines().toList()) {
      var line = raw.strip();
      var kind = kind(line);
      if (line.isEmpty() || kind != Kind.PARAGRAPH) {
        close(paragraph, blocks);
      }
      if (kind != Kind.PARAGRAPH) {
        blocks.add(new Block(kind, line.substring(line.indexOf(' ') + 1).strip()));
      } else if (!line.isEmpty()) {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
      }
    }
    close(paragraph, blocks);
    return new Prose(List.copyOf(blocks));
  }

  private static Kind kind(String line) {
    if (line.startsWith("## ")) {
      return Kind.SUBHEADING;
    }
    if (line.startsWith("# ")) {
      return Kind.HEADING;
    }
    if (line.startsWith("- ")) {
      return Kind.ITEM;
    }
    return line.startsWith("> ") ? Kind.ANSWERS : Kind.PARAGRAPH;
  }

  private static void close(StringBuilder paragraph, List<Block> blocks) {
    if (!paragraph.isEmpty()) {
      blocks.add(new Block(Kind.PARAGRAPH, paragraph.toString()));
      paragraph.setLength(0);
    }
  }

  /// The names in double braces that are not days, in order.
  Set<String> indicators() {
    var names = new LinkedHashSet<String>();
    for (var block : blocks) {
      PLACE.matcher(block.text()).results().forEach(place -> names.add(place.group(1).strip()));
    }
    names.remove(FROM);
    names.remove(TO);
    return names;
  }

  List<Passage> passages(Period period, List<Figure> figures) {
    Map<String, Figure> byCode =
        figures.stream().collect(Collectors.toMap(Figure::code, Function.identity()));
    return blocks.stream()
        .map(block -> new Passage(block.kind(), spans(block.text(), period, byCode)))
        .toList();
  }

  private static List<Span> spans(String text, Period period, Map<String, Figure> figures) {
    var spans = new ArrayList<Span>();
    var places = PLACE.matcher(text);
    int from = 0;
    while (places.find()) {
      if (places.start() > from) {
        spans.add(new Span(text.substring(from, places.start()), null));
      }
      var name = places.group(1).strip();
      var figure = figures.get(name);
      if (name.equals(FROM)) {
        spans.add(new Span(DAY.format(period.from()), null));
      } else if (name.equals(TO)) {
        spans.add(new Span(DAY.format(period.to()), null));
      } else if (figure != null) {
        spans.add(new Span(figure.written(), name));
      } else {
        throw new IllegalStateException("the report has no figure " + name);
      }
      from = places.end();
    }
    if (from < text.length()) {
      spans.add(new Span(text.substring(from), null));
    }
    return spans;
  }
}
