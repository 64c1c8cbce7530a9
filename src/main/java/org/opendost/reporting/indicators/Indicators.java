package org.opendost.reporting.indicators;

import static org.opendost.reporting.indicators.IndicatorsPermissions.COMPUTE;
import static org.opendost.reporting.indicators.IndicatorsPermissions.READ;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.database.AsOf;
import org.opendost.platform.input.Faults;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What the department counts, and the figures for any period, as of any moment. Figures are
/// computed in a transaction of their own ([AsOf]), never in one of this facade.
@Facade
public class Indicators {

  private final IndicatorRegister register;
  private final Figures figures;
  private final Audit audit;
  private final Clock clock;

  Indicators(IndicatorRegister register, Figures figures, Audit audit, Clock clock) {
    this.register = register;
    this.figures = figures;
    this.audit = audit;
    this.clock = clock;
  }

  /// Every indicator, in the order in which a report speaks of them.
  @Requires(READ)
  public List<Indicator> all(Actor actor) {
    return List.copyOf(register.available());
  }

  /// What the indicator counts, as a value that explains itself.
  @Requires(READ)
  public Indicator rule(Actor actor, String code) {
    return register.find(code).orElseThrow(() -> new NotFound("indicator", code));
  }

  /// The figures of all indicators by code, in one snapshot.
  ///
  /// @param moment as of when; null for the present
  @Requires(COMPUTE)
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public Map<String, BigDecimal> compute(Actor actor, Period period, @Nullable Instant moment) {
    return figures.compute(register.available(), period, moment);
  }

  /// One figure, of one share of its records perhaps.
  @Requires(COMPUTE)
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public BigDecimal figure(
      Actor actor, String code, @Nullable Share share, Period period, @Nullable Instant moment) {
    return figures.compute(within(actor, code, share), period, moment);
  }

  /// The figures of several terms of one period, in one snapshot.
  ///
  /// @throws NotFound for a term that names nothing that is computed here
  @Requires(COMPUTE)
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public Map<Term, BigDecimal> figures(
      Actor actor, Collection<Term> terms, Period period, @Nullable Instant moment) {
    var rules = new LinkedHashMap<Term, Indicator>();
    for (var term : terms) {
      rules.put(term, rule(actor, term));
    }
    var values = figures.compute(rules.values(), period, moment);
    var byTerm = new LinkedHashMap<Term, BigDecimal>();
    rules.forEach(
        (term, rule) -> byTerm.put(term, Objects.requireNonNull(values.get(rule.code()))));
    return byTerm;
  }

  /// What the term counts, as a value that explains itself.
  ///
  /// @throws NotFound for a term that names nothing that is computed here
  @Requires(READ)
  public Indicator rule(Actor actor, Term term) {
    return register.find(term).orElseThrow(() -> new NotFound("indicator", term.toString()));
  }

  /// The records a term counts, a page at a time.
  @Requires(COMPUTE)
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public Records records(
      Actor actor, Term term, Period period, @Nullable Instant moment, Selection selection) {
    return figures.records(rule(actor, term), period, moment, selection);
  }

  /// The records a term counts in one piece, for a file.
  @Requires(COMPUTE)
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public List<Found> everyRecord(
      Actor actor, Term term, Period period, @Nullable Instant moment, Selection selection) {
    return figures.everyRecord(rule(actor, term), period, moment, selection);
  }

  /// The figure taken apart in every way the indicator knows.
  @Requires(COMPUTE)
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public List<Breakdown> breakdowns(
      Actor actor, String code, Period period, @Nullable Instant moment) {
    return figures.breakdowns(rule(actor, code), period, moment);
  }

  /// The records behind the figure, a page at a time.
  @Requires(COMPUTE)
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public Records records(
      Actor actor,
      String code,
      @Nullable Share share,
      Period period,
      @Nullable Instant moment,
      Selection selection) {
    return figures.records(within(actor, code, share), period, moment, selection);
  }

  /// The records in one piece, for a file.
  @Requires(COMPUTE)
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public List<Found> everyRecord(
      Actor actor,
      String code,
      @Nullable Share share,
      Period period,
      @Nullable Instant moment,
      Selection selection) {
    return figures.everyRecord(within(actor, code, share), period, moment, selection);
  }

  /// Notes a moment of which nothing can be known: one to come, or one before the office began to
  /// keep its records here.
  @Requires(READ)
  public void checkMoment(Actor actor, Faults faults, @Nullable Instant moment) {
    if (moment == null) {
      return;
    }
    if (moment.isAfter(clock.instant())) {
      faults.add("asOf", "indicators.as-of.to-come");
      return;
    }
    var first = audit.before(2, 1);
    if (!first.isEmpty() && moment.isBefore(first.getFirst().at())) {
      faults.add("asOf", "indicators.as-of.before-records", Moments.write(first.getFirst().at()));
    }
  }

  /// A share of an indicator's records.
  ///
  /// @param column by which it is taken apart
  public record Share(String column, String value) {}

  private Indicator within(Actor actor, String code, @Nullable Share share) {
    var indicator = rule(actor, code);
    if (share == null) {
      return indicator;
    }
    if (!indicator.breakdowns().contains(share.column())) {
      throw new NotFound("share", share.column());
    }
    return indicator.within(share.column(), share.value());
  }
}
