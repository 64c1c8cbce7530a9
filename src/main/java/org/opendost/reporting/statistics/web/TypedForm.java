package org.opendost.reporting.statistics.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.reporting.statistics.Amounts;
import org.opendost.reporting.statistics.CellKey;
import org.opendost.reporting.statistics.Filings;
import org.opendost.reporting.statistics.TypedCells;

/// A filing's form as it is shown and sent: a field for every typed cell, named by its place, one
/// for the source of every row, and what they held when the form was opened.
final class TypedForm {

  static final String SOURCE = "source-";
  static final String WAS = "was-";

  private TypedForm() {}

  /// The fields as the filing stands.
  static Form shown(Filings.Opened in) {
    var values = new HashMap<String, String>();
    base(in).forEach((key, figure) -> values.put(key.toString(), Amounts.written(figure)));
    in.filled()
        .sources()
        .forEach(
            (row, source) -> {
              values.put(SOURCE + row, source.text());
              values.put(WAS + row, source.text());
            });
    return Form.typed(values);
  }

  /// The typed figures of cells that are not computed.
  static Map<CellKey, BigDecimal> base(Filings.Opened in) {
    var base = new HashMap<CellKey, BigDecimal>();
    in.filled()
        .cells()
        .forEach(
            (key, cell) -> {
              var typed = cell.typed();
              if (typed != null && in.form().binding(key).isEmpty()) {
                base.put(key, typed);
              }
            });
    return base;
  }

  /// What was shown when the form was opened, as the form says.
  static Map<CellKey, BigDecimal> base(Form form) {
    var base = new HashMap<CellKey, BigDecimal>();
    for (var one : form.value(FilingPage.BASE).split(";", -1)) {
      var parts = one.split("=", 2);
      CellKey.read(parts[0])
          .filter(key -> parts.length == 2 && parts[1].matches("\\d{1,15}(\\.\\d{1,3})?"))
          .ifPresent(key -> base.put(key, new BigDecimal(parts[1])));
    }
    return base;
  }

  /// What was typed.
  ///
  /// @throws InvalidInput with a fault beside every cell that holds no figure
  static TypedCells read(Filings.Opened in, Form form, Map<String, String> sent) {
    var faults = new Faults();
    var figures = new HashMap<CellKey, @Nullable BigDecimal>();
    var sources = new HashMap<String, String>();
    var before = new HashMap<String, String>();
    for (var row : in.form().filled()) {
      for (var column : in.form().columns()) {
        var key = new CellKey(row.code(), column.code());
        var name = key.toString();
        if (in.form().binding(key).isPresent() || !sent.containsKey(name)) {
          continue;
        }
        var text = form.text(name);
        var figure = text.isEmpty() ? null : Amounts.read(text).orElse(null);
        if (figure == null && !text.isEmpty()) {
          faults.add(name, "statistics.fault.not-a-figure", text);
        } else {
          figures.put(key, figure);
        }
      }
      if (sent.containsKey(SOURCE + row.code())) {
        sources.put(row.code(), form.text(SOURCE + row.code()));
        before.put(row.code(), form.text(WAS + row.code()));
      }
    }
    faults.orThrow();
    return new TypedCells(base(form), figures, before, sources);
  }

  /// The form as it comes back: a cell that another officer wrote meanwhile is now known to hold
  /// what they wrote, so that saving once more decides between the two.
  static Map<CellKey, BigDecimal> known(Filings.Opened in, Form form, InvalidInput refused) {
    var base = base(form);
    for (var fault : refused.faults()) {
      CellKey.read(fault.field())
          .filter(key -> fault.key().equals("statistics.fault.moved"))
          .ifPresent(
              key -> {
                var typed = in.filled().cell(key).typed();
                if (typed == null) {
                  base.remove(key);
                } else {
                  base.put(key, typed);
                }
              });
    }
    return base;
  }

  /// The same of sources.
  static Form again(Filings.Opened in, Form form, InvalidInput refused) {
    var again = form.refused(refused);
    for (var fault : refused.faults()) {
      if (fault.key().equals("statistics.fault.source-moved")) {
        var row = fault.field().substring(SOURCE.length());
        again = again.with(WAS + row, in.filled().source(row));
      }
    }
    return again;
  }
}
