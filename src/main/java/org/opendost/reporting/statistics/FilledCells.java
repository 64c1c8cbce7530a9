package org.opendost.reporting.statistics;

import static org.opendost.reporting.statistics.StatisticsPermissions.FILL;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.input.Faults;

/// The typed cells of a filing. Several officers fill one form in: each writes what they changed,
/// and who changed a cell that another had changed meanwhile is asked which figure counts.
@Facade
public class FilledCells {

  private static final int LONGEST = 500;

  private final FilingRows rows;
  private final CellRows cells;
  private final WordedForms wordings;
  private final Audit audit;
  private final Clock clock;

  FilledCells(FilingRows rows, CellRows cells, WordedForms wordings, Audit audit, Clock clock) {
    this.rows = rows;
    this.cells = cells;
    this.wordings = wordings;
    this.audit = audit;
    this.clock = clock;
  }

  /// What came of saving.
  ///
  /// @param written how many cells and sources were written
  /// @param others what others wrote meanwhile into cells this officer had not touched, in words
  public record Saved(int written, List<String> others) {}

  /// Writes what was changed.
  ///
  /// @throws org.opendost.platform.input.InvalidInput with a fault beside every cell that another
  ///   officer gave another figure meanwhile; nothing is written then
  @Requires(FILL)
  public Saved save(Actor actor, UUID id, TypedCells sent) {
    var filing = rows.lock(id).orElseThrow(() -> new NotFound(Filings.SUBJECT, id));
    Filings.checkOpen(filing);
    var form = wordings.form(filing);
    var filled = cells.of(id);
    var faults = new Faults();
    var others = new ArrayList<String>();
    var figures = changed(form, filled, sent, faults, others);
    var sources = said(form, filled, sent, faults);
    faults.orThrow();
    if (!figures.isEmpty()) {
      cells.type(id, figures, "", actor.name(), clock.instant());
    }
    if (!sources.isEmpty()) {
      cells.say(id, sources, actor.name(), clock.instant());
    }
    int written = figures.size() + sources.size();
    if (written > 0) {
      audit.record(
          actor,
          "statistics.filled",
          Filings.SUBJECT,
          id,
          Filings.label(form, filing),
          before(filled, figures, sources),
          after(figures, sources));
    }
    return new Saved(written, List.copyOf(others));
  }

  private static Map<CellKey, @Nullable BigDecimal> changed(
      StatisticalForm form, Filled filled, TypedCells sent, Faults faults, List<String> others) {
    var changed = new HashMap<CellKey, @Nullable BigDecimal>();
    sent.figures()
        .forEach(
            (key, mine) -> {
              if (!form.has(key) || form.binding(key).isPresent()) {
                throw new NotFound("cell", key);
              }
              var now = filled.cell(key);
              var shown = sent.base().get(key);
              boolean touched = !same(mine, shown);
              boolean moved = !same(now.typed(), shown);
              if (touched && !same(mine, now.typed())) {
                if (moved) {
                  faults.add(
                      key.toString(),
                      "statistics.fault.moved",
                      now.savedBy() == null ? "" : now.savedBy(),
                      Amounts.written(now.typed()));
                } else {
                  changed.put(key, mine);
                }
              } else if (moved && !touched) {
                others.add(form.words(key) + ": " + Amounts.written(now.typed()));
              }
            });
    return changed;
  }

  private static Map<String, String> said(
      StatisticalForm form, Filled filled, TypedCells sent, Faults faults) {
    var said = new HashMap<String, String>();
    sent.sources()
        .forEach(
            (row, mine) -> {
              if (form.filled().stream().noneMatch(one -> one.code().equals(row))) {
                throw new NotFound("row", row);
              }
              faults.atMost("source-" + row, mine, LONGEST);
              var shown = sent.baseSources().getOrDefault(row, "");
              var now = filled.source(row);
              if (mine.equals(shown) || mine.equals(now)) {
                return;
              }
              if (!now.equals(shown)) {
                var by = Objects.requireNonNull(filled.sources().get(row)).savedBy();
                faults.add("source-" + row, "statistics.fault.source-moved", by, now);
              } else {
                said.put(row, mine);
              }
            });
    return said;
  }

  /// Lets another figure stand than the computed one, which is kept beside it; with no figure the
  /// computed one stands again.
  @Requires(FILL)
  public void override(
      Actor actor, UUID id, CellKey key, @Nullable BigDecimal figure, String reason) {
    var filing = rows.lock(id).orElseThrow(() -> new NotFound(Filings.SUBJECT, id));
    Filings.checkOpen(filing);
    var form = wordings.form(filing);
    if (!form.has(key) || form.binding(key).isEmpty()) {
      throw new NotFound("cell", key);
    }
    var faults = new Faults().atMost("reason", reason, LONGEST);
    if (figure != null) {
      faults.required("reason", reason);
    }
    faults.orThrow();
    var now = cells.of(id).cell(key);
    var why = figure == null ? "" : reason;
    if (same(now.typed(), figure) && now.reason().equals(why)) {
      return;
    }
    var typed = new HashMap<CellKey, @Nullable BigDecimal>();
    typed.put(key, figure);
    cells.type(id, typed, why, actor.name(), clock.instant());
    audit.record(
        actor,
        "statistics.overridden",
        Filings.SUBJECT,
        id,
        Filings.label(form, filing),
        Map.of(key.toString(), String.valueOf(now.typed()), "reason", now.reason()),
        Map.of(key.toString(), String.valueOf(figure), "reason", why));
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }

  private static Map<String, String> before(
      Filled filled, Map<CellKey, @Nullable BigDecimal> figures, Map<String, String> sources) {
    var before = new HashMap<String, String>();
    figures
        .keySet()
        .forEach(key -> before.put(key.toString(), Amounts.written(filled.cell(key).typed())));
    sources.keySet().forEach(row -> before.put("source-" + row, filled.source(row)));
    return before;
  }

  private static Map<String, String> after(
      Map<CellKey, @Nullable BigDecimal> figures, Map<String, String> sources) {
    var after = new HashMap<String, String>();
    figures.forEach((key, figure) -> after.put(key.toString(), Amounts.written(figure)));
    after.putAll(
        sources.entrySet().stream()
            .collect(Collectors.toMap(one -> "source-" + one.getKey(), Map.Entry::getValue)));
    return after;
  }
}
