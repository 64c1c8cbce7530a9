package org.opendost.science.tasks;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is known of a task apart from its course.
///
/// @param parentCode the code of the project it is a component of
/// @param hostId the host in the directory, where it is known there
/// @param fieldCode the code in the classification in force, three to seven digits
/// @param budgetTotal in đồng
/// @param published false for tasks that are never shown to the public
/// @param more what forms and statistics ask beyond that
public record TaskFacts(
    String code,
    String title,
    String kind,
    String level,
    String programme,
    @Nullable String parentCode,
    @Nullable UUID hostId,
    String hostName,
    String leader,
    String managingBody,
    String field,
    @Nullable String fieldCode,
    @Nullable LocalDate startOn,
    @Nullable LocalDate endOn,
    @Nullable BigDecimal budgetTotal,
    @Nullable BigDecimal budgetState,
    @Nullable String decisionNumber,
    @Nullable LocalDate decisionOn,
    @Nullable String selectionMode,
    String objectives,
    String contents,
    List<Product> products,
    String place,
    boolean published,
    Particulars more) {

  /// Codes of the kinds of task.
  public static final List<String> KINDS =
      List.of("de_tai", "du_an", "du_an_sxtn", "du_an_khcn", "de_an", "chuong_trinh");

  /// Codes of the managing levels.
  public static final List<String> LEVELS = List.of("quoc_gia", "bo", "tinh", "co_so");

  /// Codes of the programmes.
  public static final List<String> PROGRAMMES =
      List.of(
          "doc_lap_quoc_gia",
          "nong_thon_mien_nui",
          "cap_thiet_dia_phuong",
          "quy_gen",
          "cap_bo",
          "cap_tinh",
          "co_so",
          "khac");

  /// Codes of the broad fields.
  public static final List<String> FIELDS =
      List.of("tu_nhien", "ky_thuat", "y_duoc", "nong_nghiep", "xa_hoi", "nhan_van");

  /// Codes of the ways a host is found.
  public static final List<String> SELECTION_MODES = List.of("tuyen_chon", "giao_truc_tiep");

  /// Codes of the councils' levels.
  public static final List<String> COUNCILS = List.of("nha_nuoc", "bo", "tinh", "co_so");

  /// Codes of the ratings.
  public static final List<String> RATINGS = List.of("xuat_sac", "kha", "dat", "khong_dat");

  public TaskFacts {
    products = List.copyOf(products);
  }

  /// The main facts alone.
  public TaskFacts(
      String code,
      String title,
      String kind,
      String level,
      String programme,
      @Nullable String parentCode,
      @Nullable UUID hostId,
      String hostName,
      String leader,
      String managingBody,
      String field,
      @Nullable String fieldCode,
      @Nullable LocalDate startOn,
      @Nullable LocalDate endOn,
      @Nullable BigDecimal budgetTotal,
      @Nullable BigDecimal budgetState,
      @Nullable String decisionNumber,
      @Nullable LocalDate decisionOn,
      @Nullable String selectionMode,
      String objectives,
      String contents,
      List<Product> products,
      String place,
      boolean published) {
    this(
        code,
        title,
        kind,
        level,
        programme,
        parentCode,
        hostId,
        hostName,
        leader,
        managingBody,
        field,
        fieldCode,
        startOn,
        endOn,
        budgetTotal,
        budgetState,
        decisionNumber,
        decisionOn,
        selectionMode,
        objectives,
        contents,
        products,
        place,
        published,
        Particulars.NONE);
  }

  /// The same facts with texts in one spelling of bytes (Vietnamese letters come in two) and no
  /// blanks around them.
  TaskFacts composed() {
    return new TaskFacts(
        one(code),
        one(title),
        kind,
        level,
        programme,
        parentCode,
        hostId,
        one(hostName),
        one(leader),
        one(managingBody),
        field,
        fieldCode,
        startOn,
        endOn,
        budgetTotal,
        budgetState,
        decisionNumber,
        decisionOn,
        selectionMode,
        one(objectives),
        one(contents),
        products,
        one(place),
        published,
        more);
  }

  /// What the public may read (TT 14/2014/TT-BKHCN): of a task that goes on neither budget nor
  /// participants nor results; of one whose result is registered, these too. The leader's sex and
  /// the way of funding are for statistics and for officers only.
  TaskFacts published(boolean registered) {
    return new TaskFacts(
        code,
        title,
        kind,
        level,
        programme,
        parentCode,
        hostId,
        hostName,
        leader,
        managingBody,
        field,
        fieldCode,
        startOn,
        endOn,
        registered ? budgetTotal : null,
        registered ? budgetState : null,
        decisionNumber,
        decisionOn,
        selectionMode,
        objectives,
        contents,
        products,
        place,
        published,
        new Particulars(
            more.nationalCode(),
            "",
            registered ? more.members() : "",
            more.partners(),
            more.method(),
            more.application(),
            more.objectiveCode(),
            more.fieldList(),
            "",
            registered ? more.results() : "",
            registered ? more.receiver() : "",
            registered ? more.useAfter() : ""));
  }

  private static String one(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
  }

  /// Something the task has to deliver.
  ///
  /// @param delivered what was delivered, once it was
  public record Product(String name, String quantity, @Nullable String delivered) {

    /// Products written one a line, `name | quantity | delivered`, the last two where they are
    /// known.
    public static List<Product> lines(String text) {
      return text.lines()
          .map(line -> line.split("\\|", 3))
          .filter(parts -> !parts[0].isBlank())
          .map(
              parts ->
                  new Product(
                      parts[0].strip(),
                      parts.length > 1 ? parts[1].strip() : "",
                      parts.length > 2 && !parts[2].isBlank() ? parts[2].strip() : null))
          .toList();
    }
  }
}
