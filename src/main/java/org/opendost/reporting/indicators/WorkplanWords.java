package org.opendost.reporting.indicators;

import java.util.Map;

/// The words of the columns that views of the work plan have.
final class WorkplanWords {

  private WorkplanWords() {}

  static void put(Map<String, Words> names, Map<String, Words> values) {
    names.put("project", new Words("Dự án", "Project"));
    names.put("project_kind", new Words("Loại dự án", "Kind of project"));
    names.put("unit", new Words("Đơn vị", "Unit"));
    names.put("money_source", new Words("Nguồn vốn", "Source of money"));
    names.put("computed", new Words("Tự tính từ hồ sơ", "Computed from records"));
    names.put("cause", new Words("Nguyên nhân", "Cause"));
    values.put("computed=true", new Words("Có", "Yes"));
    values.put("computed=false", new Words("Không", "No"));
    values.put("project_kind=INVESTMENT", new Words("Dự án đầu tư", "Investment project"));
    values.put("project_kind=OTHER", new Words("Dự án khác", "Other project"));
    values.put("money_source=CENTRAL", new Words("Ngân sách trung ương", "Central budget"));
    values.put("money_source=PROVINCIAL", new Words("Ngân sách địa phương", "Provincial budget"));
    values.put("money_source=OTHER", new Words("Nguồn khác", "Another source"));
  }
}
