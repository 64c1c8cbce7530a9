package org.opendost.regulatory.conformity.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.page.PublicAddress;
import org.opendost.platform.page.Site;
import org.opendost.platform.page.Texts;
import org.opendost.platform.print.Body;
import org.opendost.platform.print.OfficialDocument;
import org.opendost.platform.print.PdfAnswers;
import org.opendost.platform.print.QrCode;
import org.opendost.platform.print.Signature;
import org.opendost.regulatory.conformity.Declaration;
import org.opendost.regulatory.conformity.DeclarationKind;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The notice of acceptance on paper, with a code that opens its public page. The wording of form
/// 3.TBTNHS was not read; what Đ.10.2.a and Đ.15.2.a of TT 28/2012/TT-BKHCN name stands in it.
@Component
class NoticeFile {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final PdfAnswers pdf;
  private final Site site;
  private final Texts texts;
  private final PublicAddress address;

  NoticeFile(PdfAnswers pdf, Site site, Texts texts, PublicAddress address) {
    this.pdf = pdf;
    this.site = site;
    this.texts = texts;
    this.address = address;
  }

  /// @throws NotFound when it was not accepted
  ResponseEntity<byte[]> answer(Declaration declaration) {
    var notice = declaration.notice();
    if (notice == null) {
      throw new NotFound("notice", declaration.id());
    }
    var document =
        OfficialDocument.of(site.parent(), site.name("vi"))
            .numbered(notice.number(), "")
            .issued(site.place(), notice.on())
            .titled(
                "Thông báo", texts.text("vi", "conformity.notice." + declaration.intake().kind()))
            .saying(body(declaration, notice))
            .signed(Signature.of(notice.signer(), notice.post()))
            .verifiedBy(
                QrCode.of(address.of(ConformityPages.PUBLIC + "/" + declaration.id())),
                "Quét mã để kiểm tra: " + notice.number())
            .build();
    return pdf.of(document, "thong-bao-tiep-nhan-" + declaration.number());
  }

  private Body body(Declaration declaration, Declaration.Notice notice) {
    var intake = declaration.intake();
    var body =
        new Body()
            .basis(texts.text("vi", "conformity.notice.basis." + intake.kind()))
            .paragraph("Xác nhận đã tiếp nhận bản công bố của:")
            .field("Tổ chức, cá nhân", declaration.organisationName())
            .field("Sản phẩm, hàng hóa", intake.product());
    if (!intake.features().isEmpty()) {
      body.field("Kiểu, loại, đặc trưng", intake.features());
    }
    body.field(
        intake.kind() == DeclarationKind.QUANTITY_MARK ? "Lượng danh định" : "Phù hợp với",
        intake.standard());
    var assessedBy = intake.assessedBy();
    if (assessedBy != null) {
      body.field("Căn cứ đánh giá", texts.text("vi", "conformity.assessed-by." + assessedBy));
    }
    if (!intake.certificate().isEmpty()) {
      body.field("Giấy chứng nhận", intake.certificate() + ", " + intake.certifier());
    }
    body.field("Lần tiếp nhận", String.valueOf(notice.times()));
    var until = notice.validUntil();
    if (until != null) {
      body.field("Thông báo có giá trị đến hết ngày", day(until));
    }
    var ending = declaration.ending();
    if (ending != null) {
      body.note("Công bố này đã hết giá trị từ ngày " + day(ending.on()) + ".");
    }
    return body;
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }
}
