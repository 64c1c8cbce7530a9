package org.opendost.reporting.statistics;

import static org.opendost.reporting.statistics.StatisticsPermissions.READ;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.reporting.indicators.Found;
import org.opendost.reporting.indicators.Indicator;
import org.opendost.reporting.indicators.Indicators;
import org.opendost.reporting.indicators.Records;
import org.opendost.reporting.indicators.Selection;
import org.opendost.reporting.indicators.Term;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Opens the figures of a filing: how one is counted, its records as of the filing's moment, and
/// how all of them stand to the year before.
@Facade
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class OpenedCells {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal STRIKING = BigDecimal.valueOf(50);

  private final Filings filings;
  private final StatisticalForms forms;
  private final FilingRows rows;
  private final CellRows cells;
  private final Computing computing;
  private final Indicators indicators;

  OpenedCells(
      Filings filings,
      StatisticalForms forms,
      FilingRows rows,
      CellRows cells,
      Computing computing,
      Indicators indicators) {
    this.filings = filings;
    this.forms = forms;
    this.rows = rows;
    this.cells = cells;
    this.computing = computing;
    this.indicators = indicators;
  }

  /// A figure of the sum that a cell is.
  public record Part(Term term, Indicator rule, BigDecimal figure) {}

  /// A computed cell.
  ///
  /// @param parts what is added up, as of the filing's moment
  public record OpenedCell(Filings.Opened in, CellKey key, FilledCell cell, List<Part> parts) {

    /// The binding's divisor, when it is not one.
    public @Nullable BigDecimal per() {
      return in.form()
          .binding(key)
          .map(Binding::per)
          .filter(per -> per.compareTo(BigDecimal.ONE) != 0)
          .orElse(null);
    }
  }

  /// A figure beside last year's.
  ///
  /// @param change in percent of last year's; null where that was nothing
  public record Compared(
      CellKey key,
      @Nullable BigDecimal now,
      @Nullable BigDecimal before,
      @Nullable BigDecimal change) {

    /// Whether it moved so much that somebody should look again: by more than a half, or from
    /// nothing.
    public boolean isStriking() {
      if (now == null || before == null) {
        return false;
      }
      return change == null ? now.signum() != 0 : change.abs().compareTo(STRIKING) > 0;
    }

    /// By how much it differs; null where one is missing.
    public @Nullable BigDecimal off() {
      return now == null || before == null ? null : now.subtract(before);
    }
  }

  /// A filing beside the year before.
  ///
  /// @param before the filing of that year; null where there is none, and computed cells are
  ///   compared with what the records tell of it
  public record Comparison(Filings.Opened in, @Nullable Filing before, List<Compared> figures) {}

  /// A computed cell, with how it is counted.
  @Requires(READ)
  public OpenedCell cell(Actor actor, UUID id, CellKey key) {
    var opened = filings.open(actor, id);
    var binding = binding(opened, key);
    var figures =
        indicators.figures(
            actor, binding.terms(), opened.filing().period(), opened.filing().computedAt());
    var parts = new ArrayList<Part>();
    figures.forEach(
        (term, figure) -> parts.add(new Part(term, indicators.rule(actor, term), figure)));
    return new OpenedCell(opened, key, opened.filled().cell(key), parts);
  }

  /// The records of a part of the cell's sum, a page at a time.
  @Requires(READ)
  public Records records(Actor actor, UUID id, CellKey key, int part, Selection selection) {
    var opened = filings.open(actor, id);
    return indicators.records(
        actor,
        term(opened, key, part),
        opened.filing().period(),
        opened.filing().computedAt(),
        selection);
  }

  /// The records of a part of the cell's sum in one piece, for a file.
  @Requires(READ)
  public List<Found> everyRecord(Actor actor, UUID id, CellKey key, int part, Selection selection) {
    var opened = filings.open(actor, id);
    return indicators.everyRecord(
        actor,
        term(opened, key, part),
        opened.filing().period(),
        opened.filing().computedAt(),
        selection);
  }

  /// All figures beside the year before.
  @Requires(READ)
  public Comparison compare(Actor actor, UUID id) {
    var opened = filings.open(actor, id);
    var filing = opened.filing();
    int year = filing.year() - 1;
    var before = rows.newest(year, filing.form()).orElse(null);
    if (before != null && !before.regime().equals(filing.regime())) {
      before = sameShape(opened.form(), before);
    }
    Map<CellKey, BigDecimal> computed =
        before == null ? computing.of(actor, opened.form(), year, filing.computedAt()) : Map.of();
    var then = before == null ? Filled.NOTHING : cells.of(before.id());
    var figures = new ArrayList<Compared>();
    for (var row : opened.form().filled()) {
      for (var column : opened.form().columns()) {
        var key = new CellKey(row.code(), column.code());
        var now = opened.filled().value(key);
        var old = before == null ? computed.get(key) : then.value(key);
        if (now != null || old != null) {
          figures.add(new Compared(key, now, old, change(now, old)));
        }
      }
    }
    return new Comparison(opened, before, figures);
  }

  /// A number means another form in another circular, unless they are of one shape.
  private @Nullable Filing sameShape(StatisticalForm form, Filing before) {
    return forms
        .find(before.regime(), before.form())
        .filter(other -> other.rows().equals(form.rows()))
        .map(other -> before)
        .orElse(null);
  }

  private static @Nullable BigDecimal change(
      @Nullable BigDecimal now, @Nullable BigDecimal before) {
    return now == null || before == null || before.signum() == 0
        ? null
        : now.subtract(before).multiply(HUNDRED).divide(before, 1, RoundingMode.HALF_UP);
  }

  private static Term term(Filings.Opened opened, CellKey key, int part) {
    var terms = binding(opened, key).terms();
    if (part < 0 || part >= terms.size()) {
      throw new NotFound("part", part);
    }
    return terms.get(part);
  }

  private static Binding binding(Filings.Opened opened, CellKey key) {
    return opened.form().binding(key).orElseThrow(() -> new NotFound("cell", key));
  }
}
