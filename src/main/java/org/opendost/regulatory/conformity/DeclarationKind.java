package org.opendost.regulatory.conformity;

import java.util.Optional;
import java.util.stream.Stream;

/// What is declared.
public enum DeclarationKind {
  /// Công bố hợp chuẩn: with a standard, of one's own will (TT 28/2012/TT-BKHCN Đ.7).
  STANDARD("cong-bo-hop-chuan", "TB-HC"),
  /// Công bố hợp quy: with a technical regulation, as the law demands (TT 28/2012/TT-BKHCN Đ.12).
  REGULATION("cong-bo-hop-quy", "TB-HQ"),
  /// Công bố sử dụng dấu định lượng (TT 21/2014/TT-BKHCN Đ.12).
  QUANTITY_MARK("cong-bo-dau-dinh-luong", "TN-ĐL");

  private final String procedure;
  private final String symbol;

  DeclarationKind(String procedure, String symbol) {
    this.procedure = procedure;
    this.symbol = symbol;
  }

  /// The code of its procedure.
  public String procedure() {
    return procedure;
  }

  /// What stands behind the number of its notices. The law gives none; each book has its own.
  String symbol() {
    return symbol;
  }

  /// Whether it rests on an assessment of conformity.
  public boolean isAssessed() {
    return this != QUANTITY_MARK;
  }

  /// The kind of that procedure, if it is one of these.
  public static Optional<DeclarationKind> of(String procedure) {
    return Stream.of(values()).filter(kind -> kind.procedure.equals(procedure)).findFirst();
  }
}
