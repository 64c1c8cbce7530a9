package org.opendost.reporting.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.opendost.reporting.indicators.Columns;
import org.opendost.reporting.indicators.Found;
import org.opendost.reporting.indicators.OfficialNumbers;
import org.opendost.reporting.indicators.Period;
import org.opendost.reporting.indicators.Term;
import org.opendost.reporting.reports.Passage.Kind;
import org.opendost.reporting.reports.Passage.Span;

/// A prose with its places filled in.
final class Filling {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Period period;
  private final Map<String, Figure> figures;
  private final Map<String, Listed> lists;

  private Filling(Period period, Computed computed) {
    this.period = period;
    this.figures = computed.byCode();
    this.lists = computed.listsByCode();
  }

  /// What the prose says of the period. A passage of which a condition leaves nothing is left out.
  static List<Passage> of(String prose, Period period, Computed computed) {
    var filling = new Filling(period, computed);
    return Prose.read(prose).blocks().stream()
        .flatMap(block -> filling.passages(block).stream())
        .filter(passage -> !passage.text().isBlank())
        .toList();
  }

  private List<Passage> passages(Prose.Block block) {
    var said = said(block);
    if (block.kind() == Kind.TABLE) {
      return List.of(table(said));
    }
    // A dash before nothing but a list is a dash before each of its names.
    if (block.kind() == Kind.ITEM
        && said.size() == 1
        && said.getFirst().place().orElse(null) instanceof Place.Names(var term)) {
      return names(term).stream()
          .map(name -> new Passage(Kind.ITEM, List.of(Span.words(name))))
          .toList();
    }
    return List.of(
        new Passage(block.kind(), said.stream().flatMap(piece -> spans(piece).stream()).toList()));
  }

  /// The pieces whose conditions hold, without those that are nothing but conditions.
  private List<Prose.Piece> said(Prose.Block block) {
    var said = new ArrayList<Prose.Piece>();
    boolean holds = true;
    for (var piece : block.pieces()) {
      var place = piece.place().orElse(null);
      if (place instanceof Place.If condition) {
        holds = condition.holds(figure(condition.term()).value());
      } else if (place instanceof Place.Else) {
        holds = !holds;
      } else if (place instanceof Place.End) {
        holds = true;
      } else if (holds && !piece.text().isEmpty()) {
        said.add(piece);
      }
    }
    return said;
  }

  private List<Span> spans(Prose.Piece piece) {
    if (piece.place().isEmpty()) {
      return List.of(Span.words(piece.text()));
    }
    return switch (piece.place().get()) {
      case Place.Day(var last) ->
          List.of(Span.words(DAY.format(last ? period.to() : period.from())));
      case Place.Amount(var term, var writing) ->
          List.of(new Span(writing.write(figure(term)), term.toString()));
      case Place.Compared compared -> List.of(compared(compared));
      case Place.Names(var term) -> List.of(Span.words(String.join("; ", names(term))));
      case Place.Parts(var term, var column) -> parts(term, column);
      case Place.If _, Place.Else _, Place.End _ -> List.of();
    };
  }

  /// "20 đề tài, 04 dự án".
  private List<Span> parts(Term whole, String column) {
    var spans = new ArrayList<Span>();
    for (var part : partsOf(whole, column)) {
      if (!spans.isEmpty()) {
        spans.add(Span.words(", "));
      }
      spans.add(new Span(part.figure().written(), part.figure().code()));
      spans.add(Span.words(" " + within(Columns.value(column, part.value()).vi())));
    }
    return spans.isEmpty() ? List.of(new Span("0", whole.toString())) : spans;
  }

  /// A name as it stands within a sentence: "Đề tài" is "đề tài", "ISO" and "Cấp GCN" stay.
  private static String within(String name) {
    return name.length() > 1
            && Character.isUpperCase(name.charAt(0))
            && name.substring(1).equals(name.substring(1).toLowerCase(Locale.ROOT))
        ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
        : name;
  }

  private Span compared(Place.Compared place) {
    var now = figure(place.term()).value();
    var before = figure(place.before()).value();
    var difference = now.subtract(before);
    String text;
    if (difference.signum() == 0) {
      text = "bằng cùng kỳ năm trước";
    } else if (before.signum() == 0) {
      text = "cùng kỳ năm trước không có";
    } else {
      var share = difference.abs().multiply(HUNDRED).divide(before.abs(), 1, RoundingMode.HALF_UP);
      text =
          (difference.signum() > 0 ? "tăng " : "giảm ")
              + OfficialNumbers.of(share, "%")
              + "% so với cùng kỳ năm trước";
    }
    return new Span(text, place.before().toString());
  }

  private Passage table(List<Prose.Piece> said) {
    var caption = new ArrayList<Span>();
    List<List<Span>> rows = List.of();
    for (var piece : said) {
      switch (piece.place().orElse(null)) {
        case Place.Parts(var term, var column) -> rows = tableOf(term, column);
        case Place.Names(var term) -> rows = tableOf(term);
        case null, default -> caption.addAll(spans(piece));
      }
    }
    return new Passage(Kind.TABLE, caption, rows);
  }

  private List<List<Span>> tableOf(Term whole, String column) {
    var all = figure(whole);
    var rows = new ArrayList<List<Span>>();
    rows.add(row(Columns.name(column).vi(), Span.words(sentence(all.unit().vi()))));
    for (var part : partsOf(whole, column)) {
      rows.add(
          row(
              Columns.value(column, part.value()).vi(),
              new Span(part.figure().plain(), part.figure().code())));
    }
    rows.add(row("Tất cả", new Span(all.plain(), all.code())));
    return rows;
  }

  private static List<Span> row(String name, Span figure) {
    return List.of(Span.words(name), figure);
  }

  private List<List<Span>> tableOf(Term named) {
    var records = list(named);
    var rows = new ArrayList<List<Span>>();
    rows.add(List.of(Span.words("STT"), Span.words("Tên"), Span.words("Ngày")));
    IntStream.range(0, records.size())
        .forEach(
            i -> {
              var record = records.get(i);
              var day = record.date();
              rows.add(
                  List.of(
                      Span.words(Integer.toString(i + 1)),
                      Span.words(record.label()),
                      Span.words(day == null ? "" : DAY.format(day))));
            });
    return rows;
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /// The names of a list; those that are not told to this reader are counted behind the others.
  private List<String> names(Term term) {
    var records = list(term);
    var names = records.stream().filter(Found::told).map(Found::label).toList();
    int untold = records.size() - names.size();
    if (records.isEmpty()) {
      return List.of("không có");
    }
    if (untold == 0) {
      return names;
    }
    var more = new ArrayList<>(names);
    more.add(
        OfficialNumbers.write(BigDecimal.valueOf(untold))
            + (names.isEmpty() ? " bản ghi" : " bản ghi khác")
            + " không công bố tên");
    return more;
  }

  private record Part(String value, Figure figure) {}

  private List<Part> partsOf(Term whole, String column) {
    return figures.values().stream()
        .flatMap(
            figure ->
                Term.read(figure.code())
                    .flatMap(term -> term.shareOf(whole, column))
                    .map(value -> new Part(value, figure))
                    .stream())
        .collect(Collectors.toList());
  }

  private Figure figure(Term term) {
    return Objects.requireNonNull(
        figures.get(term.toString()), () -> "the report has no figure " + term);
  }

  private List<Found> list(Term term) {
    var list = lists.get(term.toString());
    return list == null ? List.of() : list.records();
  }
}
