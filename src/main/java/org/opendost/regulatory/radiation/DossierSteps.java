package org.opendost.regulatory.radiation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.procedure.calendar.Limit;
import org.opendost.procedure.casework.ClockEffect;
import org.opendost.procedure.casework.Move;
import org.opendost.procedure.casework.ProcedureVersion;
import org.opendost.procedure.casework.Step;

/// The way of a dossier through the one-stop desk and the department (NĐ 61/2018/NĐ-CP, Art.
/// 17–20), the same for every kind; where the law wants the fee before the time runs, with a step
/// in which it is waited for.
public final class DossierSteps {

  static final String FILED = "FILED";
  static final String INTAKE_SUPPLEMENT = "INTAKE_SUPPLEMENT";
  static final String FEE_DUE = "FEE_DUE";
  static final String RECEIVED = "RECEIVED";
  static final String APPRAISING = "APPRAISING";
  static final String SUPPLEMENT = "SUPPLEMENT";
  static final String PROPOSED = "PROPOSED";
  static final String APPROVED = "APPROVED";
  static final String AT_DESK = "AT_DESK";
  static final String RETURNED = "RETURNED";
  static final String DECLINED = "DECLINED";
  static final String REFUSED = "REFUSED";
  static final String WITHDRAWN = "WITHDRAWN";

  /// Every step, in the order of the way.
  public static final List<String> ALL =
      List.of(
          FILED,
          INTAKE_SUPPLEMENT,
          FEE_DUE,
          RECEIVED,
          APPRAISING,
          SUPPLEMENT,
          PROPOSED,
          APPROVED,
          AT_DESK,
          RETURNED,
          REFUSED,
          DECLINED,
          WITHDRAWN);

  private DossierSteps() {}

  /// A version without its limit.
  ///
  /// @param intake the article by which the papers are checked and the fee is named first; null
  ///   where no law says so
  static ProcedureVersion of(Regime regime, @Nullable String intake) {
    return ProcedureVersion.of(regime.version(), regime.from(), regime.until(), regime.basis())
        .steps(steps(regime, intake).toArray(Step[]::new))
        .moves(moves(intake).toArray(Move[]::new));
  }

  private static List<Step> steps(Regime regime, @Nullable String intake) {
    var filed = Step.office(FILED, "Chờ tiếp nhận", "Waiting to be received");
    var within = regime.intake();
    var steps = new ArrayList<Step>();
    steps.add(intake == null || within == null ? filed : filed.within(within, intake));
    steps.add(
        Step.applicant(
            INTAKE_SUPPLEMENT, "Chờ bổ sung để tiếp nhận", "Papers missing before receipt"));
    if (intake != null) {
      steps.add(Step.applicant(FEE_DUE, "Hồ sơ hợp lệ, chờ nộp phí", "Valid, waiting for the fee"));
    }
    steps.add(
        Step.office(RECEIVED, "Đã tiếp nhận, chờ phân công", "Received, to be assigned")
            .within(Limit.workingDays(1), "NĐ 61/2018/NĐ-CP, Điều 18.2"));
    steps.add(Step.office(APPRAISING, "Đang thẩm định", "Under appraisal"));
    steps.add(Step.applicant(SUPPLEMENT, "Chờ bổ sung", "Waiting for a supplement"));
    steps.add(Step.office(PROPOSED, "Đã thẩm định, chờ duyệt", "Appraised, to be approved"));
    steps.add(Step.office(APPROVED, "Đã duyệt, chờ ký ban hành", "Approved, to be signed"));
    steps.add(Step.applicant(AT_DESK, "Đã có kết quả tại một cửa", "Result ready at the desk"));
    steps.add(Step.ended(RETURNED, "Đã trả kết quả", "Result handed over"));
    steps.add(Step.ended(REFUSED, "Từ chối giải quyết bằng văn bản", "Refused in writing"));
    steps.add(Step.ended(DECLINED, "Từ chối tiếp nhận", "Not accepted"));
    steps.add(Step.ended(WITHDRAWN, "Người nộp rút hồ sơ", "Withdrawn"));
    return steps;
  }

  private static List<Move> moves(@Nullable String intake) {
    var moves = new ArrayList<Move>();
    if (intake != null) {
      moves.add(
          Move.of("NOTIFY_FEE", "Thông báo mức phí", "Notify of the fee")
              .from(FILED)
              .to(FEE_DUE)
              .by(intake));
    }
    var receive = Move.of("RECEIVE", "Tiếp nhận hồ sơ", "Receive the dossier");
    moves.add(
        (intake == null ? receive.from(FILED) : receive.from(FILED, FEE_DUE))
            .to(RECEIVED)
            .by("NĐ 61/2018/NĐ-CP, Điều 17.1")
            .clock(ClockEffect.STARTS));
    moves.add(
        Move.of("ASK_AT_INTAKE", "Yêu cầu bổ sung khi tiếp nhận", "Ask for missing papers")
            .from(FILED)
            .to(INTAKE_SUPPLEMENT)
            .by("NĐ 61/2018/NĐ-CP, Điều 17.1, 17.2.a")
            .withReason());
    moves.add(
        Move.of("SUPPLY_AT_INTAKE", "Nộp bổ sung", "Hand in what was missing")
            .from(INTAKE_SUPPLEMENT)
            .to(FILED)
            .by("NĐ 61/2018/NĐ-CP, Điều 17.1"));
    moves.add(
        Move.of("DECLINE", "Từ chối tiếp nhận", "Decline the dossier")
            .from(FILED)
            .to(DECLINED)
            .by("NĐ 61/2018/NĐ-CP, Điều 17.1")
            .withReason());
    moves.add(
        Move.of("ASSIGN", "Phân công thẩm định", "Assign the appraisal")
            .from(RECEIVED)
            .to(APPRAISING)
            .by("NĐ 61/2018/NĐ-CP, Điều 19"));
    moves.add(
        Move.of("PROPOSE", "Trình duyệt kết quả thẩm định", "Submit the appraisal")
            .from(APPRAISING)
            .to(PROPOSED)
            .by("NĐ 61/2018/NĐ-CP, Điều 19")
            .withReason());
    moves.add(
        Move.of("ASK", "Yêu cầu bổ sung sau thẩm định", "Ask for a supplement")
            .from(APPRAISING)
            .to(SUPPLEMENT)
            .by("NĐ 61/2018/NĐ-CP, Điều 19.4")
            .clock(ClockEffect.STOPS)
            .withReason());
    // The time begins anew from zero.
    moves.add(
        Move.of("SUPPLY", "Nộp bổ sung", "Hand in the supplement")
            .from(SUPPLEMENT)
            .to(APPRAISING)
            .by("NĐ 61/2018/NĐ-CP, Điều 19.4")
            .clock(ClockEffect.RESTARTS));
    moves.add(
        Move.of("APPROVE", "Duyệt, trình ký", "Approve for signature")
            .from(PROPOSED)
            .to(APPROVED)
            .by("NĐ 61/2018/NĐ-CP, Điều 19"));
    // What the law gives time for is the result; handing it over waits for the applicant.
    moves.add(
        Move.of("ISSUE", "Ký và ban hành", "Sign and issue")
            .from(APPROVED)
            .to(AT_DESK)
            .by("NĐ 61/2018/NĐ-CP, Điều 20")
            .clock(ClockEffect.STOPS));
    moves.add(
        Move.of("SEND_BACK", "Trả lại để thẩm định thêm", "Send back to the appraisal")
            .from(PROPOSED, APPROVED)
            .to(APPRAISING)
            .by("NĐ 61/2018/NĐ-CP, Điều 19")
            .withReason());
    moves.add(
        Move.of("RETURN", "Trả kết quả", "Hand over the result")
            .from(AT_DESK)
            .to(RETURNED)
            .by("NĐ 61/2018/NĐ-CP, Điều 20.4"));
    moves.add(
        Move.of("REFUSE", "Từ chối bằng văn bản", "Refuse in writing")
            .from(APPRAISING, PROPOSED, APPROVED)
            .to(REFUSED)
            .by("NĐ 61/2018/NĐ-CP, Điều 19.8")
            .withReason());
    moves.add(
        withdraw(intake != null)
            .to(WITHDRAWN)
            .by("theo đề nghị bằng văn bản của người nộp")
            .clock(ClockEffect.STOPS)
            .withReason());
    return moves;
  }

  private static Move withdraw(boolean feeFirst) {
    var move = Move.of("WITHDRAW", "Rút hồ sơ", "Withdraw");
    return feeFirst
        ? move.from(FILED, INTAKE_SUPPLEMENT, FEE_DUE, RECEIVED, APPRAISING, SUPPLEMENT, PROPOSED)
        : move.from(FILED, INTAKE_SUPPLEMENT, RECEIVED, APPRAISING, SUPPLEMENT, PROPOSED);
  }
}
