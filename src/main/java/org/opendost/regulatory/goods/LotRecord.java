package org.opendost.regulatory.goods;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.regulatory.inspection.Due;
import org.opendost.regulatory.inspection.Visit;

/// All that is known of a lot.
///
/// @param requirements what its label must say
/// @param samples the first first
/// @param done what was done about its failure, the first first
/// @param dues what the law gives a time for
/// @param kept until when the kept units of its samples are kept, by sample
public record LotRecord(
    Lot lot,
    Visit visit,
    List<LabelRequirement> requirements,
    List<LabelFinding> findings,
    List<Sample> samples,
    List<Measure> done,
    List<Due> dues,
    Map<UUID, Due> kept) {

  public LotRecord {
    requirements = List.copyOf(requirements);
    findings = List.copyOf(findings);
    samples = List.copyOf(samples);
    done = List.copyOf(done);
    dues = List.copyOf(dues);
    kept = Map.copyOf(kept);
  }

  /// What was found of a requirement; null while nothing was.
  public @Nullable LabelFinding finding(UUID requirement) {
    return findings.stream()
        .filter(finding -> finding.requirement().equals(requirement))
        .findFirst()
        .orElse(null);
  }

  /// What was done on a path.
  public Optional<Measure> done(Path path, Measure.Kind kind) {
    return done.stream()
        .filter(measure -> measure.path() == path && measure.kind() == kind)
        .findFirst();
  }

  /// The next step on each path the lot failed on.
  public Map<Path, Measure.Kind> next() {
    var next = new EnumMap<Path, Measure.Kind>(Path.class);
    for (var path : Path.values()) {
      if (lot.failed(path) && !lot.isWithdrawn()) {
        path.steps().stream()
            .filter(kind -> done(path, kind).isEmpty())
            .findFirst()
            .ifPresent(kind -> next.put(path, kind));
      }
    }
    return next;
  }

  /// The indicators that failed in the first test: those alone are tested anew.
  public Set<String> failedIndicators() {
    return samples.stream()
        .filter(sample -> !sample.retest())
        .flatMap(sample -> results(sample).stream())
        .filter(result -> !result.passed())
        .map(TestResult::indicator)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// What failed and has not passed the newest test of it since.
  Set<String> stillFailing() {
    var failing = new TreeSet<>(failedIndicators());
    samples.stream()
        .filter(Sample::retest)
        .map(Sample::slip)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(Sample.Slip::at))
        .flatMap(slip -> slip.results().stream())
        .forEach(
            result -> {
              if (result.passed()) {
                failing.remove(result.indicator());
              } else {
                failing.add(result.indicator());
              }
            });
    return failing;
  }

  private static List<TestResult> results(Sample sample) {
    var slip = sample.slip();
    return slip == null ? List.of() : slip.results();
  }
}
