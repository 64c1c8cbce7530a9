package org.opendost.regulatory.exposure;

/// What a dosimeter stands for.
public enum BodyPart {
  /// Toàn thân: the effective dose.
  WHOLE_BODY,
  /// Thủy tinh thể của mắt: the equivalent dose.
  LENS,
  /// Da: the equivalent dose.
  SKIN
}
