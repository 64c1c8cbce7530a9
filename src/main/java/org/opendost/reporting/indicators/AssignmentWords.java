package org.opendost.reporting.indicators;

import java.util.Map;

/// The words of the columns that views of assignments have.
final class AssignmentWords {

  private AssignmentWords() {}

  static void put(Map<String, Words> names, Map<String, Words> values) {
    names.put("giver", new Words("Cấp giao", "Given by"));
    names.put("document", new Words("Văn bản giao", "Document"));
    names.put("document_type", new Words("Loại văn bản", "Type of document"));
    values.put("document_type=DIRECTIVE", new Words("Chỉ thị", "Directive"));
    values.put(
        "document_type=DECISION",
        new Words("Quyết định, nghị quyết, kế hoạch", "Decision, resolution or plan"));
    values.put("document_type=LETTER", new Words("Công văn, văn bản khác", "Letter or other"));
    names.put("lead_unit", new Words("Đơn vị chủ trì", "Lead unit"));
    names.put("standing", new Words("Thường xuyên", "Standing"));
    names.put("extended", new Words("Có gia hạn", "Extended"));
    names.put("task_count", new Words("Số nhiệm vụ", "Tasks"));
    values.put("giver=GOVERNMENT", new Words("Chính phủ, Thủ tướng", "Government, Prime Minister"));
    values.put("giver=PROVINCE", new Words("UBND tỉnh", "Province"));
    values.put(
        "giver=MINISTRY",
        new Words("Bộ Khoa học và Công nghệ", "Ministry of Science and Technology"));
    for (var column : new String[] {"standing", "extended"}) {
      values.put(column + "=true", new Words("Có", "Yes"));
      values.put(column + "=false", new Words("Không", "No"));
    }
    values.put("giver=DIRECTOR", new Words("Giám đốc Sở", "Director"));
  }
}
