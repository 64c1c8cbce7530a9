package org.opendost.regulatory.iso9001;

import java.util.List;

/// The steps from the steering board to the head's confirmation; the announcement follows. What the
/// law demands before the next is demanded here, the rest is the usual course.
public enum ConversionStep {
  /// Thành lập Ban chỉ đạo ISO.
  STEERING("QĐ 19/2014, Điều 4.1"),
  /// Kế hoạch xây dựng, chuyển đổi.
  PLAN("QĐ 19/2014, Điều 4.1"),
  /// Đào tạo, tập huấn.
  TRAINING("QĐ 19/2014, Điều 4.1"),
  /// Rà soát, chuyển đổi quy trình.
  REVIEW("QĐ 19/2014, Điều 4.1"),
  /// Phê duyệt, ban hành và áp dụng.
  ISSUE("QĐ 19/2014, Điều 4.2.a"),
  /// Đánh giá nội bộ.
  INTERNAL_AUDIT("QĐ 19/2014, Điều 4.2.b"),
  /// Khắc phục điểm không phù hợp.
  CORRECTION("QĐ 19/2014, Điều 4.2.b"),
  /// Xem xét của lãnh đạo.
  MANAGEMENT_REVIEW("QĐ 19/2014, Điều 4.2.c"),
  /// Người đứng đầu xác nhận hiệu lực.
  CONFIRMATION("QĐ 19/2014, Điều 4.2.d");

  private final String article;

  ConversionStep(String article) {
    this.article = article;
  }

  /// Where the law says so.
  public String article() {
    return article;
  }

  /// What must have been done before.
  public List<ConversionStep> needs() {
    return switch (this) {
      case INTERNAL_AUDIT -> List.of(ISSUE);
      case CORRECTION, MANAGEMENT_REVIEW -> List.of(INTERNAL_AUDIT);
      case CONFIRMATION -> List.of(ISSUE, INTERNAL_AUDIT, MANAGEMENT_REVIEW);
      case STEERING, PLAN, TRAINING, REVIEW, ISSUE -> List.of();
    };
  }
}
