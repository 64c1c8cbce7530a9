package org.opendost.reporting.indicators;

import java.util.HashMap;
import java.util.Map;

/// Words for the columns of report views and for the values they hold. A column or value without
/// words here is shown as it is written.
public final class Columns {

  private static final Words NOTHING = new Words("(không ghi)", "(not given)");
  private static final Map<String, Words> NAMES = new HashMap<>();
  private static final Map<String, Words> VALUES = new HashMap<>();

  private Columns() {}

  static {
    name("label", "Bản ghi", "Record");
    name("happened_on", "Ngày", "Day");
    name("from_on", "Từ ngày", "From");
    name("until_on", "Đến ngày", "Until");
    name("code", "Mã số", "Code");
    name("level", "Cấp", "Level");
    name("kind", "Loại", "Kind");
    name("programme", "Chương trình", "Programme");
    name("field", "Lĩnh vực", "Field");
    name("host_name", "Tổ chức chủ trì", "Host organisation");
    name("host", "Tổ chức chủ trì", "Host organisation");
    name("parent_code", "Thuộc dự án", "Part of project");
    name("stage", "Giai đoạn", "Stage");
    name("accepted_on", "Ngày nghiệm thu", "Accepted on");
    name("council_level", "Cấp hội đồng", "Council");
    name("rating", "Xếp loại", "Rating");
    name("decision_number", "Số quyết định", "Decision number");
    name("number", "Số", "Number");
    name("team", "Đoàn kiểm tra", "Team");
    name("procedure", "Thủ tục", "Procedure");
    name("outcome", "Kết quả", "Outcome");
    name("channel", "Hình thức nộp", "Way of filing");
    name("category", "Chuyên mục", "Section");
    name("tags", "Thẻ", "Tags");
    name("author", "Tác giả", "Author");
    name("budget_total", "Tổng kinh phí", "Total funds");
    name("budget_state", "Kinh phí ngân sách", "State funds");
    name("money", "Số tiền", "Amount");
    name("place", "Nơi", "Place");
    name("agency", "Cơ quan", "Agency");
    name("agency_id", "Cơ quan", "Agency");
    name("agency_kind", "Loại cơ quan", "Kind of agency");
    name("way", "Hình thức", "Way");
    name("standard", "Tiêu chuẩn", "Standard");
    name("nonconformities", "Điểm không phù hợp", "Nonconformities");
    name("review", "Xem xét của lãnh đạo", "Management review");
    name("planned", "Theo kế hoạch", "Planned");
    name("verdict", "Kết quả", "Verdict");
    name("grouped", "Loại", "Type");
    name("mission_kind", "Loại cuộc kiểm tra", "Kind of mission");
    name("product_group", "Nhóm hàng", "Group of products");
    name("circulation", "Lưu thông", "Circulation");
    name("seller", "Cơ sở", "Establishment");
    name("establishment", "Cơ sở", "Establishment");
    name("test", "Lần thử", "Test");
    name("state", "Trạng thái", "State");
    name("in_time", "Đúng hạn", "In time");
    name("complies", "Tuân thủ giấy phép", "Meets the licence");
    name("gravity", "Nhóm sự cố", "Group of the incident");
    name("part", "Bộ phận", "Part of the body");
    name("concluded", "Đã kết luận", "Concluded");
    name("label_state", "Nhãn", "Label");
    name("quality", "Chất lượng", "Quality");
    name("organisation_id", "Cơ sở", "Establishment");
    name("year", "Năm", "Year");
    name("entry_class", "Loại hình", "Class");
    name("prize", "Giải", "Prize");
    name("assessed_by", "Bên đánh giá", "Assessed by");
    name("subject", "Nội dung", "Subject");
    name("officer", "Người thực hiện", "Officer");
    name("is_public", "Được công bố", "Public");
    name("act", "Hành vi", "Act");
    name("violator_kind", "Bên vi phạm", "Violator");
    name("remedy_kind", "Biện pháp", "Remedy");
    AssignmentWords.put(NAMES, VALUES);
    PublicationWords.put(NAMES, VALUES);
    LawmakingWords.put(NAMES, VALUES);
    WorkplanWords.put(NAMES, VALUES);
    DocumentWords.put(NAMES, VALUES);
    YearlyWords.put(NAMES, VALUES);
    WellbeingWords.put(NAMES);

    value("violator_kind", "PERSON", "Cá nhân", "Individual");
    value("violator_kind", "HOUSEHOLD", "Hộ kinh doanh", "Household business");
    value("violator_kind", "ORGANISATION", "Tổ chức", "Organisation");
    value("remedy_kind", "RECALL", "Buộc thu hồi", "Recall");
    value("remedy_kind", "RECYCLE", "Buộc tái chế", "Recycling");
    value("remedy_kind", "DESTROY", "Buộc tiêu hủy", "Destruction");
    value("remedy_kind", "RE_EXPORT", "Buộc tái xuất", "Re-export");
    value("remedy_kind", "REPAY", "Buộc nộp lại số lợi bất hợp pháp", "Paying back illegal gains");
    value("remedy_kind", "OTHER", "Khác", "Other");
    value("review", "reviewed", "Đã xem xét", "Reviewed");
    value("review", "waiting", "Chưa xem xét", "Not yet");
    value("agency_kind", "DEPARTMENT", "Cơ quan chuyên môn cấp tỉnh", "Provincial department");
    value("agency_kind", "DISTRICT", "Cấp huyện", "District");
    value("agency_kind", "COMMUNE", "Cấp xã", "Commune");
    value("agency_kind", "UNIT", "Đơn vị sự nghiệp", "Public service unit");
    value("way", "ON_SITE", "Tại trụ sở", "On site");
    value("way", "BY_REPORT", "Qua hồ sơ, báo cáo", "By report");
    value("kind", "STANDARD", "Hợp chuẩn", "With a standard");
    value("kind", "REGULATION", "Hợp quy", "With a technical regulation");
    value("kind", "QUANTITY_MARK", "Dấu định lượng", "Quantity mark");
    value("entry_class", "LARGE_PRODUCTION", "Sản xuất lớn", "Large production");
    value("entry_class", "SMALL_PRODUCTION", "Sản xuất nhỏ và vừa", "Small production");
    value("entry_class", "LARGE_SERVICE", "Dịch vụ lớn", "Large service");
    value("entry_class", "SMALL_SERVICE", "Dịch vụ nhỏ và vừa", "Small service");
    value("prize", "GOLD", "Giải Vàng", "Gold");
    value("prize", "AWARD", "Giải thưởng", "Award");
    value("assessed_by", "SELF", "Tự đánh giá", "Own assessment");
    value(
        "assessed_by",
        "REGISTERED",
        "Tổ chức chứng nhận đã đăng ký",
        "Registered certification body");
    value(
        "assessed_by",
        "DESIGNATED",
        "Tổ chức chứng nhận được chỉ định",
        "Designated certification body");
    value("outcome", "open", "Đang xử lý", "In work");
    value("outcome", "accepted", "Đã tiếp nhận", "Accepted");
    value("outcome", "cancelled", "Đã hủy xử lý", "No longer dealt with");
    value("outcome", "withdrawn", "Đã rút", "Withdrawn");
    value("subject", "STANDARD", "Tiêu chuẩn, quy chuẩn", "Standards and regulations");
    value("subject", "MEASUREMENT", "Đo lường", "Measurement");
    value("subject", "QUALITY", "Chất lượng sản phẩm, hàng hóa", "Quality of goods");
    value("subject", "LABEL", "Nhãn hàng hóa", "Labels");
    value("subject", "BARCODE", "Mã số, mã vạch", "Barcodes");
    value("subject", "CONFORMITY", "Công bố hợp chuẩn, hợp quy", "Declarations of conformity");
    value("level", "quoc_gia", "Cấp quốc gia", "National");
    value("level", "bo", "Cấp bộ", "Ministerial");
    value("level", "tinh", "Cấp tỉnh", "Provincial");
    value("level", "co_so", "Cấp cơ sở", "Grass-roots");
    value("council_level", "nha_nuoc", "Cấp nhà nước", "State");
    value("council_level", "bo", "Cấp bộ", "Ministerial");
    value("council_level", "tinh", "Cấp tỉnh", "Provincial");
    value("council_level", "co_so", "Cấp cơ sở", "Grass-roots");
    value("kind", "de_tai", "Đề tài", "Topic");
    value("kind", "du_an", "Dự án", "Project");
    value("kind", "du_an_sxtn", "Dự án sản xuất thử nghiệm", "Trial-production project");
    value("kind", "du_an_khcn", "Dự án KH&CN", "Science and technology project");
    value("kind", "de_an", "Đề án", "Scheme");
    value("kind", "chuong_trinh", "Chương trình", "Programme");
    value("programme", "doc_lap_quoc_gia", "Độc lập cấp quốc gia", "Independent, national");
    value("programme", "nong_thon_mien_nui", "Nông thôn miền núi", "Rural and mountain areas");
    value("programme", "cap_thiet_dia_phuong", "Cấp thiết địa phương", "Urgent local");
    value("programme", "quy_gen", "Quỹ gen", "Gene fund");
    value("programme", "cap_bo", "Cấp bộ", "Ministerial");
    value("programme", "cap_tinh", "Cấp tỉnh", "Provincial");
    value("programme", "co_so", "Cấp cơ sở", "Grass-roots");
    value("programme", "khac", "Khác", "Other");
    value("field", "tu_nhien", "Khoa học tự nhiên", "Natural sciences");
    value("field", "ky_thuat", "Kỹ thuật và công nghệ", "Engineering and technology");
    value("field", "y_duoc", "Y, dược", "Medicine and pharmacy");
    value("field", "nong_nghiep", "Nông nghiệp", "Agriculture");
    value("field", "xa_hoi", "Khoa học xã hội", "Social sciences");
    value("field", "nhan_van", "Khoa học nhân văn", "Humanities");
    value("stage", "proposed", "Đề xuất", "Proposed");
    value("stage", "rejected", "Không được chọn", "Rejected");
    value("stage", "listed", "Trong danh mục", "Listed");
    value("stage", "selected", "Đã tuyển chọn", "Selected");
    value("stage", "contracted", "Đã ký hợp đồng", "Contracted");
    value("stage", "in_progress", "Đang thực hiện", "Under way");
    value("stage", "suspended", "Tạm dừng", "Suspended");
    value("stage", "accepted", "Đã nghiệm thu", "Accepted");
    value("stage", "registered", "Đã đăng ký kết quả", "Result registered");
    value("stage", "terminated", "Chấm dứt", "Terminated");
    value("stage", "liquidated", "Đã thanh lý", "Liquidated");
    value("rating", "xuat_sac", "Xuất sắc", "Excellent");
    value("rating", "kha", "Khá", "Good");
    value("rating", "dat", "Đạt", "Passed");
    value("rating", "khong_dat", "Không đạt", "Failed");
    value("procedure", "declaration", "Khai báo thiết bị", "Declaration");
    value("procedure", "licence-new", "Cấp giấy phép", "New licence");
    value("procedure", "licence-renewal", "Gia hạn giấy phép", "Renewal");
    value("procedure", "licence-amendment", "Sửa đổi, bổ sung giấy phép", "Amendment");
    value("procedure", "licence-reissue", "Cấp lại giấy phép", "Re-issue");
    value("procedure", "rso-certificate", "Chứng chỉ nhân viên bức xạ", "Safety certificate");
    value("procedure", "incident-plan", "Kế hoạch ứng phó sự cố", "Incident plan");
    name("kept", "Thời hạn", "Time");
    name("waiting", "Chờ người nộp", "Waits for the applicant");
    value("kept", "IN_TIME", "Đúng hạn", "In time");
    value("kept", "LATE", "Quá hạn", "Late");
    value("kept", "UNTIMED", "Không có thời hạn", "No time ran");
    value("outcome", "issued", "Đã cấp", "Granted");
    value("outcome", "refused", "Từ chối", "Refused");
    value("channel", "online", "Trực tuyến", "Online");
    value("channel", "counter", "Tại bộ phận một cửa", "At the counter");
    value("channel", "post", "Qua bưu chính", "By post");
    value("category", "khoa-hoc-cong-nghe", "Khoa học và công nghệ", "Science and technology");
    value("category", "hoat-dong-cua-so", "Hoạt động của Sở", "The department’s work");
    value("category", "phong-chong-dich", "Phòng, chống dịch", "Against the epidemic");
    value("category", "khoa-hoc-doi-song", "Khoa học và đời sống", "Science and life");
    value("category", "pho-bien-kien-thuc", "Phổ biến kiến thức", "Popular science");
    value("category", "thong-bao-moi", "Thông báo mới", "Notices");
    value("category", "tham-muu-tu-van", "Tham mưu, tư vấn", "Advisory work");
    value("category", "van-ban-chi-dao", "Văn bản chỉ đạo", "Directives");
    value("category", "ky-yeu", "Kỷ yếu", "Yearbook");
    inspections();
  }

  private static void inspections() {
    for (var column : new String[] {"kind", "mission_kind"}) {
      value(column, "QUALITY", "Kiểm tra chất lượng hàng hóa", "Check of quality");
      value(column, "MEASUREMENT", "Kiểm tra đo lường", "Check of measurement");
      value(column, "LABEL", "Kiểm tra nhãn hàng hóa", "Check of labels");
      value(column, "INSPECTION", "Thanh tra chuyên ngành", "Specialised inspection");
      value(column, "SPECIAL_CHECK", "Kiểm tra chuyên ngành", "Specialised check");
    }
    for (var column : new String[] {"verdict", "label_state", "quality"}) {
      value(column, "PASSED", "Đạt", "Passed");
      value(column, "FAILED", "Không đạt", "Failed");
      value(column, "OPEN", "Chưa xong", "Not done yet");
      value(column, "UNTESTED", "Không thử nghiệm", "Not tested");
    }
    for (var column : new String[] {"planned", "in_time", "concluded", "complies"}) {
      value(column, "true", "Có", "Yes");
      value(column, "false", "Không", "No");
    }
    value("circulation", "FREE", "Bình thường", "Free");
    value("circulation", "STOPPED", "Tạm dừng", "Stopped");
    value("circulation", "RESUMED", "Tiếp tục lưu thông", "Resumed");
    value("grouped", "SCALE", "Cân", "Scale");
    value("grouped", "GOLD_SCALE", "Cân vàng", "Scale for gold");
    value("grouped", "FUEL_DISPENSER", "Cột đo xăng dầu", "Fuel dispenser");
    value("grouped", "ELECTRICITY_METER", "Công tơ điện", "Electricity meter");
    value("grouped", "WATER_METER", "Đồng hồ nước", "Water meter");
    value("grouped", "TAXIMETER", "Taximet", "Taximeter");
    value("grouped", "BLOOD_PRESSURE", "Huyết áp kế", "Blood pressure meter");
    value("grouped", "OTHER", "Khác", "Other");
    value("grouped", "SHOP_FILE", "Hồ sơ", "File");
    value("product_group", "FOOD", "Thực phẩm", "Food");
    value("product_group", "ALCOHOL", "Rượu", "Alcohol");
    value("product_group", "ELECTRICAL", "Đồ điện", "Electrical goods");
    value("product_group", "TOY", "Đồ chơi", "Toys");
    value("product_group", "GOLD", "Vàng trang sức", "Gold jewellery");
    value("product_group", "OTHER", "Hàng khác", "Other goods");
    value("test", "first", "Lần đầu", "First test");
    value("test", "retest", "Thử lại", "New test");
    for (int group = 1; group <= 5; group++) {
      value("gravity", "gravity-" + group, "Nhóm " + group, "Group " + group);
    }
    value("part", "whole_body", "Toàn thân", "Whole body");
    value("part", "lens", "Thủy tinh thể", "Lens");
    value("part", "skin", "Da", "Skin");
    value("state", "open", "Chưa khắc phục", "Open");
    value("state", "closed", "Đã khắc phục", "Met");
  }

  private static void name(String column, String vi, String en) {
    NAMES.put(column, new Words(vi, en));
  }

  private static void value(String column, String value, String vi, String en) {
    VALUES.put(column + "=" + value, new Words(vi, en));
  }

  /// What a column is called.
  public static Words name(String column) {
    return NAMES.getOrDefault(column, new Words(column, column));
  }

  /// What a value of the column is called; a month is written 03/2020, a day 07/05/2020.
  public static Words value(String column, String value) {
    if (value.isEmpty()) {
      return NOTHING;
    }
    var words = VALUES.get(column + "=" + value);
    if (words != null) {
      return words;
    }
    var shown =
        value.matches("\\d{4}-\\d{2}(-\\d{2})?")
            ? (value.length() > 7 ? value.substring(8) + "/" : "")
                + value.substring(5, 7)
                + "/"
                + value.substring(0, 4)
            : value;
    return new Words(shown, shown);
  }
}
