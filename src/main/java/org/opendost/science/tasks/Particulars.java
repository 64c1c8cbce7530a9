package org.opendost.science.tasks;

import java.util.List;
import java.util.Set;

/// What forms and statistics ask of a task beyond its main facts; empty texts are not known.
///
/// @param nationalCode the identifier of TT 05/2021/TT-BKHCN Đ.10
/// @param leaderSex `nam` or `nu`: statistics count tasks led by women
/// @param members the main participants, published with the result only
/// @param application where and how widely the results are to be used
/// @param objectiveCode socio-economic objective
/// @param fieldList the classification that the field's code is taken from
/// @param lumpSum `cuoi_cung` (to the final product) or `tung_phan`; decides what may be adjusted
/// @param results what came of it, with figures
/// @param receiver who took the results over
/// @param useAfter how the results are used after acceptance
public record Particulars(
    String nationalCode,
    String leaderSex,
    String members,
    String partners,
    String method,
    String application,
    String objectiveCode,
    String fieldList,
    String lumpSum,
    String results,
    String receiver,
    String useAfter) {

  /// Nothing is known.
  public static final Particulars NONE =
      new Particulars("", "", "", "", "", "", "", "", "", "", "", "");

  /// Codes of the classifications of fields.
  public static final List<String> FIELD_LISTS = List.of("qd_12_2008", "tt_24_2025");

  /// Codes of the ways of lump-sum funding.
  public static final List<String> LUMP_SUMS = List.of("cuoi_cung", "tung_phan");

  /// Codes of what became of the results.
  public static final List<String> USES =
      List.of(
          "duy_tri_nhan_rong",
          "duy_tri",
          "nhan_rong_nho_le",
          "khong_nhan_rong",
          "khong_duy_tri",
          "khong_thuoc_doi_tuong");

  static final Set<String> SEXES = Set.of("nam", "nu");
}
