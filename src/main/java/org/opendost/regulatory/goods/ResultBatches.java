package org.opendost.regulatory.goods;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.FileKind;
import org.opendost.platform.files.FileRule;
import org.opendost.platform.input.Faults;
import org.opendost.platform.sheets.SentTable;
import org.opendost.platform.sheets.SentTables;
import org.opendost.platform.sheets.SheetRow;

/// The results of many lots entered at once: all of them, or none and what is wrong with each.
@Facade
public class ResultBatches {

  /// What the form takes.
  public static final FileRule FILE = FileRule.of("file", 5, FileKind.XLSX, FileKind.CSV);

  private static final int MOST = 5_000;

  private final ResultBatchRows rows;
  private final LotRows lots;
  private final SentTables tables;
  private final Audit audit;
  private final OfficeClock clock;

  ResultBatches(
      ResultBatchRows rows, LotRows lots, SentTables tables, Audit audit, OfficeClock clock) {
    this.rows = rows;
    this.lots = lots;
    this.tables = tables;
    this.audit = audit;
    this.clock = clock;
  }

  /// Refuses whoever may not enter results: before a form is shown.
  @Requires(GoodsPermissions.RECORD)
  public void require(Actor actor) {}

  /// Enters a table of results in one transaction; a file is kept as it was sent.
  ///
  /// @return how many results were written; zero for a double click
  @Requires(GoodsPermissions.RECORD)
  public int enter(Actor actor, UUID form, SentTable table) {
    return tables.enter(actor, form, table, FILE, MOST, read -> enter(actor, read));
  }

  private int enter(Actor actor, List<SheetRow> read) {
    var faults = new Faults();
    var lines = ResultLine.read(read, faults);
    SentTables.refuse(faults);
    var bySample = new LinkedHashMap<String, List<ResultLine>>();
    lines.forEach(
        line -> bySample.computeIfAbsent(line.sample(), code -> new ArrayList<>()).add(line));
    var locked = rows.lock(bySample.keySet());
    var samples = rows.samples(locked.keySet());
    var byCode = new HashMap<String, Sample>();
    samples.forEach(sample -> byCode.put(sample.code(), sample));
    var failedBefore = failed(samples);
    var tested = new LinkedHashMap<UUID, Sample>();
    bySample.forEach(
        (code, its) -> {
          var sample = byCode.get(code);
          check(its, sample, failedBefore, faults);
          if (sample != null) {
            tested.put(sample.id(), withSlip(sample, its));
          }
        });
    SentTables.refuse(faults);
    rows.insert(tested.values());
    stand(locked, samples.stream().map(each -> tested.getOrDefault(each.id(), each)).toList());
    for (var sample : tested.values()) {
      audit.record(actor, "sample.tested", "lot", sample.lot(), sample.code(), null, sample.slip());
    }
    return lines.size();
  }

  private void check(
      List<ResultLine> lines,
      @Nullable Sample sample,
      Map<UUID, Set<String>> failedBefore,
      Faults faults) {
    var head = lines.getFirst();
    if (sample == null) {
      faults.add(SentTable.ROWS, "goods.batch.no-sample", head.row(), head.sample());
      return;
    }
    var sent = sample.sentOn();
    if (sample.slip() != null) {
      faults.add(SentTable.ROWS, "goods.batch.slip-already", head.row(), head.sample());
    } else if (sent == null) {
      faults.add(SentTable.ROWS, "goods.batch.never-sent", head.row(), head.sample());
    } else if (OfficeClock.date(head.at()).isBefore(sent)) {
      faults.add(SentTable.ROWS, "goods.batch.before-sent", head.row(), head.sample());
    } else if (head.at().isAfter(clock.instant())) {
      faults.add(SentTable.ROWS, "goods.batch.in-future", head.row());
    }
    var indicators = new HashSet<String>();
    for (var line : lines) {
      if (!line.slip().equals(head.slip()) || !line.at().equals(head.at())) {
        faults.add(SentTable.ROWS, "goods.batch.two-slips", line.row(), head.sample(), head.row());
      }
      if (!indicators.add(line.result().indicator())) {
        faults.add(SentTable.ROWS, "goods.batch.twice", line.row(), line.result().indicator());
      }
      // A new test is of what failed and of nothing else (TT 12/2017/TT-BKHCN Đ.1.6).
      if (sample.retest()
          && !failedBefore
              .getOrDefault(sample.lot(), Set.of())
              .contains(line.result().indicator())) {
        faults.add(
            SentTable.ROWS, "goods.batch.only-failed", line.row(), line.result().indicator());
      }
    }
  }

  private void stand(Map<UUID, Lot> locked, List<Sample> samples) {
    var byLot = samples.stream().collect(Collectors.groupingBy(Sample::lot));
    var findings = rows.findings(locked.keySet());
    var done = rows.done(locked.keySet());
    var required = new HashMap<String, Integer>();
    var standings = new LinkedHashMap<UUID, Standing>();
    locked.forEach(
        (id, lot) ->
            standings.put(
                id,
                Standing.of(
                    required.computeIfAbsent(
                        lot.facts().group() + " " + lot.checkedOn(),
                        key -> lots.requirements(lot.facts().group(), lot.checkedOn()).size()),
                    findings.getOrDefault(id, List.of()),
                    byLot.getOrDefault(id, List.of()),
                    done.getOrDefault(id, List.of()))));
    rows.stand(standings);
  }

  private static Map<UUID, Set<String>> failed(List<Sample> samples) {
    var failed = new HashMap<UUID, Set<String>>();
    for (var sample : samples) {
      var slip = sample.slip();
      if (!sample.retest() && slip != null) {
        slip.results().stream()
            .filter(result -> !result.passed())
            .forEach(
                result ->
                    failed
                        .computeIfAbsent(sample.lot(), lot -> new TreeSet<>())
                        .add(result.indicator()));
      }
    }
    return failed;
  }

  private static Sample withSlip(Sample sample, List<ResultLine> lines) {
    var head = lines.getFirst();
    return new Sample(
        sample.id(),
        sample.lot(),
        sample.code(),
        sample.retest(),
        sample.takenAt(),
        sample.sealTested(),
        sample.sealKept(),
        sample.signedFor(),
        sample.sentOn(),
        sample.laboratory(),
        new Sample.Slip(head.slip(), head.at(), lines.stream().map(ResultLine::result).toList()));
  }
}
