package org.opendost.regulatory.goods;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.regulatory.inspection.Due;
import org.opendost.regulatory.inspection.Kind;
import org.opendost.regulatory.inspection.LegalLimits;
import org.opendost.regulatory.inspection.LimitCode;
import org.opendost.regulatory.inspection.Visits;
import org.springframework.stereotype.Component;

/// Puts together all that is known of a lot, and computes anew where it stands.
@Component
class LotReading {

  private final LotRows rows;
  private final SampleRows samples;
  private final Visits visits;
  private final LegalLimits limits;
  private final LotPunished punished;

  LotReading(
      LotRows rows, SampleRows samples, Visits visits, LegalLimits limits, LotPunished punished) {
    this.rows = rows;
    this.samples = samples;
    this.visits = visits;
    this.limits = limits;
    this.punished = punished;
  }

  LotRecord read(Actor actor, UUID id) {
    return of(actor, rows.find(id).orElseThrow(() -> new NotFound("lot", id)));
  }

  /// The same, which nobody else can change until this transaction ends.
  LotRecord lock(Actor actor, UUID id) {
    return of(actor, rows.lock(id).orElseThrow(() -> new NotFound("lot", id)));
  }

  /// Computes where the lot stands and keeps it beside it, for lists and reports.
  LotRecord settle(Actor actor, UUID id) {
    var record = read(actor, id);
    rows.stand(
        id,
        Standing.of(
            record.requirements().size(), record.findings(), record.samples(), record.done()));
    return read(actor, id);
  }

  private LotRecord of(Actor actor, Lot lot) {
    var visit = visits.open(actor, lot.facts().visit());
    var taken = samples.of(lot.id());
    var done = rows.done(lot.id());
    var book = limits.book(actor);
    var kept = new HashMap<UUID, Due>();
    for (var sample : taken) {
      var slip = sample.slip();
      if (slip != null) {
        book.due(Kind.QUALITY, LimitCode.SAMPLE_KEPT, slip.at(), null)
            .ifPresent(due -> kept.put(sample.id(), due));
      }
    }
    var minutes = visit.minutes();
    return new LotRecord(
        lot,
        visit,
        rows.requirements(lot.facts().group(), lot.checkedOn()),
        rows.findings(lot.id()),
        taken,
        done,
        dues(book, lot, minutes == null ? null : minutes.signedAt(), taken, done),
        kept);
  }

  /// A failure of the label runs from the minutes, one of quality from the slip.
  private List<Due> dues(
      LegalLimits.Book book,
      Lot lot,
      @Nullable Instant minutes,
      List<Sample> samples,
      List<Measure> done) {
    var labelFailed = lot.failed(Path.LABEL) ? minutes : null;
    var slip = lot.failed(Path.QUALITY) ? firstFailure(samples) : null;
    var reported = at(done, Path.QUALITY, Measure.Kind.REPORTED);
    var suspended = at(done, Path.QUALITY, Measure.Kind.SUSPENDED);
    return Stream.of(
            book.due(
                Kind.LABEL,
                LimitCode.LOT_REPORT,
                labelFailed,
                at(done, Path.LABEL, Measure.Kind.REPORTED)),
            book.due(Kind.QUALITY, LimitCode.LOT_REPORT, slip, reported),
            book.due(Kind.QUALITY, LimitCode.LOT_SUSPENSION, slip, suspended),
            book.due(Kind.QUALITY, LimitCode.LOT_DECISION, reported, suspended),
            book.due(
                Kind.QUALITY,
                LimitCode.LOT_UNSEALING,
                decided(lot, done),
                at(done, Path.QUALITY, Measure.Kind.UNSEALED)))
        .flatMap(Optional::stream)
        .toList();
  }

  /// When it was decided about the failure of a lot that is under seal.
  private @Nullable Instant decided(Lot lot, List<Measure> done) {
    return at(done, Path.QUALITY, Measure.Kind.SEALED) == null
        ? null
        : punished
            .on(lot.id())
            .map(day -> day.atStartOfDay(OfficeClock.ZONE).toInstant())
            .orElse(null);
  }

  private static @Nullable Instant firstFailure(List<Sample> samples) {
    for (var sample : samples) {
      var slip = sample.slip();
      if (!sample.retest() && slip != null && slip.failed()) {
        return slip.at();
      }
    }
    return null;
  }

  private static @Nullable Instant at(List<Measure> done, Path path, Measure.Kind kind) {
    return done.stream()
        .filter(measure -> measure.path() == path && measure.kind() == kind)
        .findFirst()
        .map(Measure::at)
        .orElse(null);
  }
}
