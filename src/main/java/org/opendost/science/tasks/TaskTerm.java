package org.opendost.science.tasks;

import org.opendost.procedure.calendar.Limit;

/// What the law, or the department, gives a time for, and whether it has to be months: what is
/// asked again and again, or is itself measured against a task's duration, is not counted in days.
public enum TaskTerm {
  /// Kiểm tra tiến độ định kỳ.
  CHECK(false),
  /// Nộp hồ sơ đánh giá, nghiệm thu sau khi kết thúc hợp đồng.
  ACCEPTANCE(false),
  /// Nộp hồ sơ nghiệm thu dự án nông thôn miền núi trước khi kết thúc.
  ACCEPTANCE_MOUNTAIN(false),
  /// Báo cáo ứng dụng kết quả, mỗi kỳ.
  APPLICATION(true),
  /// Báo cáo ứng dụng kết quả trong bao lâu.
  APPLICATION_SPAN(true),
  /// Đề nghị gia hạn trước khi kết thúc hợp đồng.
  EXTENSION_REQUEST(false),
  /// Nhiệm vụ dài hơn thì được gia hạn nhiều hơn.
  LONG_TASK(true),
  /// Gia hạn nhiều nhất, nhiệm vụ dài.
  EXTENSION_LONG(true),
  /// Gia hạn nhiều nhất, nhiệm vụ khác.
  EXTENSION_SHORT(true),
  /// Nhiệm vụ cấp thiết địa phương kể cả gia hạn.
  URGENT_SPAN(true),
  /// Báo trước bao lâu; do Sở tự đặt.
  WARNING(false);

  private final boolean months;

  TaskTerm(boolean months) {
    this.months = months;
  }

  /// Whether the time may be stated in the unit.
  public boolean takes(Limit.Unit unit) {
    return months ? unit == Limit.Unit.MONTHS : unit != Limit.Unit.HOURS;
  }
}
