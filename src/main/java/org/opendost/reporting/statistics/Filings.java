package org.opendost.reporting.statistics;

import static org.opendost.reporting.statistics.StatisticsPermissions.FILL;
import static org.opendost.reporting.statistics.StatisticsPermissions.READ;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.AsOf;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// The forms of the years, begun and computed. Figures are computed before the transaction that
/// writes them begins, which asks again under the filing's lock whether it is still open.
@Facade
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class Filings {

  static final String SUBJECT = "statistics-filing";

  private final StatisticalForms forms;
  private final FilingRows rows;
  private final CellRows cells;
  private final WordedForms wordings;
  private final Computing computing;
  private final AsOf asOf;
  private final Audit audit;
  private final Clock clock;
  private final TransactionTemplate writing;

  Filings(
      StatisticalForms forms,
      FilingRows rows,
      CellRows cells,
      WordedForms wordings,
      Computing computing,
      AsOf asOf,
      Audit audit,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.forms = forms;
    this.rows = rows;
    this.cells = cells;
    this.wordings = wordings;
    this.computing = computing;
    this.asOf = asOf;
    this.audit = audit;
    this.clock = clock;
    this.writing = new TransactionTemplate(transactions);
  }

  /// A form of a year and how far it has come.
  ///
  /// @param filing its newest issue; null while it was not begun
  /// @param count how many of its cells hold a figure
  /// @param open how many checks do not hold
  public record Line(StatisticalForm form, @Nullable Filing filing, long count, int open) {}

  /// A filing with its form, what stands in it, and what does not agree.
  public record Opened(
      Filing filing, StatisticalForm form, Filled filled, List<Finding> findings) {}

  /// The forms of a year in their order.
  @Requires(READ)
  public List<Line> list(Actor actor, int year) {
    var filings = new LinkedHashMap<String, Filing>();
    rows.newest(year).forEach(filing -> filings.put(filing.form(), filing));
    var filled = cells.of(filings.values().stream().map(Filing::id).toList());
    var lines = new ArrayList<Line>();
    for (var form : forms.of(year)) {
      var filing = filings.get(form.number());
      var content =
          filing == null ? Filled.NOTHING : filled.getOrDefault(filing.id(), Filled.NOTHING);
      lines.add(new Line(form, filing, content.count(), Finding.of(form, content).size()));
    }
    return lines;
  }

  /// The years of which a form was begun, newest first.
  @Requires(READ)
  public List<Integer> years(Actor actor) {
    return rows.years();
  }

  /// A filing with all that stands in it.
  @Requires(READ)
  public Opened open(Actor actor, UUID id) {
    var filing = found(id);
    var form = wordings.form(filing);
    var filled = cells.of(id);
    return new Opened(filing, form, filled, Finding.of(form, filled));
  }

  /// Begins a form of a year and computes what the records tell of it. Begun twice, it is the
  /// first.
  ///
  /// @throws InvalidInput for a year to come
  @Requires(FILL)
  public Filing begin(Actor actor, int year, String number) {
    var form = forms.find(year, number).orElseThrow(() -> new NotFound("form", number));
    if (year > OfficeClock.date(clock.instant()).getYear()) {
      throw new InvalidInput("", "statistics.fault.to-come", year);
    }
    var known = rows.newest(year, number);
    if (known.isPresent()) {
      return known.get();
    }
    var moment = asOf.settled();
    var figures = computing.of(actor, form, year, moment);
    var filing =
        new Filing(
            Uuid7.next(),
            year,
            form.regime(),
            number,
            1,
            null,
            null,
            null,
            actor.name(),
            clock.instant(),
            moment,
            1,
            null,
            "");
    boolean written =
        Boolean.TRUE.equals(
            writing.execute(
                status -> {
                  if (!rows.insert(filing)) {
                    return false;
                  }
                  cells.compute(filing.id(), figures);
                  audit.record(
                      actor,
                      "statistics.begun",
                      SUBJECT,
                      filing.id(),
                      label(form, filing),
                      null,
                      filing);
                  return true;
                }));
    return written ? filing : rows.newest(year, number).orElseThrow();
  }

  /// Computes its cells anew; what was typed stays.
  ///
  /// @throws InvalidInput when its figures were locked meanwhile, or already: nothing changed
  @Requires(FILL)
  public Filing recompute(Actor actor, UUID id) {
    var seen = found(id);
    checkOpen(seen);
    var form = wordings.form(seen);
    var moment = asOf.settled();
    var figures = computing.of(actor, form, seen.year(), moment);
    writing.executeWithoutResult(
        status -> {
          var now = rows.lock(id).orElseThrow();
          if (!now.isOpen()) {
            throw lockedMeanwhile(now);
          }
          if (now.computedAt().isAfter(moment)) {
            return;
          }
          cells.compute(id, figures);
          rows.computed(id, moment);
          audit.record(
              actor,
              "statistics.computed",
              SUBJECT,
              id,
              label(form, now),
              Map.of("computedAt", now.computedAt()),
              Map.of("computedAt", moment));
        });
    return found(id);
  }

  private Filing found(UUID id) {
    return rows.find(id).orElseThrow(() -> new NotFound(SUBJECT, id));
  }

  static void checkOpen(Filing filing) {
    if (filing.lock() != null) {
      throw new InvalidInput("", "statistics.fault.locked", filing.lock().by());
    }
  }

  private static InvalidInput lockedMeanwhile(Filing filing) {
    var lock = filing.lock();
    return new InvalidInput("", "statistics.fault.locked-meanwhile", lock == null ? "" : lock.by());
  }

  static String label(StatisticalForm form, Filing filing) {
    return form.code() + " – " + filing.year();
  }
}
