package org.opendost.reporting.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The name of a figure: an indicator, perhaps of a share of its records, perhaps of other days
/// than the report's. Written `tasks.provincial:kind=de_tai@cung-ky`.
///
/// @param code of the indicator
/// @param parts shares, each within the one before
public record Term(String code, List<Part> parts, Shift shift) {

  private static final String CODE = "[a-z][a-z0-9]*(?:\\.[a-z0-9-]+)+";
  static final Pattern FORM =
      Pattern.compile("(" + CODE + ")((?::[a-z][a-z0-9_]*=[^:@|{}]*)*)(?:@([a-z-]+))?");
  private static final Pattern PART = Pattern.compile(":([a-z][a-z0-9_]*)=([^:@|{}]*)");
  private static final Pattern ESCAPED = Pattern.compile("~([0-9a-f]{2})");
  // What has a meaning of its own in a term, in an address or in a page.
  private static final Pattern RESERVED = Pattern.compile("[:@|{}~/;\\\\%?#\"<>\\p{Cntrl}]");

  /// A share of the records.
  ///
  /// @param column by which the indicator is taken apart
  /// @param value as the records have it; empty for those that have none
  public record Part(String column, String value) {}

  public Term {
    parts = List.copyOf(parts);
  }

  /// The term of that text, if it is written as one; whether there is such an indicator is another
  /// question. A shift that is not known makes it no term.
  public static Optional<Term> read(String text) {
    var form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    var parts = new ArrayList<Part>();
    PART.matcher(form.group(2))
        .results()
        .forEach(part -> parts.add(new Part(part.group(1), unescaped(part.group(2)))));
    var shift = form.group(3) == null ? "" : form.group(3);
    return Shift.of(shift).map(one -> new Term(form.group(1), parts, one));
  }

  /// The same of a share.
  public Term within(String column, String value) {
    var more = new ArrayList<>(parts);
    more.add(new Part(column, value));
    return new Term(code, more, shift);
  }

  /// The same of other days.
  public Term shifted(Shift other) {
    return new Term(code, parts, other);
  }

  /// The value of this share, when the term is a share by that column of the other.
  public Optional<String> shareOf(Term whole, String column) {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    var last = parts.getLast();
    return last.column().equals(column)
            && whole.equals(new Term(code, parts.subList(0, parts.size() - 1), shift))
        ? Optional.of(last.value())
        : Optional.empty();
  }

  /// The indicator narrowed and shifted to what the term names, under the term's own name.
  ///
  /// @throws IllegalArgumentException when it is not taken apart by a column, or has no sense in
  ///   the shift: see [Indicator#breakdowns] and [#fits]
  public Indicator of(Indicator whole) {
    var narrowed = whole;
    for (var part : parts) {
      narrowed = narrowed.within(part.column(), part.value());
    }
    return narrowed.shifted(shift).named(toString(), title(whole.title()));
  }

  /// Whether an indicator in that sense of time can be shifted so: only events add up over more
  /// days, and what is counted to date already is not counted so again.
  public static boolean fits(Shift shift, TimeSense sense) {
    return switch (shift) {
      case NONE, LAST_YEAR, OF_PLAN -> true;
      case FROM_NEW_YEAR, TO_DATE -> sense == TimeSense.EVENTS;
    };
  }

  private Words title(Words whole) {
    return new Words(title(whole, "vi"), title(whole, "en"));
  }

  private String title(Words whole, String language) {
    var title = new StringBuilder(whole.in(language));
    for (var part : parts) {
      title.append(" – ").append(Columns.value(part.column(), part.value()).in(language));
    }
    if (shift != Shift.NONE) {
      title.append(" (").append(shift.words().in(language)).append(')');
    }
    return title.toString();
  }

  /// As it stands in a template and in an address.
  @Override
  public String toString() {
    return code
        + parts.stream()
            .map(part -> ":" + part.column() + "=" + escaped(part.value()))
            .collect(Collectors.joining())
        + (shift == Shift.NONE ? "" : "@" + shift.word());
  }

  private static String escaped(String value) {
    return RESERVED
        .matcher(value)
        .replaceAll(one -> "~%02x".formatted((int) one.group().charAt(0)));
  }

  private static String unescaped(String value) {
    return ESCAPED
        .matcher(value)
        .replaceAll(
            one -> {
              var letter = Character.toString(Integer.parseInt(one.group(1), 16));
              return Matcher.quoteReplacement(letter);
            });
  }
}
