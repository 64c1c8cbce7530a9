package org.opendost.regulatory.conformity;

/// Who assessed that the product conforms (TT 28/2012/TT-BKHCN Đ.7, Đ.13 as of TT
/// 02/2017/TT-BKHCN).
public enum AssessedBy {
  /// Tự đánh giá.
  SELF,
  /// Tổ chức chứng nhận đã đăng ký hoặc được thừa nhận.
  REGISTERED,
  /// Tổ chức chứng nhận được chỉ định: only against a technical regulation.
  DESIGNATED
}
