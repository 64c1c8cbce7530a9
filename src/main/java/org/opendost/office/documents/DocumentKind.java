package org.opendost.office.documents;

import java.util.List;
import java.util.stream.Stream;

/// The kinds of administrative documents (NĐ 30/2020/NĐ-CP, Art. 7) with their abbreviations (Annex
/// III), and what else comes in.
public enum DocumentKind {
  /// Nghị quyết (cá biệt).
  RESOLUTION("Nghị quyết", "NQ"),
  /// Quyết định (cá biệt).
  DECISION("Quyết định", "QĐ"),
  /// Chỉ thị.
  DIRECTIVE("Chỉ thị", "CT"),
  /// Quy chế.
  STATUTE("Quy chế", "QC"),
  /// Quy định.
  RULES("Quy định", "QyĐ"),
  /// Thông cáo.
  COMMUNIQUE("Thông cáo", "TC"),
  /// Thông báo.
  NOTICE("Thông báo", "TB"),
  /// Hướng dẫn.
  GUIDANCE("Hướng dẫn", "HD"),
  /// Chương trình.
  PROGRAMME("Chương trình", "CTr"),
  /// Kế hoạch.
  PLAN("Kế hoạch", "KH"),
  /// Phương án.
  OPTION("Phương án", "PA"),
  /// Đề án.
  SCHEME("Đề án", "ĐA"),
  /// Dự án.
  PROJECT("Dự án", "DA"),
  /// Báo cáo.
  REPORT("Báo cáo", "BC"),
  /// Biên bản.
  MINUTES("Biên bản", "BB"),
  /// Tờ trình.
  SUBMISSION("Tờ trình", "TTr"),
  /// Hợp đồng.
  CONTRACT("Hợp đồng", "HĐ"),
  /// Công văn.
  LETTER("Công văn", ""),
  /// Công điện.
  TELEGRAM("Công điện", "CĐ"),
  /// Bản ghi nhớ.
  MEMORANDUM("Bản ghi nhớ", "BGN"),
  /// Bản thỏa thuận.
  AGREEMENT("Bản thỏa thuận", "BTT"),
  /// Giấy ủy quyền.
  AUTHORISATION("Giấy ủy quyền", "GUQ"),
  /// Giấy mời.
  INVITATION("Giấy mời", "GM"),
  /// Giấy giới thiệu.
  INTRODUCTION("Giấy giới thiệu", "GGT"),
  /// Giấy nghỉ phép.
  LEAVE("Giấy nghỉ phép", "GNP"),
  /// Phiếu gửi.
  SENDING_SLIP("Phiếu gửi", "PG"),
  /// Phiếu chuyển.
  TRANSFER_SLIP("Phiếu chuyển", "PC"),
  /// Phiếu báo.
  NOTIFICATION_SLIP("Phiếu báo", "PB"),
  /// Thư công.
  PUBLIC_LETTER("Thư công", ""),
  /// Văn bản quy phạm pháp luật; comes in only.
  LEGAL_ACT("Văn bản quy phạm pháp luật", ""),
  /// Đơn, thư; comes in only.
  PETITION("Đơn, thư", ""),
  /// Loại khác; comes in only.
  OTHER("Văn bản khác", "");

  private final String official;
  private final String abbreviation;

  DocumentKind(String official, String abbreviation) {
    this.official = official;
    this.abbreviation = abbreviation;
  }

  /// Its name as it is printed.
  public String official() {
    return official;
  }

  /// What stands for it in the symbol of a document; empty where nothing does.
  public String abbreviation() {
    return abbreviation;
  }

  /// Whether the department itself issues such documents under the decree.
  public boolean isIssued() {
    return this != LEGAL_ACT && this != PETITION && this != OTHER;
  }

  /// The kinds the department issues.
  public static List<DocumentKind> issued() {
    return Stream.of(values()).filter(DocumentKind::isIssued).toList();
  }
}
