package org.opendost.regulatory.penalties;

/// Who violated: what it is fined by depends on it.
public enum ViolatorKind {
  /// Cá nhân.
  PERSON,
  /// Hộ kinh doanh.
  HOUSEHOLD,
  /// Tổ chức.
  ORGANISATION
}
