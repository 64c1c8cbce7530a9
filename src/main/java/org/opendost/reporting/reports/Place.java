package org.opendost.reporting.reports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opendost.reporting.indicators.Shift;
import org.opendost.reporting.indicators.Term;

/// What stands in double braces.
sealed interface Place {

  /// How one looks in a line.
  Pattern FORM = Pattern.compile("\\{\\{([^{}]*)}}");

  String FROM = "period.from";
  String TO = "period.to";

  /// Words that begin a place.
  String NAMES = "danh sách ";

  String COMPARED = "so cùng kỳ ";
  String IF = "nếu ";
  String ELSE = "còn không";
  String END = "hết";

  /// Between a figure and the column it is taken apart by.
  String BY = " theo ";

  Pattern TEST = Pattern.compile("(\\S+)(?:\\s*(<=|>=|=|<|>)\\s*(-?\\d{1,15}(?:[.,]\\d{1,3})?))?");

  /// The figures the place needs.
  default List<Term> terms() {
    return List.of();
  }

  /// A day of the period: its first or its last.
  record Day(boolean last) implements Place {}

  /// A figure.
  record Amount(Term term, Writing writing) implements Place {
    @Override
    public List<Term> terms() {
      return List.of(term);
    }
  }

  /// By how much a figure is more or less than in the same period of the year before.
  record Compared(Term term) implements Place {
    @Override
    public List<Term> terms() {
      return List.of(term, before());
    }

    Term before() {
      return term.shifted(Shift.LAST_YEAR);
    }
  }

  /// The records of a figure by name.
  record Names(Term term) implements Place {
    @Override
    public List<Term> terms() {
      return List.of(term);
    }
  }

  /// A figure taken apart by a column.
  record Parts(Term term, String column) implements Place {
    @Override
    public List<Term> terms() {
      return List.of(term);
    }
  }

  /// What follows is said only if the figure compares so.
  ///
  /// @param sign `=`, `<`, `>`, `<=` or `>=`
  record If(Term term, String sign, BigDecimal bound) implements Place {
    @Override
    public List<Term> terms() {
      return List.of(term);
    }

    boolean holds(BigDecimal value) {
      int compared = value.compareTo(bound);
      return switch (sign) {
        case "=" -> compared == 0;
        case "<" -> compared < 0;
        case ">" -> compared > 0;
        case "<=" -> compared <= 0;
        default -> compared >= 0;
      };
    }
  }

  /// What follows is said if the condition does not hold.
  record Else() implements Place {}

  /// The end of what depends on the condition.
  record End() implements Place {}

  /// The place of those words; nothing when they are none. Whether there is such an indicator is
  /// not asked here.
  static Optional<Place> read(String inside) {
    var words = inside.strip().replaceAll("\\s+", " ");
    var simple = simple(words);
    if (simple.isPresent()) {
      return simple;
    }
    if (words.startsWith(NAMES)) {
      return Term.read(words.substring(NAMES.length())).map(Names::new);
    }
    if (words.startsWith(COMPARED)) {
      return Term.read(words.substring(COMPARED.length()))
          .filter(term -> term.shift() == Shift.NONE)
          .map(Compared::new);
    }
    if (words.startsWith(IF)) {
      return condition(words.substring(IF.length()));
    }
    int by = words.lastIndexOf(BY);
    if (by > 0 && words.substring(by + BY.length()).matches("[a-z][a-z0-9_]*")) {
      return Term.read(words.substring(0, by))
          .map(term -> new Parts(term, words.substring(by + BY.length())));
    }
    int bar = words.lastIndexOf('|');
    var term = Term.read(bar < 0 ? words : words.substring(0, bar).strip());
    var writing = Writing.of(bar < 0 ? "" : words.substring(bar + 1).strip());
    return term.flatMap(one -> writing.map(how -> new Amount(one, how)));
  }

  private static Optional<Place> simple(String words) {
    return switch (words) {
      case FROM -> Optional.of(new Day(false));
      case TO -> Optional.of(new Day(true));
      case ELSE -> Optional.of(new Else());
      case END -> Optional.of(new End());
      default -> Optional.empty();
    };
  }

  private static Optional<Place> condition(String words) {
    var test = TEST.matcher(words);
    if (!test.matches()) {
      return Optional.empty();
    }
    var sign = test.group(2) == null ? ">" : test.group(2);
    var bound =
        test.group(3) == null ? BigDecimal.ZERO : new BigDecimal(test.group(3).replace(',', '.'));
    return Term.read(test.group(1)).map(term -> new If(term, sign, bound));
  }
}
