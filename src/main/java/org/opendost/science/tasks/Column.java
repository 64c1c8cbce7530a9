package org.opendost.science.tasks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The columns of a list of tasks by their official names, in the order of the template.
enum Column {
  CODE("Mã số", "code", Holds.TEXT, true),
  TITLE("Tên nhiệm vụ", "title", Holds.TEXT, true),
  KIND("Loại hình", "kind", "tasks.kind.", TaskFacts.KINDS, true),
  LEVEL("Cấp quản lý", "level", "tasks.level.", TaskFacts.LEVELS, true),
  PROGRAMME("Chương trình", "programme", "tasks.programme.", TaskFacts.PROGRAMMES, true),
  PARENT("Mã nhiệm vụ cấp trên", "parentCode", Holds.TEXT, false),
  HOST("Tổ chức chủ trì", "hostName", Holds.TEXT, true),
  LEADER("Chủ nhiệm", "leader", Holds.TEXT, true),
  LEADER_SEX("Giới tính chủ nhiệm", "leaderSex", "tasks.sex.", List.of("nam", "nu"), false),
  MEMBERS("Cá nhân tham gia chính", "members", Holds.TEXT, false),
  MANAGING_BODY("Cơ quan quản lý", "managingBody", Holds.TEXT, true),
  FIELD("Lĩnh vực", "field", "tasks.field.", TaskFacts.FIELDS, true),
  FIELD_CODE("Mã lĩnh vực", "fieldCode", Holds.TEXT, false),
  START("Ngày bắt đầu", "startOn", Holds.DAY, true),
  END("Ngày kết thúc", "endOn", Holds.DAY, true),
  BUDGET_TOTAL("Tổng kinh phí", "budgetTotal", Holds.MONEY, false),
  BUDGET_STATE("Ngân sách nhà nước", "budgetState", Holds.MONEY, false),
  LUMP_SUM("Phương thức khoán", "lumpSum", "tasks.lump-sum.", Particulars.LUMP_SUMS, false),
  DECISION("Số quyết định", "decisionNumber", Holds.TEXT, false),
  DECISION_ON("Ngày quyết định", "decisionOn", Holds.DAY, false),
  SELECTION(
      "Phương thức giao", "selectionMode", "tasks.selection.", TaskFacts.SELECTION_MODES, false),
  OBJECTIVES("Mục tiêu", "objectives", Holds.TEXT, false),
  CONTENTS("Nội dung chính", "contents", Holds.TEXT, false),
  PRODUCTS("Sản phẩm", "products", Holds.TEXT, false),
  PLACE("Địa điểm", "place", Holds.TEXT, false),
  RESULTS("Kết quả", "results", Holds.TEXT, false),
  RECEIVER("Nơi tiếp nhận", "receiver", Holds.TEXT, false),
  USE_AFTER("Ứng dụng sau nghiệm thu", "useAfter", "tasks.use-after.", Particulars.USES, false),
  PUBLISHED("Công khai", "published", "tasks.yes-no.", List.of("true", "false"), false),
  STAGE(
      "Tình trạng",
      "stage",
      "tasks.stage.",
      Stream.of(Stage.values()).map(Stage::code).toList(),
      true),
  SINCE("Từ ngày", "since", Holds.DAY, false),
  CONTRACTED_ON("Ngày ký hợp đồng", "contractedOn", Holds.DAY, false),
  ACCEPTED_ON("Ngày nghiệm thu", "acceptedOn", Holds.DAY, false),
  COUNCIL("Cấp hội đồng", "councilLevel", "tasks.council.", TaskFacts.COUNCILS, false),
  RATING("Xếp loại", "rating", "tasks.rating.", TaskFacts.RATINGS, false),
  COUNCIL_DECISION("Số quyết định hội đồng", "councilDecision", Holds.TEXT, false),
  CERTIFICATE("Số giấy chứng nhận", "certificate", Holds.TEXT, false),
  CERTIFIED_ON("Ngày cấp giấy chứng nhận", "certifiedOn", Holds.DAY, false);

  /// What a column's cells hold.
  enum Holds {
    TEXT,
    DAY,
    MONEY,
    CODE
  }

  private final String heading;
  private final String field;
  private final Holds holds;
  private final String words;
  private final String codes;
  private final boolean required;

  Column(String heading, String field, Holds holds, boolean required) {
    this(heading, field, holds, "", List.of(), required);
  }

  Column(String heading, String field, String words, List<String> codes, boolean required) {
    this(heading, field, Holds.CODE, words, codes, required);
  }

  Column(
      String heading,
      String field,
      Holds holds,
      String words,
      List<String> codes,
      boolean required) {
    this.heading = heading;
    this.field = field;
    this.holds = holds;
    this.words = words;
    this.codes = String.join(" ", codes);
    this.required = required;
  }

  String heading() {
    return heading;
  }

  /// As forms name it.
  String field() {
    return field;
  }

  Holds holds() {
    return holds;
  }

  /// The beginning of the codes' message keys.
  String words() {
    return words;
  }

  List<String> codes() {
    return codes.isEmpty() ? List.of() : List.of(codes.split(" ", -1));
  }

  /// Whether a new task needs it.
  boolean isRequired() {
    return required;
  }

  /// The column of a form's field.
  static @Nullable Column ofField(String field) {
    return Stream.of(values())
        .filter(column -> column.field.equals(field))
        .findFirst()
        .orElse(null);
  }

  /// The column of a heading, accents, stars and brackets aside.
  static Optional<Column> ofHeading(String heading) {
    var words = plain(heading);
    return Stream.of(values()).filter(column -> plain(column.heading).equals(words)).findFirst();
  }

  private static String plain(String heading) {
    return Folded.of(heading).replaceAll("\\(.*?\\)", " ").replaceAll("[^a-z0-9]+", " ").strip();
  }
}
