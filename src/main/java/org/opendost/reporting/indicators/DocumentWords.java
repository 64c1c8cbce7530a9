package org.opendost.reporting.indicators;

import java.util.Map;

/// The words of the columns that views of documents have.
final class DocumentWords {

  private DocumentWords() {}

  static void put(Map<String, Words> names, Map<String, Words> values) {
    names.put("document_kind", new Words("Tên loại văn bản", "Kind of document"));
    names.put("document_book", new Words("Sổ đăng ký", "Book"));
    names.put("urgency", new Words("Mức độ khẩn", "Urgency"));
    names.put("handled_in_time", new Words("Thời hạn giải quyết", "In time or late"));
    names.put("issued_in_time", new Words("Hạn phát hành", "Issued in time or late"));
    values.put("issued_in_time=IN_TIME", new Words("Đúng hạn", "In time"));
    values.put("issued_in_time=LATE", new Words("Muộn", "Late"));
    values.put("issued_in_time=NO_DAY", new Words("Không đặt hạn", "No day set"));
    values.put("handled_in_time=IN_TIME", new Words("Đúng hạn", "In time"));
    values.put("handled_in_time=LATE", new Words("Muộn", "Late"));
    values.put("handled_in_time=NO_DAY", new Words("Không đặt thời hạn", "No day set"));
    values.put("document_book=ORDINARY", new Words("Sổ văn bản thường", "Ordinary documents"));
    values.put("document_book=SECRET", new Words("Sổ văn bản mật", "Secret documents"));
    values.put(
        "document_book=COMPLAINTS",
        new Words("Sổ đơn thư khiếu nại, tố cáo", "Complaints and denunciations"));
    values.put("urgency=NONE", new Words("Thường", "Ordinary"));
    values.put("urgency=URGENT", new Words("Khẩn", "Urgent"));
    values.put("urgency=VERY_URGENT", new Words("Thượng khẩn", "Very urgent"));
    values.put("urgency=IMMEDIATE", new Words("Hỏa tốc", "Immediate"));
    values.put("document_kind=RESOLUTION", new Words("Nghị quyết", "Resolution"));
    values.put("document_kind=DECISION", new Words("Quyết định", "Decision"));
    values.put("document_kind=DIRECTIVE", new Words("Chỉ thị", "Directive"));
    values.put("document_kind=STATUTE", new Words("Quy chế", "Statute"));
    values.put("document_kind=RULES", new Words("Quy định", "Rules"));
    values.put("document_kind=COMMUNIQUE", new Words("Thông cáo", "Communiqué"));
    values.put("document_kind=NOTICE", new Words("Thông báo", "Notice"));
    values.put("document_kind=GUIDANCE", new Words("Hướng dẫn", "Guidance"));
    values.put("document_kind=PROGRAMME", new Words("Chương trình", "Programme"));
    values.put("document_kind=PLAN", new Words("Kế hoạch", "Plan"));
    values.put("document_kind=OPTION", new Words("Phương án", "Option"));
    values.put("document_kind=SCHEME", new Words("Đề án", "Scheme"));
    values.put("document_kind=PROJECT", new Words("Dự án", "Project"));
    values.put("document_kind=REPORT", new Words("Báo cáo", "Report"));
    values.put("document_kind=MINUTES", new Words("Biên bản", "Minutes"));
    values.put("document_kind=SUBMISSION", new Words("Tờ trình", "Submission"));
    values.put("document_kind=CONTRACT", new Words("Hợp đồng", "Contract"));
    values.put("document_kind=LETTER", new Words("Công văn", "Official letter"));
    values.put("document_kind=TELEGRAM", new Words("Công điện", "Telegram"));
    values.put("document_kind=MEMORANDUM", new Words("Bản ghi nhớ", "Memorandum"));
    values.put("document_kind=AGREEMENT", new Words("Bản thỏa thuận", "Agreement"));
    values.put("document_kind=AUTHORISATION", new Words("Giấy ủy quyền", "Authorisation"));
    values.put("document_kind=INVITATION", new Words("Giấy mời", "Invitation"));
    values.put(
        "document_kind=INTRODUCTION", new Words("Giấy giới thiệu", "Letter of introduction"));
    values.put("document_kind=LEAVE", new Words("Giấy nghỉ phép", "Leave permit"));
    values.put("document_kind=SENDING_SLIP", new Words("Phiếu gửi", "Sending slip"));
    values.put("document_kind=TRANSFER_SLIP", new Words("Phiếu chuyển", "Transfer slip"));
    values.put("document_kind=NOTIFICATION_SLIP", new Words("Phiếu báo", "Notification slip"));
    values.put("document_kind=PUBLIC_LETTER", new Words("Thư công", "Public letter"));
    values.put("document_kind=LEGAL_ACT", new Words("Văn bản quy phạm pháp luật", "Legal act"));
    values.put("document_kind=PETITION", new Words("Đơn, thư", "Petition"));
    values.put("document_kind=OTHER", new Words("Văn bản khác", "Other document"));
  }
}
