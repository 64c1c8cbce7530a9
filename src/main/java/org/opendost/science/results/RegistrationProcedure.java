package org.opendost.science.results;

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

/// How the result of a task is registered, from the host's form 5 to the certificate of form 10.
///
/// The limits of three and five working days were read in the wording of 2023; that the wording of
/// 2014 had the same could not be confirmed, and its articles say so.
@Configuration(proxyBeanMethods = false)
class RegistrationProcedure {

  static final String CODE = "dang-ky-ket-qua";

  private static final String UNREAD = " (nguyên văn năm 2014 chưa đối chiếu)";
  private static final String ONE_STOP = "NĐ 61/2018/NĐ-CP, Điều 17";

  static final Procedure VALUE =
      Procedure.of(
          CODE,
          "Đăng ký kết quả thực hiện nhiệm vụ khoa học và công nghệ sử dụng ngân sách nhà nước",
          "Registration of the results of a science task on the State budget",
          version(
              "2014",
              LocalDate.of(2014, 8, 15),
              LocalDate.of(2023, 8, 9),
              "Luật 29/2013/QH13, Điều 39; NĐ 11/2014/NĐ-CP, Điều 7; TT 14/2014/TT-BKHCN",
              "TT 14/2014/TT-BKHCN",
              UNREAD),
          version(
              "2023",
              LocalDate.of(2023, 8, 10),
              null,
              "Luật 29/2013/QH13, Điều 39; NĐ 11/2014/NĐ-CP, Điều 7; TT 14/2014/TT-BKHCN được TT"
                  + " 11/2023/TT-BKHCN sửa đổi (quy định theo Luật 93/2025/QH15 chưa đối chiếu)",
              "TT 14/2014/TT-BKHCN (sửa đổi 2023)",
              ""));

  @Bean
  Procedure registrationOfResults() {
    return VALUE;
  }

  private static ProcedureVersion version(
      String code,
      LocalDate from,
      @Nullable LocalDate until,
      String basis,
      String circular,
      String mark) {
    return ProcedureVersion.of(code, from, until, basis)
        .limit(Limit.workingDays(5), circular + ", Điều 15" + mark)
        .steps(
            // Within three working days the host hears what is missing.
            Step.office("FILED", "Kiểm tra hồ sơ", "Checking the dossier")
                .within(Limit.workingDays(3), circular + ", Điều 12" + mark),
            Step.applicant("SUPPLEMENT", "Chờ bổ sung", "Waiting for a supplement"),
            Step.office("CERTIFYING", "Chờ cấp giấy chứng nhận", "Certificate to be issued"),
            Step.ended("CERTIFIED", "Đã cấp giấy chứng nhận", "Certificate issued"),
            Step.ended("REFUSED", "Từ chối", "Refused"),
            Step.ended("WITHDRAWN", "Đã rút hồ sơ", "Withdrawn"))
        .moves(
            Move.of("ACCEPT", "Xác nhận hồ sơ đầy đủ, hợp lệ", "Find the dossier complete")
                .from("FILED")
                .to("CERTIFYING")
                .by(circular + ", Điều 12")
                .clock(ClockEffect.STARTS),
            Move.of("ASK", "Yêu cầu bổ sung", "Ask for a supplement")
                .from("FILED")
                .to("SUPPLEMENT")
                .by(circular + ", Điều 12")
                .withReason(),
            Move.of("SUPPLY", "Nộp bổ sung", "Supply what was missing")
                .from("SUPPLEMENT")
                .to("FILED")
                .by(circular + ", Điều 12"),
            Move.of("ISSUE", "Ký và cấp giấy chứng nhận", "Sign and issue the certificate")
                .from("CERTIFYING")
                .to("CERTIFIED")
                .by(circular + ", Điều 15"),
            Move.of("REFUSE", "Từ chối", "Refuse")
                .from("FILED", "SUPPLEMENT", "CERTIFYING")
                .to("REFUSED")
                .by("NĐ 61/2018/NĐ-CP, Điều 19")
                .withReason(),
            Move.of("WITHDRAW", "Rút hồ sơ", "Withdraw")
                .from("FILED", "SUPPLEMENT", "CERTIFYING")
                .to("WITHDRAWN")
                .by(ONE_STOP));
  }
}
