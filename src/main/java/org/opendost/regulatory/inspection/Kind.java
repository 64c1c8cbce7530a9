package org.opendost.regulatory.inspection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// What a mission is. Each kind stands in the law for a time only: since 01/07/2025 a department no
/// longer inspects, it makes specialised checks (Luật Thanh tra 84/2025/QH15).
public enum Kind {
  /// Kiểm tra chất lượng hàng hóa.
  QUALITY(LocalDate.of(2008, 7, 1), LocalDate.MAX),
  /// Kiểm tra nhà nước về đo lường.
  MEASUREMENT(LocalDate.of(2012, 7, 1), LocalDate.MAX),
  /// Kiểm tra nhãn hàng hóa.
  LABEL(LocalDate.of(2008, 7, 1), LocalDate.MAX),
  /// Thanh tra chuyên ngành.
  INSPECTION(LocalDate.of(2011, 7, 1), LocalDate.of(2025, 6, 30)),
  /// Kiểm tra chuyên ngành.
  SPECIAL_CHECK(LocalDate.of(2025, 7, 1), LocalDate.MAX);

  private static final LocalDate LAW_OF_2022 = LocalDate.of(2023, 7, 1);

  private final LocalDate from;
  private final LocalDate until;

  Kind(LocalDate from, LocalDate until) {
    this.from = from;
    this.until = until;
  }

  /// Whether the law knows it on the day.
  public boolean existsOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  /// Those the law knows on the day.
  public static List<Kind> on(LocalDate day) {
    return Arrays.stream(values()).filter(kind -> kind.existsOn(day)).toList();
  }

  /// Whether a team of so many has the quality controllers it needs: at least half of it for checks
  /// of quality (Luật 05/2007/QH12 Đ.48.2).
  boolean hasEnoughControllers(int controllers, int members) {
    return this != QUALITY || controllers * 2 >= members;
  }

  /// Whether those ways of publishing are what the law asks on the day. An inspection's conclusion
  /// is read at a meeting and made public in one more way (Luật 56/2010/QH12 Đ.39.3); since
  /// 01/07/2023 the portal is what cannot be left out (Luật 11/2022/QH15 Đ.79.1). Of checks one way
  /// is enough.
  boolean isPublishedBy(List<Publicity> ways, LocalDate day) {
    if (this != INSPECTION) {
      return !ways.isEmpty();
    }
    var needed = day.isBefore(LAW_OF_2022) ? Publicity.MEETING : Publicity.PORTAL;
    return ways.contains(needed) && ways.size() > 1;
  }
}
