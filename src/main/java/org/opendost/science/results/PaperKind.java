package org.opendost.science.results;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendost.platform.files.FileKind;
import org.opendost.platform.files.FileRule;

/// What lies in a dossier beside form 5 (TT 14/2014/TT-BKHCN Đ.12).
public enum PaperKind {
  /// Báo cáo tổng hợp kết quả, đã hoàn thiện sau nghiệm thu, có xác nhận của tổ chức chủ trì.
  REPORT(true),
  /// Báo cáo tóm tắt kết quả.
  SUMMARY(true),
  /// Bản sao biên bản họp hội đồng nghiệm thu chính thức.
  MINUTES(true),
  /// Số liệu điều tra, bản đồ, bản vẽ, ảnh, phần mềm (gồm mã nguồn và dữ liệu).
  DATA(false),
  /// Thỏa thuận của các tác giả về thứ tự tên.
  AGREEMENT(false),
  /// Đơn đăng ký bảo hộ quyền sở hữu công nghiệp.
  PATENT(false),
  /// Phiếu mô tả công nghệ (Mẫu 8), khi sản phẩm bao gồm quy trình công nghệ.
  TECHNOLOGY(false),
  /// 01 bản giấy báo cáo tổng hợp: only as the circular stood until 09/08/2023.
  PAPER_REPORT(false);

  private static final int REPORT_MB = 50;
  private static final int DATA_MB = 200;

  private final boolean always;

  PaperKind(boolean always) {
    this.always = always;
  }

  /// As message keys write it.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The name of its field in forms.
  public String field() {
    return "paper-" + code();
  }

  /// Whether no dossier goes without it.
  public boolean always() {
    return always;
  }

  /// Whether it can be sent as a file.
  public boolean asFile() {
    return this != PAPER_REPORT;
  }

  /// What the field of this kind takes: the circular wants PDF; data come as they are.
  public FileRule rule() {
    return this == DATA
        ? FileRule.of(
            field(),
            DATA_MB,
            FileKind.ZIP,
            FileKind.PDF,
            FileKind.XLSX,
            FileKind.CSV,
            FileKind.JPEG)
        : FileRule.of(field(), REPORT_MB, FileKind.PDF);
  }

  /// What must lie in the dossier before it is found complete.
  ///
  /// @param version of the procedure
  /// @param technology whether the products include a technological process
  static Set<PaperKind> needed(String version, boolean technology) {
    return Stream.of(values())
        .filter(
            kind ->
                kind.always
                    || (kind == TECHNOLOGY && technology)
                    || (kind == PAPER_REPORT && version.equals("2014")))
        .collect(Collectors.toUnmodifiableSet());
  }
}
