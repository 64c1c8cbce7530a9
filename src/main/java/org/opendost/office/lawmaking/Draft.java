package org.opendost.office.lawmaking;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something the department drafts for the province.
///
/// @param id made with the form
/// @param stage how far it came; a document issued is in force from its day, until another one
///   replaces or abolishes it
/// @param stageOn when it came there
/// @param presentedOn when it was first laid before others
/// @param issue once it was issued
/// @param writer the account that registered it
/// @param version grows with every correction and every step
/// @param savedBy who wrote, corrected or moved it last
public record Draft(
    UUID id,
    Facts facts,
    LocalDate registeredOn,
    Stage stage,
    LocalDate stageOn,
    @Nullable LocalDate presentedOn,
    @Nullable LocalDate submittedOn,
    @Nullable Issue issue,
    UUID writer,
    int version,
    String savedBy) {

  private static final UUID NOBODY = new UUID(0, 0);

  /// What kind of document it becomes.
  public enum Kind {
    /// Nghị quyết của Hội đồng nhân dân tỉnh.
    RESOLUTION,
    /// Quyết định quy phạm pháp luật của Ủy ban nhân dân tỉnh.
    DECISION,
    /// Kế hoạch.
    PLAN,
    /// Đề án.
    SCHEME,
    /// Danh mục nhiệm vụ khoa học và công nghệ, theo đợt.
    TASK_LIST;

    /// Whether it is a legal document, which the law gives a course and days.
    public boolean isNormative() {
      return this == RESOLUTION || this == DECISION;
    }
  }

  /// Whom it is drafted for.
  public enum Authority {
    /// Hội đồng nhân dân tỉnh.
    COUNCIL,
    /// Ủy ban nhân dân tỉnh.
    COMMITTEE,
    /// Chủ tịch Ủy ban nhân dân tỉnh.
    CHAIRMAN,
    /// Giám đốc Sở.
    DEPARTMENT
  }

  /// How far it came.
  public enum Stage {
    /// Đã đăng ký.
    REGISTERED,
    /// Đang soạn thảo, chỉnh lý.
    DRAFTING,
    /// Lấy ý kiến.
    COMMENT,
    /// Đang thẩm định.
    APPRAISAL,
    /// Đã thẩm định.
    APPRAISED,
    /// Đã trình.
    SUBMITTED,
    /// Đã ban hành, chưa có hiệu lực.
    ISSUED,
    /// Có hiệu lực.
    IN_FORCE,
    /// Hết hiệu lực: another one took its place.
    REPLACED,
    /// Dừng.
    STOPPED,
    /// Ghi nhầm, đã rút: never counted.
    WITHDRAWN;

    /// Whether work on the draft goes on.
    public boolean isOpen() {
      return compareTo(ISSUED) < 0;
    }

    /// Whether the document was issued.
    public boolean isIssued() {
      return this == ISSUED || this == IN_FORCE || this == REPLACED;
    }
  }

  /// What is typed of it.
  ///
  /// @param unitName what the unit is called; empty as it is typed
  /// @param lead who leads the drafting
  /// @param shortened whether it is made in the short procedure
  /// @param ground the plan or assignment it rests on
  /// @param meetingOn when the meeting or session decides, planned or held
  public record Facts(
      Kind kind,
      String title,
      Authority authority,
      UUID unit,
      String unitName,
      String lead,
      boolean shortened,
      String ground,
      @Nullable LocalDate meetingOn) {

    Facts unitName(String name) {
      return new Facts(
          kind,
          title.strip(),
          authority,
          unit,
          name,
          lead.strip(),
          shortened,
          ground.strip(),
          meetingOn);
    }
  }

  /// The document it became.
  ///
  /// @param on when it was signed
  /// @param effectiveFrom its first day of effect
  public record Issue(String number, LocalDate on, LocalDate effectiveFrom) {}

  /// A draft as it is typed.
  public static Draft typed(UUID id, Facts facts, LocalDate registeredOn, int version) {
    return new Draft(
        id,
        facts,
        registeredOn,
        Stage.REGISTERED,
        registeredOn,
        null,
        null,
        null,
        NOBODY,
        version,
        "");
  }

  /// The same after a correction.
  Draft corrected(Facts typed, String by) {
    return new Draft(
        id,
        typed,
        registeredOn,
        stage,
        stageOn,
        presentedOn,
        submittedOn,
        issue,
        writer,
        version + 1,
        by);
  }

  /// Whether it is a legal document.
  public boolean isNormative() {
    return facts.kind().isNormative();
  }

  /// Whether it says the same as was typed.
  boolean says(Draft typed) {
    return facts.unitName("").equals(typed.facts().unitName(""))
        && registeredOn.equals(typed.registeredOn());
  }

  /// What it is called: with its number once it has one.
  public String heading() {
    return issue == null ? facts.title() : issue.number() + " – " + facts.title();
  }

  /// How far it had come before it takes effect: what the table holds.
  Stage kept() {
    return stage == Stage.IN_FORCE || stage == Stage.REPLACED ? Stage.ISSUED : stage;
  }
}
