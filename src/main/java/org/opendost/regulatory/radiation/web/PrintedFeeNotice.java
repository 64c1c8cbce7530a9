package org.opendost.regulatory.radiation.web;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.opendost.platform.page.Site;
import org.opendost.platform.print.AmountInWords;
import org.opendost.platform.print.Body;
import org.opendost.platform.print.OfficialDocument;
import org.opendost.platform.print.QrCode;
import org.opendost.platform.print.Signature;
import org.opendost.regulatory.radiation.FeeBill;
import org.opendost.regulatory.radiation.FeeNotice;
import org.opendost.regulatory.radiation.Kind;

/// The written notice of a fee. No law gives it a form: what it says follows NĐ 142/2020 (Art.
/// 29.4.a) and TT 287/2016/TT-BTC, its layout the decree on clerical work.
final class PrintedFeeNotice {

  private PrintedFeeNotice() {}

  static OfficialDocument of(FeeNotice notice, Site site, String lookUp) {
    var dossier = notice.dossier();
    return OfficialDocument.of(site.name(), "Bộ phận Tiếp nhận và Trả kết quả")
        .numbered("", "TB-BPTN&TKQ")
        .issued(site.place(), notice.on())
        .titled("Thông báo", "Mức phí, lệ phí giải quyết hồ sơ")
        .underTitle("Mã hồ sơ: " + dossier.code())
        .to(notice.facility().name())
        .saying(body(notice))
        .signed(Signature.of(notice.by(), "Người tiếp nhận hồ sơ"))
        .verifiedBy(QrCode.of(lookUp), "Quét mã để tra cứu hồ sơ")
        .build();
  }

  private static Body body(FeeNotice notice) {
    var dossier = notice.dossier();
    var amount = dossier.fee().amount();
    var body =
        new Body()
            .basis("Căn cứ " + notice.article() + ";")
            .basis("Căn cứ Thông tư số 287/2016/TT-BTC,")
            .paragraph(
                "Hồ sơ “%s” của %s, địa chỉ: %s, đã đầy đủ, hợp lệ. Mức phí, lệ phí phải nộp như sau:"
                    .formatted(
                        words(dossier.kind()),
                        notice.facility().name(),
                        notice.facility().address()));
    if (!notice.bill().items().isEmpty()) {
      body.table(
          List.of(
              Body.Column.<FeeBill.Item>text("Khoản thu", PrintedFeeNotice::words),
              Body.Column.<FeeBill.Item>centred("Số lượng", each -> "%02d".formatted(each.count())),
              Body.Column.<FeeBill.Item>number("Mức thu (đồng)", each -> dong(each.each())),
              Body.Column.<FeeBill.Item>number("Thành tiền (đồng)", each -> dong(each.sum()))),
          notice.bill().items());
      for (var share : notice.bill().shares()) {
        body.plain(words(share));
      }
    }
    body.field("Tổng số tiền phải nộp", dong(amount) + " đồng")
        .plain("(Bằng chữ: " + AmountInWords.of(amount) + " đồng.)")
        .paragraph(
            dossier.regime().feeFirst()
                ? "Thời hạn giải quyết hồ sơ được tính từ ngày nhận đủ hồ sơ hợp lệ và phí, lệ phí."
                : "Giấy phép, chứng chỉ chỉ được cấp sau khi đã nộp phí, lệ phí.")
        .paragraph(
            "Nộp tại Bộ phận Tiếp nhận và Trả kết quả hoặc chuyển khoản, ghi rõ mã hồ sơ. Biên lai"
                + " thu được ghi vào hồ sơ.");
    if (!dossier.fee().confirmed()) {
      body.note("Có mức thu chưa đối chiếu với biểu phí gốc; Bộ phận Tiếp nhận xác nhận khi thu.");
    }
    var payment = dossier.payment();
    if (payment != null) {
      body.note("Đã nộp theo biên lai số " + payment.receipt() + ".");
    }
    return body;
  }

  private static String words(FeeBill.Item item) {
    var device = item.device();
    if (device != null) {
      return "Thẩm định cấp giấy phép: " + device.term();
    }
    return item.item().equals("plan")
        ? "Thẩm định kế hoạch ứng phó sự cố cấp cơ sở"
        : "Cấp chứng chỉ nhân viên bức xạ";
  }

  private static String words(FeeBill.Share share) {
    return share.item().equals("renewal")
        ? "Gia hạn giấy phép: thu %d %% mức cấp mới.".formatted(share.percent())
        : "Nhiều thiết bị trong một hồ sơ: thu %d %% mức trên.".formatted(share.percent());
  }

  private static String words(Kind kind) {
    return switch (kind) {
      case DECLARATION -> "Khai báo thiết bị X-quang";
      case LICENCE_NEW -> "Cấp giấy phép tiến hành công việc bức xạ";
      case LICENCE_RENEWAL -> "Gia hạn giấy phép tiến hành công việc bức xạ";
      case LICENCE_AMENDMENT -> "Sửa đổi giấy phép tiến hành công việc bức xạ";
      case LICENCE_SUPPLEMENT -> "Bổ sung giấy phép tiến hành công việc bức xạ";
      case LICENCE_REISSUE -> "Cấp lại giấy phép tiến hành công việc bức xạ";
      case RSO_CERTIFICATE -> "Cấp chứng chỉ nhân viên bức xạ";
      case INCIDENT_PLAN -> "Phê duyệt kế hoạch ứng phó sự cố bức xạ cấp cơ sở";
    };
  }

  private static String dong(long amount) {
    return NumberFormat.getIntegerInstance(Locale.forLanguageTag("vi")).format(amount);
  }
}
