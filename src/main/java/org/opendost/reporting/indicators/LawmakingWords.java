package org.opendost.reporting.indicators;

import java.util.Map;

/// The words of the columns that views of law-making have.
final class LawmakingWords {

  private LawmakingWords() {}

  static void put(Map<String, Words> names, Map<String, Words> values) {
    names.put("draft_kind", new Words("Loại văn bản", "Kind of document"));
    names.put("drafted_for", new Words("Cơ quan ban hành", "Drafted for"));
    names.put("draft_stage", new Words("Tình trạng", "Stage"));
    names.put("drafting_unit", new Words("Đơn vị soạn thảo", "Drafting unit"));
    names.put("sender", new Words("Bên góp ý", "Sender"));
    names.put("comment_channel", new Words("Hình thức góp ý", "Way of commenting"));
    names.put("comment_outcome", new Words("Kết quả tiếp thu", "What became of it"));
    values.put("draft_kind=RESOLUTION", new Words("Nghị quyết của HĐND tỉnh", "Resolution"));
    values.put("draft_kind=DECISION", new Words("Quyết định của UBND tỉnh", "Decision"));
    values.put("draft_kind=PLAN", new Words("Kế hoạch", "Plan"));
    values.put("draft_kind=SCHEME", new Words("Đề án", "Scheme"));
    values.put("draft_kind=TASK_LIST", new Words("Danh mục nhiệm vụ", "List of tasks"));
    values.put("drafted_for=COUNCIL", new Words("Hội đồng nhân dân tỉnh", "People’s Council"));
    values.put("drafted_for=COMMITTEE", new Words("Ủy ban nhân dân tỉnh", "People’s Committee"));
    values.put("drafted_for=CHAIRMAN", new Words("Chủ tịch UBND tỉnh", "Chairman"));
    values.put("drafted_for=DEPARTMENT", new Words("Giám đốc Sở", "Director"));
    values.put("draft_stage=REGISTERED", new Words("Đã đăng ký", "Registered"));
    values.put("draft_stage=DRAFTING", new Words("Đang soạn thảo", "Being drafted"));
    values.put("draft_stage=COMMENT", new Words("Lấy ý kiến", "Posted for comment"));
    values.put("draft_stage=APPRAISAL", new Words("Đang thẩm định", "Being appraised"));
    values.put("draft_stage=APPRAISED", new Words("Đã thẩm định", "Appraised"));
    values.put("draft_stage=SUBMITTED", new Words("Đã trình", "Submitted"));
    values.put("draft_stage=ISSUED", new Words("Đã ban hành", "Issued"));
    values.put("draft_stage=STOPPED", new Words("Đã dừng", "Stopped"));
    values.put("sender=PERSON", new Words("Cá nhân", "Person"));
    values.put("sender=ORGANISATION", new Words("Tổ chức, doanh nghiệp", "Organisation"));
    values.put("sender=BODY", new Words("Cơ quan nhà nước", "State body"));
    values.put("comment_channel=PORTAL", new Words("Trên trang thông tin", "On the portal"));
    values.put("comment_channel=PAPER", new Words("Bằng văn bản", "On paper"));
    values.put("comment_outcome=", new Words("Chưa trả lời", "Unanswered"));
    values.put("comment_outcome=TAKEN", new Words("Tiếp thu", "Taken"));
    values.put("comment_outcome=PARTLY", new Words("Tiếp thu một phần", "Taken in part"));
    values.put("comment_outcome=NOT", new Words("Không tiếp thu", "Not taken"));
  }
}
