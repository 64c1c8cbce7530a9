package org.opendost.science.tasks;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Where a task stands on its way from proposal to liquidation.
public enum Stage {
  /// Đề xuất.
  PROPOSED,
  /// Không được chọn.
  REJECTED,
  /// Trong danh mục đã phê duyệt.
  LISTED,
  /// Đã tuyển chọn hoặc giao trực tiếp.
  SELECTED,
  /// Đã ký hợp đồng.
  CONTRACTED,
  /// Đang thực hiện.
  IN_PROGRESS,
  /// Tạm dừng.
  SUSPENDED,
  /// Đã nghiệm thu.
  ACCEPTED,
  /// Đã đăng ký kết quả.
  REGISTERED,
  /// Chấm dứt.
  TERMINATED,
  /// Đã thanh lý hợp đồng.
  LIQUIDATED;

  /// As tables, files and addresses write it.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The stage of that code, if there is one.
  public static Optional<Stage> of(String code) {
    return Stream.of(values()).filter(stage -> stage.code().equals(code)).findFirst();
  }

  /// The stages that may come next.
  public Set<Stage> next() {
    return switch (this) {
      case PROPOSED -> Set.of(LISTED, REJECTED);
      case LISTED -> Set.of(SELECTED, CONTRACTED, REJECTED);
      case SELECTED -> Set.of(CONTRACTED, REJECTED);
      case CONTRACTED -> Set.of(IN_PROGRESS, TERMINATED);
      case IN_PROGRESS -> Set.of(SUSPENDED, ACCEPTED, TERMINATED);
      case SUSPENDED -> Set.of(IN_PROGRESS, TERMINATED);
      case ACCEPTED -> Set.of(REGISTERED, LIQUIDATED);
      case REGISTERED, TERMINATED -> Set.of(LIQUIDATED);
      case REJECTED, LIQUIDATED -> Set.of();
    };
  }

  /// Whether the public may see a task at this stage: from the contract on, when the task is
  /// registered as on-going (TT 14/2014/TT-BKHCN Đ.6).
  public boolean isPublic() {
    return compareTo(CONTRACTED) >= 0;
  }
}
