package org.opendost.science.results.web;

import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.opendost.platform.page.Site;
import org.opendost.platform.page.Texts;
import org.opendost.platform.print.Body;
import org.opendost.platform.print.OfficialDocument;
import org.opendost.platform.print.QrCode;
import org.opendost.platform.print.Signature;
import org.opendost.science.results.Certificate;

/// The certificate as it is printed, after form 10 of TT 14/2014/TT-BKHCN as far as it is known:
/// the order of its lines was not read in the annex.
final class PrintedCertificate {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private PrintedCertificate() {}

  static OfficialDocument of(Certificate certificate, Site site, Texts texts, String address) {
    var body =
        new Body()
            .basis("Căn cứ Nghị định số 11/2014/NĐ-CP ngày 18/02/2014 của Chính phủ;")
            .basis(
                "Căn cứ Thông tư số 14/2014/TT-BKHCN ngày 11/6/2014 của Bộ trưởng Bộ Khoa học và"
                    + " Công nghệ,")
            .centred("CHỨNG NHẬN")
            .field("1. Tổ chức chủ trì", certificate.hostName())
            .field("2. Chủ nhiệm nhiệm vụ", certificate.leader());
    var participants =
        certificate
            .participants()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(", "));
    if (!participants.isEmpty()) {
      body.field("3. Cá nhân tham gia chính", participants);
    }
    body.paragraph("Đã đăng ký và giao nộp kết quả thực hiện nhiệm vụ khoa học và công nghệ:")
        .field("Tên nhiệm vụ", certificate.title())
        .field("Mã số", certificate.taskCode())
        .field("Cấp quản lý", texts.text("vi", "tasks.level." + certificate.level()))
        .field(
            "Nghiệm thu",
            "ngày %s, hội đồng theo Quyết định số %s, xếp loại %s"
                .formatted(
                    DAY.format(certificate.acceptedOn()),
                    certificate.council(),
                    texts.text("vi", "tasks.rating." + certificate.rating())));
    if (certificate.isRevoked()) {
      body.note(
          "Giấy chứng nhận này đã bị thu hồi ngày " + DAY.format(certificate.revokedOn()) + ".");
    }
    var document =
        OfficialDocument.of(site.parent(), site.name("vi"))
            .numbered(certificate.number(), "")
            .issued(site.place(), certificate.issuedOn())
            .titled("Giấy chứng nhận", "Đăng ký kết quả thực hiện nhiệm vụ khoa học và công nghệ")
            .saying(body);
    if (!certificate.signer().isEmpty()) {
      document.signed(Signature.of(certificate.signer(), certificate.signerPost()));
    }
    return document
        .verifiedBy(QrCode.of(address), "Quét mã để kiểm tra: " + certificate.number())
        .framed()
        .build();
  }
}
