package org.opendost.office.documents;

/// How secret a document is (Luật 29/2018/QH14, Art. 8).
public enum Secrecy {
  /// Không mật.
  NONE,
  /// Mật.
  SECRET,
  /// Tối mật.
  HIGHLY_SECRET,
  /// Tuyệt mật.
  TOP_SECRET
}
