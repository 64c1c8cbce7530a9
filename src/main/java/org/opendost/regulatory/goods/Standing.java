package org.opendost.regulatory.goods;

import java.util.List;

/// Where a lot stands, computed from what was found and done. Nobody types it.
///
/// @param quality by the first test; a new test of what failed does not undo that it failed
record Standing(State label, State quality, State verdict, Circulation circulation) {

  static Standing of(
      int requirements, List<LabelFinding> findings, List<Sample> samples, List<Measure> done) {
    var label = label(requirements, findings);
    var quality = quality(samples);
    return new Standing(label, quality, verdict(label, quality), circulation(label, quality, done));
  }

  private static State label(int requirements, List<LabelFinding> findings) {
    if (findings.stream().anyMatch(finding -> !finding.kept())) {
      return State.FAILED;
    }
    return findings.size() < requirements || requirements == 0 ? State.OPEN : State.PASSED;
  }

  private static State quality(List<Sample> samples) {
    var first = samples.stream().filter(sample -> !sample.retest()).toList();
    if (first.isEmpty()) {
      return State.UNTESTED;
    }
    var waits = false;
    for (var sample : first) {
      var slip = sample.slip();
      if (slip == null) {
        waits = true;
      } else if (slip.failed()) {
        return State.FAILED;
      }
    }
    return waits ? State.OPEN : State.PASSED;
  }

  private static State verdict(State label, State quality) {
    if (label == State.FAILED || quality == State.FAILED) {
      return State.FAILED;
    }
    return label == State.OPEN || quality == State.OPEN ? State.OPEN : State.PASSED;
  }

  private static Circulation circulation(State label, State quality, List<Measure> done) {
    var failures = 0;
    var resumed = 0;
    for (var path : Path.values()) {
      if ((path == Path.LABEL ? label : quality) == State.FAILED) {
        failures++;
        resumed += has(done, path) ? 1 : 0;
      }
    }
    if (failures == 0) {
      return Circulation.FREE;
    }
    return resumed == failures ? Circulation.RESUMED : Circulation.STOPPED;
  }

  private static boolean has(List<Measure> done, Path path) {
    return done.stream()
        .anyMatch(measure -> measure.path() == path && measure.kind() == Measure.Kind.RESUMED);
  }
}
