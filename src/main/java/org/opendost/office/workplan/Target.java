package org.opendost.office.workplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a plan wants to reach: a number, or that something is done. A number bound to an indicator
/// is computed from the records and never typed.
///
/// @param id made with the form
/// @param carriedFrom the target of an earlier plan it goes on from
/// @param wanted 1 where something is to be done
/// @param unit what follows the number
/// @param indicator whose figure its progress is; empty for none
/// @param shareColumn by which the indicator is taken apart; empty for the whole
/// @param shareValue the share that counts
/// @param figure as it was last entered or confirmed
/// @param figureOn as of which day
/// @param reachedOn the day it was confirmed as reached
/// @param version grows with every change
/// @param savedBy who changed it last
public record Target(
    UUID id,
    UUID plan,
    @Nullable UUID carriedFrom,
    String name,
    Span span,
    Measure measure,
    BigDecimal wanted,
    String unit,
    String indicator,
    String shareColumn,
    String shareValue,
    @Nullable BigDecimal figure,
    @Nullable LocalDate figureOn,
    @Nullable LocalDate reachedOn,
    int version,
    String savedBy,
    boolean withdrawn) {

  /// How it is measured.
  public enum Measure {
    /// Số lượng.
    NUMBER,
    /// Hoàn thành hay chưa.
    DONE
  }

  /// A target with how far it has come.
  ///
  /// @param done the figure of today
  public record Progress(Target target, BigDecimal done, int year, LocalDate today) {

    /// How much of it is done, in whole percent.
    public long percent() {
      return done.multiply(BigDecimal.valueOf(100))
          .divideToIntegralValue(target.wanted)
          .min(BigDecimal.valueOf(Long.MAX_VALUE))
          .longValue();
    }

    /// How it stands.
    public String state() {
      if (target.withdrawn) {
        return "withdrawn";
      }
      if (done.compareTo(target.wanted) >= 0) {
        return "reached";
      }
      return target.span.last(year).isBefore(today) ? "late" : "running";
    }
  }

  /// Whether its progress computes itself.
  public boolean isBound() {
    return !indicator.isEmpty();
  }

  /// What is typed in its form, as it is kept.
  Target typedInto(Target kept, int newVersion, String by) {
    return new Target(
        id,
        kept.plan,
        kept.carriedFrom,
        name,
        span,
        measure,
        wanted,
        unit,
        indicator,
        shareColumn,
        shareValue,
        kept.figure,
        kept.figureOn,
        kept.reachedOn,
        newVersion,
        by,
        kept.withdrawn);
  }

  /// The same with the figure of a day.
  Target reported(BigDecimal of, LocalDate on, String by) {
    return new Target(
        id,
        plan,
        carriedFrom,
        name,
        span,
        measure,
        wanted,
        unit,
        indicator,
        shareColumn,
        shareValue,
        of,
        on,
        of.compareTo(wanted) >= 0 ? on : null,
        version + 1,
        by,
        withdrawn);
  }

  /// The same in a later plan, to be reached there.
  Target carried(UUID newId, UUID into, String by) {
    return new Target(
        newId,
        into,
        id,
        name,
        Span.YEAR,
        measure,
        wanted,
        unit,
        indicator,
        shareColumn,
        shareValue,
        null,
        null,
        null,
        1,
        by,
        false);
  }
}
