package org.opendost.procedure.casework;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The slips of the one-stop desk, printed A5 (TT 01/2018/TT-VPCP, Art. 9).
public enum SlipForm {
  /// Form 01, giấy tiếp nhận hồ sơ và hẹn trả kết quả.
  RECEIPT("TNHS"),
  /// Form 02, phiếu yêu cầu bổ sung, hoàn thiện hồ sơ.
  SUPPLEMENT("HDHS"),
  /// Form 03, phiếu từ chối tiếp nhận giải quyết hồ sơ.
  REFUSAL("TCHS"),
  /// Form 04, phiếu xin lỗi và hẹn lại ngày trả kết quả.
  APOLOGY("XLHL"),
  /// Form 05, phiếu kiểm soát quá trình giải quyết hồ sơ.
  CONTROL("KSHS");

  private final String symbol;

  SlipForm(String symbol) {
    this.symbol = symbol;
  }

  /// What stands after the number.
  public String symbol() {
    return symbol;
  }

  /// The form in addresses and message keys.
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The form of that slug, if there is one.
  public static Optional<SlipForm> of(String slug) {
    return List.of(values()).stream().filter(form -> form.slug().equals(slug)).findFirst();
  }

  /// Whether the slip tells of this move: the receipt of the first full dossier, the supplement of
  /// a request with its reason, the refusal of an end with its reason, the apology of a
  /// re-appointment, the control slip of the filing.
  public boolean tellsOf(Procedure procedure, CaseMove move) {
    var version = procedure.version(move.version());
    var known = version.findMove(move.move());
    var turn = version.step(move.toStep()).turn();
    return switch (this) {
      case RECEIPT -> known.filter(m -> m.clock() == ClockEffect.STARTS).isPresent();
      case SUPPLEMENT -> known.filter(Move::needsReason).isPresent() && turn == Step.Turn.APPLICANT;
      case REFUSAL -> known.filter(Move::needsReason).isPresent() && turn == Step.Turn.ENDED;
      case APOLOGY -> move.promisedOn() != null;
      case CONTROL -> move.seq() == 1;
    };
  }
}
