package org.opendost.regulatory.conformity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendost.procedure.calendar.Limit;
import org.opendost.procedure.casework.ClockEffect;
import org.opendost.procedure.casework.Move;
import org.opendost.procedure.casework.Procedure;
import org.opendost.procedure.casework.ProcedureVersion;
import org.opendost.procedure.casework.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The three ways of a declaration. The five working days run from the receipt of the complete
/// dossier, so a dossier in which nothing is missing is RECEIVEd with its filing or supplement.
@Configuration(proxyBeanMethods = false)
class ConformityProcedures {

  private static final String UNREAD = " (quy định thay thế từ năm 2026 chưa đối chiếu)";
  private static final LocalDate CIRCULAR_28 = LocalDate.of(2013, 1, 27);
  private static final LocalDate CIRCULAR_02 = LocalDate.of(2017, 5, 15);
  private static final LocalDate CIRCULAR_21 = LocalDate.of(2014, 8, 30);

  private static final Procedure STANDARD =
      Procedure.of(
          DeclarationKind.STANDARD.procedure(),
          "Tiếp nhận công bố hợp chuẩn",
          "Acceptance of a declaration of conformity with a standard",
          version(
              "2013",
              CIRCULAR_28,
              null,
              "Luật 68/2006/QH11, Điều 45; TT 28/2012/TT-BKHCN" + UNREAD,
              "TT 28/2012/TT-BKHCN, Điều 10.1",
              Limit.workingDays(15),
              "TT 28/2012/TT-BKHCN, Điều 10.2"));

  private static final Procedure REGULATION =
      Procedure.of(
          DeclarationKind.REGULATION.procedure(),
          "Tiếp nhận công bố hợp quy",
          "Acceptance of a declaration of conformity with a technical regulation",
          regulation(
              "2013",
              CIRCULAR_28,
              CIRCULAR_02.minusDays(1),
              "Luật 68/2006/QH11, Điều 48; TT 28/2012/TT-BKHCN"),
          regulation(
              "2017",
              CIRCULAR_02,
              null,
              "Luật 68/2006/QH11, Điều 48; TT 28/2012/TT-BKHCN được TT 02/2017/TT-BKHCN sửa đổi"
                  + UNREAD));

  private static final Procedure QUANTITY_MARK =
      Procedure.of(
          DeclarationKind.QUANTITY_MARK.procedure(),
          "Tiếp nhận công bố sử dụng dấu định lượng",
          "Acceptance of a declaration on the use of the quantity mark",
          version(
              "2014",
              CIRCULAR_21,
              null,
              "Luật 04/2011/QH13, Điều 33; TT 21/2014/TT-BKHCN" + UNREAD,
              "TT 21/2014/TT-BKHCN, Điều 12.2",
              // Thirty days, not working days.
              Limit.calendarDays(30),
              "TT 21/2014/TT-BKHCN, Điều 12.3"));

  @Bean
  Procedure declarationWithAStandard() {
    return STANDARD;
  }

  @Bean
  Procedure declarationWithARegulation() {
    return REGULATION;
  }

  @Bean
  Procedure declarationOfTheQuantityMark() {
    return QUANTITY_MARK;
  }

  static Procedure of(DeclarationKind kind) {
    return switch (kind) {
      case STANDARD -> STANDARD;
      case REGULATION -> REGULATION;
      case QUANTITY_MARK -> QUANTITY_MARK;
    };
  }

  private static ProcedureVersion regulation(
      String code, LocalDate from, @Nullable LocalDate until, String basis) {
    return version(
        code,
        from,
        until,
        basis,
        "TT 28/2012/TT-BKHCN, Điều 15.1",
        Limit.workingDays(15),
        "TT 28/2012/TT-BKHCN, Điều 15.2");
  }

  private static ProcedureVersion version(
      String code,
      LocalDate from,
      @Nullable LocalDate until,
      String basis,
      String incomplete,
      Limit toComplete,
      String complete) {
    return ProcedureVersion.of(code, from, until, basis)
        .limit(Limit.workingDays(5), complete)
        .steps(
            Step.office("FILED", "Hồ sơ chưa đầy đủ", "Incomplete dossier")
                .within(Limit.workingDays(3), incomplete),
            Step.applicant("SUPPLEMENT", "Chờ bổ sung", "Waiting for a supplement")
                .within(toComplete, incomplete),
            Step.office("CHECKING", "Kiểm tra tính hợp lệ", "Checking its validity"),
            Step.ended("ACCEPTED", "Đã tiếp nhận công bố", "Declaration accepted"),
            Step.ended("REFUSED", "Không tiếp nhận", "Not accepted"),
            Step.ended("CANCELLED", "Đã hủy xử lý", "No longer dealt with"),
            Step.ended("WITHDRAWN", "Đã rút hồ sơ", "Withdrawn"))
        .moves(
            Move.of("RECEIVE", "Nhận đủ hồ sơ", "Receive the complete dossier")
                .from("FILED")
                .to("CHECKING")
                .by(complete)
                .clock(ClockEffect.STARTS),
            Move.of("ASK", "Thông báo bổ sung", "Ask for what is missing")
                .from("FILED")
                .to("SUPPLEMENT")
                .by(incomplete)
                .withReason(),
            Move.of("SUPPLY", "Nhận bổ sung", "Take in the supplement")
                .from("SUPPLEMENT")
                .to("FILED")
                .by(incomplete),
            Move.of("ACCEPT", "Ký thông báo tiếp nhận", "Sign the notice of acceptance")
                .from("CHECKING")
                .to("ACCEPTED")
                .by(complete),
            Move.of("REFUSE", "Không tiếp nhận", "Refuse")
                .from("CHECKING")
                .to("REFUSED")
                .by(complete)
                .withReason(),
            Move.of("CANCEL", "Hủy xử lý hồ sơ", "Stop dealing with it")
                .from("SUPPLEMENT")
                .to("CANCELLED")
                .by(incomplete)
                .withReason(),
            Move.of("WITHDRAW", "Rút hồ sơ", "Withdraw")
                .from("FILED", "SUPPLEMENT", "CHECKING")
                .to("WITHDRAWN")
                .by("NĐ 61/2018/NĐ-CP, Điều 17"));
  }
}
