package org.opendost.science.results;

/// What hosts are given time for: the law knows one such thing.
public enum FilingTerm {
  /// Nộp hồ sơ đăng ký kết quả.
  REGISTRATION
}
