package org.opendost.reporting.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.Faults;
import org.opendost.reporting.indicators.Indicator;
import org.opendost.reporting.indicators.IndicatorRegister;
import org.opendost.reporting.indicators.Shift;
import org.opendost.reporting.indicators.Term;
import org.opendost.reporting.reports.Passage.Kind;

/// Looks through a template's prose before it is saved: every name must be one that can be
/// computed, every brace and every condition must close.
record Proofreading(IndicatorRegister register) {

  private static final int NEAREST = 3;
  private static final int MOST_FAULTS = 12;
  private static final String FIELD = "prose";
  private static final Pattern BEGINNING =
      Pattern.compile("(?:nếu|danh sách|so cùng kỳ)\\s+|\\s*(?:[|<>=]|theo ).*");

  /// Notes each fault at field `prose` with the number of its line, from 1.
  void check(String prose, Faults faults) {
    var found = new ArrayList<Fault>();
    int number = 0;
    for (var line : prose.lines().toList()) {
      number++;
      var places = Place.FORM.matcher(line);
      while (places.find()) {
        check(number, places.group(1).strip(), found);
      }
      var rest = Place.FORM.matcher(line).replaceAll("");
      if (rest.contains("{") || rest.contains("}")) {
        found.add(Fault.of(FIELD, "reports.open-brace", number));
      }
    }
    for (var block : Prose.read(prose).blocks()) {
      checkShape(block, found);
    }
    found.stream()
        .limit(MOST_FAULTS)
        .forEach(one -> faults.add(one.field(), one.key(), one.arguments().toArray()));
  }

  private void check(int line, String inside, List<Fault> found) {
    var place = Place.read(inside).orElse(null);
    if (place == null) {
      found.add(unreadable(line, inside));
      return;
    }
    for (var term : place.terms()) {
      var indicator = register.find(term.code()).orElse(null);
      if (indicator == null) {
        found.add(unknown(line, term.code()));
        return;
      }
      term.parts().forEach(part -> checkColumn(line, indicator, part.column(), found));
      if (!Term.fits(term.shift(), indicator.sense())) {
        found.add(Fault.of(FIELD, "reports.shift-unfit", line, term.code(), term.shift().word()));
      }
      if (place instanceof Place.Parts(var whole, var column)) {
        checkColumn(line, indicator, column, found);
      }
    }
  }

  private static void checkColumn(int line, Indicator indicator, String column, List<Fault> found) {
    if (!indicator.breakdowns().contains(column)) {
      found.add(
          Fault.of(
              FIELD,
              "reports.unknown-column",
              line,
              indicator.code(),
              column,
              String.join(", ", indicator.breakdowns())));
    }
  }

  /// What stands in braces and is no place: a shift or a way of writing that is not known, or a
  /// name that is no indicator's.
  private Fault unreadable(int line, String inside) {
    int bar = inside.lastIndexOf('|');
    if (bar >= 0 && Writing.of(inside.substring(bar + 1).strip()).isEmpty()) {
      return Fault.of(
          FIELD,
          "reports.unknown-writing",
          line,
          inside.substring(bar + 1).strip(),
          String.join(", ", Writing.known()));
    }
    int at = inside.lastIndexOf('@');
    var shift = at < 0 ? "" : inside.substring(at + 1).replaceFirst("[ |<>=].*", "");
    if (at >= 0 && Shift.of(shift).isEmpty()) {
      return Fault.of(
          FIELD, "reports.unknown-shift", line, shift, String.join(", ", Shift.known()));
    }
    return unknown(line, BEGINNING.matcher(inside).replaceAll(""));
  }

  private Fault unknown(int line, String name) {
    return Fault.of(
        FIELD, "reports.unknown-indicator", line, name, String.join(", ", nearest(name)));
  }

  /// Conditions do not stand within another and end where they began; a table is a table of
  /// something.
  private static void checkShape(Prose.Block block, List<Fault> found) {
    var inside = Inside.NOTHING;
    int tables = 0;
    for (var piece : block.pieces()) {
      var place = piece.place().orElse(null);
      var wrong = inside.refuses(place);
      if (wrong != null) {
        found.add(Fault.of(FIELD, wrong, block.line()));
      }
      inside = inside.after(place);
      tables += place instanceof Place.Parts || place instanceof Place.Names ? 1 : 0;
    }
    if (inside != Inside.NOTHING) {
      found.add(Fault.of(FIELD, "reports.unclosed-if", block.line()));
    }
    if (block.kind() == Kind.TABLE && tables != 1) {
      found.add(Fault.of(FIELD, "reports.table-of-what", block.line()));
    }
  }

  /// Where a piece stands, seen from conditions.
  private enum Inside {
    NOTHING,
    IF,
    ELSE;

    /// What is wrong with that place here; null when nothing is.
    @Nullable String refuses(@Nullable Place place) {
      return switch (place) {
        case Place.If _ -> this == NOTHING ? null : "reports.nested-if";
        case Place.Else _ -> this == IF ? null : "reports.stray-else";
        case Place.End _ -> this == NOTHING ? "reports.stray-end" : null;
        case null, default -> null;
      };
    }

    Inside after(@Nullable Place place) {
      return switch (place) {
        case Place.If _ -> IF;
        case Place.Else _ -> ELSE;
        case Place.End _ -> NOTHING;
        case null, default -> this;
      };
    }
  }

  /// The known names most like the one written.
  List<String> nearest(String name) {
    var all = new ArrayList<>(register.available().stream().map(Indicator::code).toList());
    all.add(Place.FROM);
    all.add(Place.TO);
    return all.stream()
        .sorted(
            Comparator.<String>comparingInt(one -> distance(one, name))
                .thenComparing(Comparator.naturalOrder()))
        .limit(NEAREST)
        .toList();
  }

  /// How many letters must be put in, taken out or changed to make one name of the other.
  static int distance(String one, String other) {
    var row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int above = row[j];
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[other.length()];
  }
}
