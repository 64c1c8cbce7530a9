package org.opendost.regulatory.goods;

import java.util.UUID;

/// What a label must say.
public record LabelRequirement(
    UUID id, String code, String vi, String en, String article, boolean confirmed) {

  /// In the reader's language.
  public String in(String language) {
    return language.equals("en") ? en : vi;
  }
}
