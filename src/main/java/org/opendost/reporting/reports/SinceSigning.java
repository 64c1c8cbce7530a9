package org.opendost.reporting.reports;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.audit.AuditEntry;
import org.opendost.reporting.indicators.Difference;
import org.opendost.reporting.indicators.Figures;
import org.opendost.reporting.indicators.Indicator;
import org.springframework.stereotype.Component;

/// Compares a signed report with the present. Both moments of every figure are read for it, so for
/// the public it is done at most once a minute, however many ask.
@Component
class SinceSigning {

  private static final int MOST_NAMED = 200;
  private static final int REPORTS = 100;
  private static final Duration REMEMBERED = Duration.ofMinutes(1);

  private final Figures figures;
  private final Audit audit;
  private final Cache<UUID, Compared> remembered =
      Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(REPORTS).build();
  private final Cache<Pair, Compared> pairs =
      Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(REPORTS).build();

  SinceSigning(Figures figures, Audit audit) {
    this.figures = figures;
    this.audit = audit;
  }

  private record Pair(UUID first, UUID second) {}

  /// What was found, before anybody asked who may see what of it.
  ///
  /// @param deeds the last deed of each record since
  record Compared(List<One> figures, Map<UUID, AuditEntry> deeds) {}

  /// @param now what the figure would be at present
  record One(Figure figure, BigDecimal now, Difference difference) {}

  /// What was found within the last minute; found now if it was not.
  Compared remembered(Report report, Supplier<Map<Figure, Indicator>> rules) {
    return remembered.get(report.id(), id -> compare(report, rules.get()));
  }

  /// What became of these figures; nothing of a report that is not signed.
  Compared compare(Report report, Map<Figure, Indicator> rules) {
    var sign = report.sign();
    if (sign == null) {
      return new Compared(List.of(), Map.of());
    }
    var now = figures.compute(rules.values(), report.period(), null);
    var found = new ArrayList<One>();
    var subjects = new HashSet<UUID>();
    rules.forEach(
        (figure, rule) -> {
          var difference = figures.since(rule, report.period(), sign.asOf(), MOST_NAMED);
          difference.altered().forEach(one -> subjects.addAll(one.subjects()));
          found.add(new One(figure, now.getOrDefault(figure.code(), figure.value()), difference));
        });
    return new Compared(found, deeds(subjects, sign.asOf()));
  }

  /// The same of two reports: what was found within the last minute; found now if it was not.
  Compared remembered(Report first, Report second, Map<Figure, Indicator> rules) {
    return pairs.get(new Pair(first.id(), second.id()), pair -> between(first, second, rules));
  }

  /// What became of these figures of the first report in the second.
  Compared between(Report first, Report second, Map<Figure, Indicator> rules) {
    var found = new ArrayList<One>();
    var subjects = new HashSet<UUID>();
    rules.forEach(
        (figure, rule) -> {
          var other = second.figure(figure.code());
          var difference =
              figures.between(
                  rule, first.period(), first.asOf(), second.period(), second.asOf(), MOST_NAMED);
          difference.altered().forEach(one -> subjects.addAll(one.subjects()));
          found.add(new One(figure, other == null ? figure.value() : other.value(), difference));
        });
    var sign = first.sign();
    return new Compared(found, sign == null ? Map.of() : deeds(subjects, sign.asOf()));
  }

  private Map<UUID, AuditEntry> deeds(Set<UUID> subjects, Instant since) {
    var deeds = new HashMap<UUID, AuditEntry>();
    if (!subjects.isEmpty()) {
      audit.since(since, subjects).forEach(entry -> deeds.put(entry.subjectId(), entry));
    }
    return deeds;
  }
}
