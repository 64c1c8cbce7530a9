package org.opendost.procedure.casework;

import java.time.LocalDate;
import org.opendost.procedure.calendar.Limit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Two small unlike procedures, which the demonstration of journeys and pictures does not know.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "opendost.mode", havingValue = "test")
class SampleProcedures {

  /// Like a radiation licence: a supplement starts the time anew; a later version takes over.
  static final Procedure LICENCE =
      Procedure.of(
          "mau-cap-phep",
          "Mẫu: cấp giấy phép",
          "Sample: licence",
          licence(
              ProcedureVersion.of(
                      "2010",
                      LocalDate.of(2010, 9, 6),
                      LocalDate.of(2021, 1, 31),
                      "Luật 18/2008/QH12; TT 08/2010/TT-BKHCN")
                  .limit(Limit.calendarDays(30), "Luật 18/2008/QH12, Điều 77.2.b")),
          licence(
                  ProcedureVersion.of(
                          "2020",
                          LocalDate.of(2021, 2, 1),
                          LocalDate.of(2025, 12, 31),
                          "NĐ 142/2020/NĐ-CP")
                      .limit(Limit.calendarDays(25), "NĐ 142/2020/NĐ-CP, Điều 29.4.b"))
              .takesPendingDossiers("NĐ 142/2020/NĐ-CP, Điều 62.3"));

  /// Like the registration of results: five working days, three to ask for a supplement.
  static final Procedure REGISTRATION =
      Procedure.of(
          "mau-dang-ky",
          "Mẫu: đăng ký kết quả",
          "Sample: registration",
          ProcedureVersion.of("2014", LocalDate.of(2014, 4, 1), null, "NĐ 11/2014/NĐ-CP")
              .limit(Limit.workingDays(5), "NĐ 11/2014/NĐ-CP, Điều 21")
              .steps(
                  Step.office("CHECKING", "Kiểm tra hồ sơ", "Checking")
                      .within(Limit.workingDays(3), "NĐ 11/2014/NĐ-CP, Điều 21"),
                  Step.applicant("SUPPLEMENT", "Chờ bổ sung", "Waiting for a supplement"),
                  Step.office("CERTIFYING", "Cấp giấy chứng nhận", "Certifying"),
                  Step.ended("CERTIFIED", "Đã cấp", "Certified"))
              .moves(
                  Move.of("ASK", "Yêu cầu bổ sung", "Ask for a supplement")
                      .from("CHECKING")
                      .to("SUPPLEMENT")
                      .by("NĐ 11/2014/NĐ-CP, Điều 21")
                      .withReason(),
                  Move.of("SUPPLY", "Nộp bổ sung", "Supply")
                      .from("SUPPLEMENT")
                      .to("CHECKING")
                      .by("NĐ 11/2014/NĐ-CP, Điều 21"),
                  Move.of("ACCEPT", "Nhận đủ hồ sơ", "Accept")
                      .from("CHECKING")
                      .to("CERTIFYING")
                      .by("NĐ 11/2014/NĐ-CP, Điều 21")
                      .clock(ClockEffect.STARTS),
                  Move.of("PAUSE", "Tạm dừng", "Pause")
                      .from("CERTIFYING")
                      .to("CERTIFYING")
                      .by("quy định riêng")
                      .clock(ClockEffect.STOPS),
                  Move.of("RESUME", "Tiếp tục", "Resume")
                      .from("CERTIFYING")
                      .to("CERTIFYING")
                      .by("quy định riêng")
                      .clock(ClockEffect.RESUMES),
                  Move.of("CERTIFY", "Cấp", "Certify")
                      .from("CERTIFYING")
                      .to("CERTIFIED")
                      .by("NĐ 11/2014/NĐ-CP, Điều 22")));

  @Bean
  Procedure sampleLicence() {
    return LICENCE;
  }

  @Bean
  Procedure sampleRegistration() {
    return REGISTRATION;
  }

  private static ProcedureVersion licence(ProcedureVersion version) {
    return version
        .steps(
            Step.office("FILED", "Chờ tiếp nhận", "Filed"),
            Step.office("APPRAISING", "Đang thẩm định", "Appraising"),
            Step.applicant("SUPPLEMENT", "Chờ bổ sung", "Waiting for a supplement"),
            Step.office("SIGNED", "Chờ trả", "To be handed over"),
            Step.ended("ISSUED", "Đã cấp", "Issued"),
            Step.ended("REFUSED", "Từ chối", "Refused"))
        .moves(
            Move.of("RECEIVE", "Tiếp nhận", "Receive")
                .from("FILED")
                .to("APPRAISING")
                .by("NĐ 61/2018/NĐ-CP, Điều 17")
                .clock(ClockEffect.STARTS),
            Move.of("ASK", "Yêu cầu bổ sung", "Ask for a supplement")
                .from("APPRAISING")
                .to("SUPPLEMENT")
                .by("NĐ 61/2018/NĐ-CP, Điều 19.4")
                .clock(ClockEffect.STOPS)
                .withReason(),
            Move.of("SUPPLY", "Nhận đủ hồ sơ", "Full again")
                .from("SUPPLEMENT")
                .to("APPRAISING")
                .by("NĐ 61/2018/NĐ-CP, Điều 19.4")
                .clock(ClockEffect.RESTARTS),
            Move.of("ISSUE", "Cấp phép", "Issue")
                .from("APPRAISING")
                .to("ISSUED")
                .by("Luật 18/2008/QH12, Điều 77"),
            Move.of("SIGN", "Ký", "Sign")
                .from("APPRAISING")
                .to("SIGNED")
                .by("Luật 18/2008/QH12, Điều 77")
                .clock(ClockEffect.STOPS),
            Move.of("HAND_OVER", "Trả kết quả", "Hand over")
                .from("SIGNED")
                .to("ISSUED")
                .by("NĐ 61/2018/NĐ-CP, Điều 20"),
            Move.of("REFUSE", "Từ chối", "Refuse")
                .from("APPRAISING")
                .to("REFUSED")
                .by("NĐ 61/2018/NĐ-CP, Điều 19.8")
                .withReason());
  }
}
