package org.opendost.office.documents;

import java.util.Set;

/// What a later document does to one that was issued (NĐ 30/2020/NĐ-CP, Art. 18 §3, §4).
public enum Amendment {
  /// Đính chính: an official letter mends form, layout or procedure.
  CORRECTS,
  /// Sửa đổi, thay thế: a document of equal form mends what it says.
  REPLACES,
  /// Thu hồi: the recipients send it back or delete it.
  RECALLS;

  /// Whether a document of one kind can do this to a document of another.
  boolean fits(DocumentKind later, DocumentKind earlier) {
    return switch (this) {
      case CORRECTS -> later == DocumentKind.LETTER;
      case REPLACES -> later == earlier;
      case RECALLS ->
          later == earlier || Set.of(DocumentKind.LETTER, DocumentKind.NOTICE).contains(later);
    };
  }
}
