package org.opendost.reporting.indicators;

import java.util.Map;

/// The words of the columns by which the yearly statistics take records apart.
final class YearlyWords {

  private YearlyWords() {}

  static void put(Map<String, Words> names, Map<String, Words> values) {
    names.put("kind_group", new Words("Nhóm nhiệm vụ", "Group of tasks"));
    names.put("leader_sex", new Words("Giới tính chủ nhiệm", "Leader’s sex"));
    names.put("device_class", new Words("Loại thiết bị", "Kind of device"));
    names.put("mobile", new Words("Thiết bị di động", "Mobile device"));
    names.put("holding", new Words("Trạng thái nguồn", "State of the source"));
    values.put("kind_group=topic", new Words("Đề tài, đề án", "Topics and schemes"));
    values.put("kind_group=project", new Words("Dự án", "Projects"));
    values.put("kind_group=programme", new Words("Chương trình", "Programmes"));
    values.put("leader_sex=nam", new Words("Nam", "Man"));
    values.put("leader_sex=nu", new Words("Nữ", "Woman"));
    values.put("mobile=true", new Words("Có", "Yes"));
    values.put("mobile=false", new Words("Không", "No"));
    values.put("device_class=general", new Words("Chụp tổng hợp", "General radiography"));
    values.put("device_class=fluoroscopy", new Words("Soi chiếu", "Fluoroscopy"));
    values.put("device_class=dental", new Words("Chụp răng", "Dental"));
    values.put("device_class=mammography", new Words("Chụp vú", "Mammography"));
    values.put("device_class=mobile", new Words("Di động", "Mobile"));
    values.put("device_class=ct", new Words("Chụp cắt lớp vi tính", "CT"));
    values.put("device_class=bone_density", new Words("Đo mật độ xương", "Bone density"));
    values.put("device_class=veterinary", new Words("Thú y", "Veterinary"));
    values.put("holding=IN_USE", new Words("Đang sử dụng", "In use"));
    values.put("holding=IN_STORE", new Words("Lưu giữ", "In store"));
    values.put("holding=TRANSFERRED", new Words("Đã chuyển giao", "Transferred"));
    values.put("holding=RETURNED", new Words("Đã trả nhà sản xuất", "Returned"));
    values.put("holding=LOST", new Words("Thất lạc", "Lost"));
    values.put("holding=ORPHAN_FOUND", new Words("Nguồn vô chủ", "Orphan found"));
    values.put("holding=DISPOSED", new Words("Đã xử lý", "Disposed of"));
  }
}
