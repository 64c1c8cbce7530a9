package org.opendost.demonstration.caobang;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.regulatory.goods.LabelFinding;
import org.opendost.regulatory.goods.LabelRequirement;
import org.opendost.regulatory.goods.Lots;
import org.opendost.regulatory.goods.Measure;
import org.opendost.regulatory.goods.NewLot;
import org.opendost.regulatory.goods.Samples;
import org.springframework.stereotype.Component;

/// Enters the lots of a visit: found with their labels and samples before the minutes are signed,
/// then followed through laboratory and measures, each step at its moment.
@Component
record MissionLots(Lots lots, Samples samples) {

  private record Step(LocalDateTime at, Runnable work) {}

  void find(Actor officer, UUID visit, LocalDateTime at, MissionBook.LotEntry lot) {
    var id = lotId(lot);
    Moments.at(
        at.plusMinutes(20),
        () -> {
          lots.add(
              officer,
              new NewLot(
                  id,
                  visit,
                  lot.group(),
                  lot.product(),
                  lot.brand(),
                  lot.responsible(),
                  lot.batch(),
                  lot.madeOn(),
                  lot.expiresOn(),
                  lot.unit(),
                  lot.quantity(),
                  lot.value(),
                  lot.sold(),
                  lot.sealed()));
          lots.checkLabel(
              officer,
              id,
              lots.open(officer, id).requirements().stream()
                  .map(requirement -> finding(lot, requirement))
                  .toList());
        });
    lot.samples().stream()
        .limit(1)
        .forEach(sample -> Moments.at(sample.takenAt(), () -> take(officer, id, sample)));
  }

  void follow(Actor officer, MissionBook.LotEntry lot) {
    var steps = new ArrayList<Step>();
    for (var sample : lot.samples()) {
      var id = sampleId(sample);
      if (!sample.equals(lot.samples().getFirst())) {
        steps.add(new Step(sample.takenAt(), () -> take(officer, lotId(lot), sample)));
      }
      steps.add(
          new Step(
              sample.sentOn().atTime(14, 0),
              () -> samples.send(officer, id, sample.sentOn(), sample.laboratory())));
      var slip = sample.slip();
      steps.add(
          new Step(
              slip.at(),
              () ->
                  samples.enterSlip(
                      officer,
                      id,
                      slip.number(),
                      Moments.of(slip.at()),
                      slip.results().stream().map(MissionBook.ResultEntry::result).toList())));
    }
    for (var measure : lot.measures()) {
      steps.add(new Step(measure.at(), () -> act(officer, lotId(lot), measure)));
    }
    steps.sort(Comparator.comparing(Step::at));
    steps.forEach(step -> Moments.at(step.at(), step.work()));
  }

  private static LabelFinding finding(MissionBook.LotEntry lot, LabelRequirement requirement) {
    var lack = lot.missing().get(requirement.code());
    return new LabelFinding(requirement.id(), lack == null, lack == null ? "" : lack);
  }

  private void take(Actor officer, UUID lot, MissionBook.SampleEntry sample) {
    samples.take(
        officer,
        sampleId(sample),
        lot,
        Moments.of(sample.takenAt()),
        sample.sealTested(),
        sample.sealKept(),
        sample.signedFor());
  }

  private void act(Actor officer, UUID lot, MissionBook.MeasureEntry measure) {
    lots.act(
        officer,
        new Measure(
            MissionBook.idOf("measure " + lot + measure.path() + measure.kind()),
            lot,
            measure.path(),
            measure.kind(),
            Moments.of(measure.at()),
            measure.number(),
            measure.note()));
  }

  private static UUID lotId(MissionBook.LotEntry lot) {
    return idOf(lot.key());
  }

  /// The lot of that key.
  static UUID idOf(String key) {
    return MissionBook.idOf("lot " + key);
  }

  private static UUID sampleId(MissionBook.SampleEntry sample) {
    return MissionBook.idOf("sample " + sample.key());
  }
}
