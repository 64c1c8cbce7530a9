package org.opendost.science.tasks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is known of a task apart from its course.
///
/// @param parentCode the code of the project it is a component of
/// @param hostId the host in the directory, where it is known there
/// @param fieldCode the code in the classification in force, three to seven digits
/// @param budgetTotal in đồng
/// @param published false for tasks that are never shown to the public
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
    boolean published) {

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

  static final Set<String> SELECTION_MODES = Set.of("tuyen_chon", "giao_truc_tiep");
  static final Set<String> COUNCILS = Set.of("nha_nuoc", "bo", "tinh", "co_so");
  static final Set<String> RATINGS = Set.of("xuat_sac", "kha", "dat", "khong_dat");

  public TaskFacts {
    products = List.copyOf(products);
  }

  /// Something the task has to deliver.
  ///
  /// @param delivered what was delivered, once it was
  public record Product(String name, String quantity, @Nullable String delivered) {}
}
