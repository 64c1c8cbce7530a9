package org.opendost.office.lawmaking;

/// What the law gives days for while a legal document is made.
public enum DraftLimit {
  /// Đăng tải lấy ý kiến, ít nhất.
  COMMENT,
  /// Lấy ý kiến theo trình tự rút gọn, nhiều nhất.
  COMMENT_SHORT,
  /// Gửi hồ sơ thẩm định trước ngày họp, ít nhất.
  APPRAISAL_FILE,
  /// Báo cáo thẩm định.
  APPRAISAL,
  /// Báo cáo thẩm định theo trình tự rút gọn.
  APPRAISAL_SHORT,
  /// Gửi hồ sơ đến thành viên Ủy ban nhân dân trước ngày họp, ít nhất.
  MEMBERS_FILE,
  /// Gửi hồ sơ thẩm tra trước kỳ họp Hội đồng nhân dân, ít nhất.
  REVIEW_FILE,
  /// Gửi đăng Công báo.
  GAZETTE,
  /// Đăng Cơ sở dữ liệu quốc gia về pháp luật.
  DATABASE,
  /// Từ ngày ký đến ngày có hiệu lực, ít nhất.
  EFFECT
}
