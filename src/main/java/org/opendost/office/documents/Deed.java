package org.opendost.office.documents;

import java.util.stream.Stream;
import org.opendost.office.documents.Outgoing.State;

/// What is done with an outgoing document, in the order of the decree (NĐ 30/2020/NĐ-CP, Art.
/// 10–19).
public enum Deed {
  /// Soạn thảo (Art. 10).
  DRAFTED(State.DRAFT, "documents.draft"),
  /// Trình lãnh đạo đơn vị.
  SUBMITTED(State.SUBMITTED, "documents.draft"),
  /// Ký nháy: the head of the unit answers for what it says (Art. 12 §1).
  INITIALLED(State.INITIALLED, "documents.initial"),
  /// Kiểm tra pháp lý, thể thức (Art. 12 §2).
  CHECKED(State.CHECKED, "documents.check"),
  /// Ký ban hành (Art. 13).
  SIGNED(State.SIGNED, "documents.sign"),
  /// Cấp số, ngày và phát hành (Art. 15–18).
  ISSUED(State.ISSUED, "documents.issue"),
  /// Lưu hồ sơ công việc (Art. 19).
  FILED(State.FILED, "documents.issue"),
  /// Trả lại để sửa (Art. 10 §3).
  RETURNED(State.DRAFT, "documents.send-back"),
  /// Thôi soạn thảo.
  DROPPED(State.DROPPED, "documents.draft");

  private final State leadsTo;
  private final String permission;

  Deed(State leadsTo, String permission) {
    this.leadsTo = leadsTo;
    this.permission = permission;
  }

  /// Whether a document that stands so can take this step.
  public boolean follows(State state) {
    return switch (this) {
      case DRAFTED -> false;
      case SUBMITTED, DROPPED -> state == State.DRAFT;
      case INITIALLED -> state == State.SUBMITTED;
      case CHECKED -> state == State.INITIALLED;
      case SIGNED -> state == State.CHECKED;
      case ISSUED -> state == State.SIGNED;
      case FILED -> state == State.ISSUED;
      case RETURNED ->
          state == State.SUBMITTED
              || state == State.INITIALLED
              || state == State.CHECKED
              || state == State.SIGNED;
    };
  }

  /// Whether it says why.
  public boolean needsWords() {
    return this == RETURNED || this == DROPPED || this == FILED;
  }

  State leadsTo() {
    return leadsTo;
  }

  /// The permission it asks for; a return asks for that of the step it stands in the place of.
  String permission(State state) {
    return this == RETURNED ? next(state).permission : permission;
  }

  /// The step a document that stands so waits for.
  static Deed next(State state) {
    return Stream.of(SUBMITTED, INITIALLED, CHECKED, SIGNED, ISSUED, FILED)
        .filter(deed -> deed.follows(state))
        .findFirst()
        .orElse(FILED);
  }
}
