package org.opendost.regulatory.conformity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A paper of a dossier.
public enum ConformityPaper {
  /// Bản công bố hợp chuẩn, hợp quy (Mẫu 2. CBHC/HQ).
  DECLARATION,
  /// Giấy tờ chứng minh việc sản xuất, kinh doanh.
  BUSINESS,
  /// Tiêu chuẩn làm căn cứ công bố.
  STANDARD_TEXT,
  /// Giấy chứng nhận kèm mẫu dấu.
  CERTIFICATE,
  /// Quy trình sản xuất, kế hoạch kiểm soát chất lượng (Mẫu 1. KHKSCL), kế hoạch giám sát.
  CONTROL_PLAN,
  /// Giấy chứng nhận hệ thống quản lý còn hiệu lực.
  SYSTEM_CERTIFICATE,
  /// Báo cáo đánh giá (Mẫu 5. BCĐG) kèm phiếu kết quả thử nghiệm.
  ASSESSMENT_REPORT,
  /// Hai bản công bố sử dụng dấu định lượng (Mẫu 1. CBDĐL).
  MARK_DECLARATION;

  /// The name of its box in forms.
  public String field() {
    return "paper-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What the law wants: of each group one.
  ///
  /// Đ.14.1 of TT 28/2012 as amended in 2017 was read without its point on the report of one's own
  /// assessment; Đ.15.2.a counts the validity from the signature under it, so it has to be there.
  public static List<Set<ConformityPaper>> needed(
      DeclarationKind kind, @Nullable AssessedBy assessedBy) {
    return switch (kind) {
      case QUANTITY_MARK -> List.of(Set.of(MARK_DECLARATION));
      case REGULATION ->
          assessedBy == AssessedBy.SELF
              ? List.of(Set.of(DECLARATION), Set.of(ASSESSMENT_REPORT))
              : List.of(Set.of(DECLARATION), Set.of(CERTIFICATE));
      case STANDARD ->
          assessedBy == AssessedBy.SELF
              ? List.of(
                  Set.of(DECLARATION),
                  Set.of(BUSINESS),
                  Set.of(STANDARD_TEXT),
                  Set.of(CONTROL_PLAN, SYSTEM_CERTIFICATE),
                  Set.of(ASSESSMENT_REPORT))
              : List.of(
                  Set.of(DECLARATION),
                  Set.of(BUSINESS),
                  Set.of(STANDARD_TEXT),
                  Set.of(CERTIFICATE));
    };
  }

  /// What of it is not there; where one of two would do, both.
  static List<ConformityPaper> missing(Intake intake) {
    var missing = new ArrayList<ConformityPaper>();
    for (var group : needed(intake.kind(), intake.assessedBy())) {
      if (group.stream().noneMatch(intake.papers()::contains)) {
        Stream.of(values()).filter(group::contains).forEach(missing::add);
      }
    }
    return missing;
  }
}
