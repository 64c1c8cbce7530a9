package org.opendost.science.tasks;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A change of a running task that was decided on, TT 04/2015/TT-BKHCN Đ.12–18.
///
/// @param requestedOn when the host asked for it
/// @param newEnd the end it moves to, for an extension or a shortening only
/// @param note what is changed, and why
/// @param twoThirdsDone a shortening needs two thirds of the work to be done
/// @param exceptional outside the rule of Đ.12 §1, by decision of whoever may
public record Adjustment(
    String kind,
    @Nullable LocalDate requestedOn,
    @Nullable LocalDate decidedOn,
    String decisionNumber,
    @Nullable LocalDate newEnd,
    String note,
    boolean twoThirdsDone,
    boolean exceptional) {

  static final String EXTENSION = "gia_han";
  static final String SHORTENING = "rut_ngan";
  static final String AIM = "ten_muc_tieu_san_pham";

  /// Codes of the kinds.
  public static final List<String> KINDS =
      List.of(
          EXTENSION,
          SHORTENING,
          AIM,
          "noi_dung",
          "kinh_phi",
          "chu_nhiem",
          "to_chuc_chu_tri",
          "khac");

  boolean movesEnd() {
    return kind.equals(EXTENSION) || kind.equals(SHORTENING);
  }
}
