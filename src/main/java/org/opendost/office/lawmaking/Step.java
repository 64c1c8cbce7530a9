package org.opendost.office.lawmaking;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A step of a draft's course.
///
/// @param id made with the form
/// @param on when it was taken
/// @param until of [Kind#COMMENT] the last day for comments; of [Kind#ISSUED] the first day of
///   effect
/// @param number of the paper it was taken with; empty where none is asked for
/// @param opinion of [Kind#APPRAISED]
/// @param posted of [Kind#COMMENT] the version that is posted
/// @param by who entered it
public record Step(
    UUID id,
    UUID draft,
    Kind kind,
    LocalDate on,
    @Nullable LocalDate until,
    String number,
    @Nullable Opinion opinion,
    @Nullable UUID posted,
    String note,
    String by) {

  /// What was done.
  public enum Kind {
    /// Đăng ký.
    REGISTERED,
    /// Soạn thảo, chỉnh lý.
    DRAFTING,
    /// Đăng tải lấy ý kiến.
    COMMENT,
    /// Gửi thẩm định.
    APPRAISAL,
    /// Nhận báo cáo thẩm định.
    APPRAISED,
    /// Trình.
    SUBMITTED,
    /// Ban hành.
    ISSUED,
    /// Dừng.
    STOPPED,
    /// Gửi đăng Công báo.
    GAZETTE,
    /// Đăng trên Cơ sở dữ liệu quốc gia về pháp luật.
    DATABASE;

    /// Whether it leaves the dossier where it stands: the publication of what was issued.
    public boolean isPublication() {
      return this == GAZETTE || this == DATABASE;
    }

    /// Whether it lays the draft before others.
    boolean presents() {
      return this == COMMENT || this == APPRAISAL || this == SUBMITTED;
    }

    /// Whether the paper it is taken with has a number that is asked for.
    public boolean isNumbered() {
      return this == APPRAISED || this == SUBMITTED || this == ISSUED;
    }
  }

  /// What the appraisal says.
  public enum Opinion {
    /// Đủ điều kiện trình.
    READY,
    /// Đủ điều kiện trình sau khi tiếp thu, chỉnh lý.
    AFTER_CHANGES,
    /// Chưa đủ điều kiện trình.
    NOT_READY
  }

  /// The first step of every dossier.
  static Step registered(Draft draft) {
    return new Step(
        draft.id(),
        draft.id(),
        Kind.REGISTERED,
        draft.registeredOn(),
        null,
        "",
        null,
        null,
        draft.facts().ground(),
        draft.savedBy());
  }

  /// What may come next. A legal document is posted for comment and appraised before it is
  /// submitted (Luật 80/2015/QH13 Art. 120–122, 129–131); nothing of this binds a plan. Work may
  /// always go back to the text, and a text may be posted once more.
  public static Set<Kind> next(Draft.Kind kind, Draft.Stage stage) {
    var normative = kind.isNormative();
    return switch (stage) {
      case REGISTERED, DRAFTING, COMMENT -> {
        var next = EnumSet.of(Kind.COMMENT, Kind.STOPPED);
        if (stage != Draft.Stage.DRAFTING) {
          next.add(Kind.DRAFTING);
        }
        if (!normative) {
          next.add(Kind.SUBMITTED);
        } else if (stage != Draft.Stage.REGISTERED) {
          next.add(Kind.APPRAISAL);
        }
        yield next;
      }
      case APPRAISAL -> EnumSet.of(Kind.APPRAISED, Kind.DRAFTING, Kind.STOPPED);
      case APPRAISED -> EnumSet.of(Kind.SUBMITTED, Kind.APPRAISAL, Kind.DRAFTING, Kind.STOPPED);
      case SUBMITTED -> EnumSet.of(Kind.ISSUED, Kind.DRAFTING, Kind.STOPPED);
      case ISSUED, IN_FORCE, REPLACED ->
          normative ? EnumSet.of(Kind.GAZETTE, Kind.DATABASE) : EnumSet.noneOf(Kind.class);
      case STOPPED, WITHDRAWN -> EnumSet.noneOf(Kind.class);
    };
  }
}
