package org.opendost.regulatory.goods;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.SentForms;
import org.opendost.platform.numbering.Numbers;

/// Samples of lots: two units under seal, the laboratory that knows their code only, and its slip.
@Facade
public class Samples {

  private final SampleRows rows;
  private final LotReading reading;
  private final Numbers numbers;
  private final SentForms forms;
  private final Audit audit;
  private final OfficeClock clock;

  Samples(
      SampleRows rows,
      LotReading reading,
      Numbers numbers,
      SentForms forms,
      Audit audit,
      OfficeClock clock) {
    this.rows = rows;
    this.reading = reading;
    this.numbers = numbers;
    this.forms = forms;
    this.audit = audit;
    this.clock = clock;
  }

  /// Takes a sample of two units, each under a seal of its own (TT 26/2012/TT-BKHCN). After a
  /// failed test and the unsealing it is the sample for the new test.
  ///
  /// @param signedFor who signed the seals for the establishment
  @Requires(GoodsPermissions.RECORD)
  public Sample take(
      Actor actor,
      UUID form,
      UUID lot,
      Instant at,
      String sealTested,
      String sealKept,
      String signedFor) {
    var before = reading.lock(actor, lot);
    if (!forms.isFirst(form, List.of(lot, at.toString(), sealTested, sealKept, signedFor))) {
      return get(actor, form);
    }
    var retest = before.lot().failed(Path.QUALITY);
    var faults =
        new Faults()
            .required("sealTested", sealTested)
            .atMost("sealTested", sealTested, 60)
            .required("sealKept", sealKept)
            .atMost("sealKept", sealKept, 60)
            .required("signedFor", signedFor)
            .atMost("signedFor", signedFor, 200);
    if (!sealTested.isBlank() && sealTested.strip().equals(sealKept.strip())) {
      faults.add("sealKept", "goods.fault.same-seal");
    }
    if (retest && before.done(Path.QUALITY, Measure.Kind.UNSEALED).isEmpty()) {
      faults.add("", "goods.fault.unseal-first");
    } else if (!retest && before.visit().isSigned()) {
      faults.add("", "goods.fault.minutes-stand");
    }
    if (at.isBefore(before.visit().begunAt())) {
      faults.add("on", "goods.fault.before-visit");
    } else if (at.isAfter(clock.instant())) {
      faults.add("on", "inspection.fault.in-future");
    }
    faults.orThrow();
    var year = Integer.toString(OfficeClock.date(at).getYear());
    var code = "M%s-%04d".formatted(year.substring(2), numbers.next("goods.sample", year));
    var sample =
        new Sample(
            form,
            lot,
            code,
            retest,
            at,
            sealTested.strip(),
            sealKept.strip(),
            signedFor.strip(),
            null,
            "",
            null);
    rows.insert(sample);
    reading.settle(actor, lot);
    audit.record(actor, "sample.taken", "lot", lot, code, null, sample);
    return sample;
  }

  /// Sends the unit that is tested to a laboratory.
  @Requires(GoodsPermissions.RECORD)
  public void send(Actor actor, UUID id, LocalDate on, String laboratory) {
    var lot = lotOf(id);
    reading.lock(actor, lot);
    var before = get(actor, id);
    if (before.sentOn() != null) {
      if (before.sentOn().equals(on) && before.laboratory().equals(laboratory.strip())) {
        return;
      }
      throw new InvalidInput("", "goods.fault.sent-already", before.code(), before.sentOn());
    }
    var faults =
        new Faults().required("laboratory", laboratory).atMost("laboratory", laboratory, 300);
    if (on.isBefore(OfficeClock.date(before.takenAt()))) {
      faults.add("on", "goods.fault.sent-before-taken");
    } else if (on.isAfter(clock.today())) {
      faults.add("on", "inspection.fault.in-future");
    }
    faults.orThrow();
    rows.send(id, on, laboratory.strip());
    audit.record(actor, "sample.sent", "lot", lot, before.code(), null, get(actor, id));
  }

  /// Enters the laboratory's slip. A new test is of what failed and of nothing else (TT
  /// 12/2017/TT-BKHCN Đ.1.6).
  ///
  /// @param at when the authority received the slip
  @Requires(GoodsPermissions.RECORD)
  public Lot enterSlip(Actor actor, UUID id, String number, Instant at, List<TestResult> results) {
    var lot = lotOf(id);
    var record = reading.lock(actor, lot);
    var before = get(actor, id);
    var known = before.slip();
    if (known != null) {
      if (known.number().equals(number.strip())) {
        return record.lot();
      }
      throw new InvalidInput("", "goods.fault.slip-already", before.code(), known.number());
    }
    var faults = new Faults().required("number", number).atMost("number", number, 60);
    if (before.sentOn() == null) {
      faults.add("", "goods.fault.never-sent", before.code());
    } else if (OfficeClock.date(at).isBefore(before.sentOn())) {
      faults.add("on", "goods.fault.slip-before-sent");
    } else if (at.isAfter(clock.instant())) {
      faults.add("on", "inspection.fault.in-future");
    }
    check(results, before.retest() ? record : null, faults);
    faults.orThrow();
    rows.slip(id, number.strip(), at, results);
    var after = reading.settle(actor, lot).lot();
    audit.record(actor, "sample.tested", "lot", lot, before.code(), null, get(actor, id));
    return after;
  }

  /// One sample.
  @Requires(GoodsPermissions.READ)
  public Sample find(Actor actor, UUID id) {
    return get(actor, id);
  }

  private static void check(List<TestResult> results, @Nullable LotRecord retested, Faults faults) {
    if (results.isEmpty()) {
      faults.add("indicator-0", "input.required");
    }
    var names = new HashSet<String>();
    for (int i = 0; i < results.size(); i++) {
      var result = results.get(i);
      faults
          .required("indicator-" + i, result.indicator())
          .atMost("indicator-" + i, result.indicator(), 200)
          .required("method-" + i, result.method())
          .atMost("method-" + i, result.method(), 200)
          .required("requirement-" + i, result.requirement())
          .required("found-" + i, result.found());
      if (!names.add(result.indicator())) {
        faults.add("indicator-" + i, "goods.fault.indicator-twice");
      }
      if (!result.isReadable()) {
        faults.add("found-" + i, "goods.fault.not-figures");
      }
      if (retested != null && !retested.failedIndicators().contains(result.indicator())) {
        faults.add(
            "indicator-" + i,
            "goods.fault.only-failed",
            String.join(", ", retested.failedIndicators()));
      }
    }
  }

  private UUID lotOf(UUID sample) {
    return rows.lotOf(sample).orElseThrow(() -> new NotFound("sample", sample));
  }

  private Sample get(Actor actor, UUID id) {
    return reading.read(actor, lotOf(id)).samples().stream()
        .filter(sample -> sample.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("sample", id));
  }
}
