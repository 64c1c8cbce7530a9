package org.opendost.demonstration.caobang;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.files.Upload;
import org.opendost.platform.print.Body;
import org.opendost.platform.print.OfficialDocument;
import org.opendost.platform.print.Printer;
import org.opendost.platform.register.Ask;
import org.opendost.regulatory.exposure.SafetyReport;
import org.opendost.regulatory.exposure.SafetyReports;
import org.opendost.regulatory.exposure.SentReports;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/// Enters the yearly safety reports of 2019: one sent by the hospital's own account and corrected,
/// most on paper, one late with its scan, one still awaited.
@Component
record ExposureReports(SafetyReports reports, SentReports sent, Printer printer) {

  private static final int YEAR = 2019;
  private static final Actor OFFICER = RadiationRecords.SPECIALIST;
  private static final String HOSPITAL = "xq-bv-tinh";
  private static final String LATE = "xq-bv-baolac";
  private static final String AWAITED = "xq-ty-dongco";

  private static final String HOSPITAL_NAME = "Bệnh viện Đa khoa tỉnh Cao Bằng";
  private static final Actor ACCOUNT =
      new Actor(
          Keys.account("bv.tinh"),
          "Nguyễn Hạ Sen",
          Set.of(Role.APPLICANT),
          Keys.organisation("bv-tinh"),
          null);

  void enter() {
    ExposurePart.at(LocalDate.of(YEAR, 11, 4), () -> reports.await(OFFICER, YEAR));
    send("report", LocalDate.of(YEAR, 11, 20), "");
    send("report corrected", LocalDate.of(YEAR, 11, 27), "Bổ sung kết quả kiểm xạ phòng CT.");
    var own =
        List.of(
            RadiationBook.facilityId(HOSPITAL),
            RadiationBook.facilityId(LATE),
            RadiationBook.facilityId(AWAITED));
    var day = LocalDate.of(YEAR, 11, 18);
    for (var report : awaited()) {
      if (!own.contains(report.facility())) {
        receive(report, day, null);
        day = day.plusDays(1);
      } else if (report.facility().equals(RadiationBook.facilityId(LATE))) {
        receive(report, LocalDate.of(YEAR, 12, 9), file(report.facilityName(), ""));
      }
    }
  }

  private List<SafetyReport> awaited() {
    return reports
        .list(OFFICER, new Ask(Map.of("year", "" + YEAR), "facility", false, null, Ask.FILE))
        .lines();
  }

  private void receive(SafetyReport report, LocalDate day, @Nullable Upload scan) {
    ExposurePart.at(
        day,
        () ->
            reports.receive(
                OFFICER,
                report.id(),
                new SafetyReport.Receipt(
                    ExposurePart.id("receipt " + report.facility()),
                    day,
                    true,
                    "Không thay đổi.",
                    "Không có sự cố.",
                    "Liều cá nhân trong giới hạn. Số liệu minh họa.",
                    ""),
                scan));
  }

  private void send(String form, LocalDate day, String why) {
    ExposurePart.at(
        day,
        () ->
            sent.send(
                ACCOUNT,
                new SentReports.Sending(
                    ExposurePart.id(form),
                    RadiationBook.facilityId(HOSPITAL),
                    YEAR,
                    true,
                    "Không thay đổi so với hồ sơ cấp phép.",
                    "Không có sự cố.",
                    "Liều cá nhân cao nhất 0,42 mSv một quý. Số liệu minh họa. " + why,
                    why),
                file(HOSPITAL_NAME, why)));
  }

  /// A page that stands for the signed report.
  private Upload file(String facility, String why) {
    var page =
        OfficialDocument.of("Sở Y tế tỉnh Cao Bằng", facility)
            .titled("Báo cáo thực trạng an toàn bức xạ", "Năm " + YEAR)
            .saying(
                new Body()
                    .paragraph("Cơ sở tuân thủ các điều kiện ghi trong giấy phép. " + why)
                    .note("Tài liệu minh họa của bản trình diễn."))
            .build();
    var out = new ByteArrayOutputStream();
    try {
      printer.pdf(page, out);
    } catch (IOException unprintable) {
      throw new UncheckedIOException(unprintable);
    }
    return new Upload("bao-cao-an-toan.pdf", new ByteArrayResource(out.toByteArray()));
  }
}
