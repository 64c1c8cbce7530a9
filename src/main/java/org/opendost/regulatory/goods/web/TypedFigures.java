package org.opendost.regulatory.goods.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opendost.platform.input.Faults;
import org.opendost.regulatory.goods.Instrument;

/// Figures typed or pasted in one field, with a decimal comma or point.
final class TypedFigures {

  private static final Pattern FIGURE = Pattern.compile("-?\\d{1,9}([.,]\\d{1,6})?");

  private TypedFigures() {}

  /// All figures of a text, whatever stands between them.
  static List<BigDecimal> readings(String field, String typed) {
    var faults = new Faults();
    var readings = new ArrayList<BigDecimal>();
    for (var word : typed.strip().split("[\\s;]+", -1)) {
      if (!word.isEmpty()) {
        figure(word)
            .ifPresentOrElse(
                readings::add,
                () -> faults.add(field, "goods.fault.not-a-figure", readings.size() + 1, word));
      }
      if (faults.any()) {
        break;
      }
    }
    faults.orThrow();
    return readings;
  }

  /// Load points, one a line: the load, what was shown, the error allowed where the law gives none.
  static List<Instrument.Load> loads(String field, String typed) {
    var faults = new Faults();
    var loads = new ArrayList<Instrument.Load>();
    var lines = typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    for (int i = 0; i < lines.size(); i++) {
      var words = lines.get(i).split("[\\s;]+", -1);
      var figures =
          List.of(words).stream().map(TypedFigures::figure).flatMap(Optional::stream).toList();
      if (figures.size() != words.length || words.length < 2 || words.length > 3) {
        faults.add(field, "goods.fault.not-a-load", i + 1, lines.get(i));
      } else {
        loads.add(
            new Instrument.Load(
                figures.get(0), figures.get(1), words.length == 3 ? figures.get(2) : null));
      }
    }
    faults.orThrow();
    return loads;
  }

  private static Optional<BigDecimal> figure(String word) {
    return FIGURE.matcher(word).matches()
        ? Optional.of(new BigDecimal(word.replace(',', '.')))
        : Optional.empty();
  }
}
