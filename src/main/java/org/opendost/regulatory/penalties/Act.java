package org.opendost.regulatory.penalties;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.opendost.platform.register.Validity;

/// An act that is punished, with its frame, from a day on.
///
/// @param area what it concerns, by which it lapses
/// @param basis for whom the frame is written
/// @param least in đồng
/// @param most in đồng
public record Act(
    UUID id,
    String code,
    String decree,
    String text,
    Area area,
    Basis basis,
    long least,
    long most,
    Validity validity) {

  /// What an act concerns, as far as the law lets it lapse later (Luật 15/2012/QH13 Đ.6.1.a).
  public enum Area {
    /// Sản xuất, xuất khẩu, nhập khẩu, kinh doanh hàng hóa.
    GOODS(PenaltyLimit.LIMITATION_LONG),
    /// Năng lượng nguyên tử.
    NUCLEAR(PenaltyLimit.LIMITATION_LONG),
    /// Lĩnh vực khác.
    OTHER(PenaltyLimit.LIMITATION);

    private final PenaltyLimit limitation;

    Area(PenaltyLimit limitation) {
      this.limitation = limitation;
    }

    PenaltyLimit limitation() {
      return limitation;
    }
  }

  /// For whom a frame is written.
  public enum Basis {
    PERSON,
    ORGANISATION
  }

  /// What a fine lies between, both included.
  public record Frame(long least, long most) {

    /// Whether a fine lies inside.
    public boolean holds(long fine) {
      return fine >= least && fine <= most;
    }
  }

  /// Whether it is punished by this frame when done on a day.
  public boolean holdsOn(LocalDate day) {
    return validity.holdsOn(day);
  }

  /// The frame for a violator who pays so many times what a person pays (NĐ 119/2017/NĐ-CP), where
  /// it is written for whoever pays so many times that.
  Frame frame(BigDecimal violator, BigDecimal written) {
    return new Frame(times(least, violator, written), times(most, violator, written));
  }

  private static long times(long amount, BigDecimal violator, BigDecimal written) {
    return BigDecimal.valueOf(amount)
        .multiply(violator)
        .divide(written, 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  /// Document and article.
  public String source() {
    return decree + ", " + validity.article();
  }
}
