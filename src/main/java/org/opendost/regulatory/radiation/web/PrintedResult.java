package org.opendost.regulatory.radiation.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.opendost.platform.page.Site;
import org.opendost.platform.print.Body;
import org.opendost.platform.print.OfficialDocument;
import org.opendost.platform.print.QrCode;
import org.opendost.platform.print.Signature;
import org.opendost.regulatory.radiation.Equipment;
import org.opendost.regulatory.radiation.Kind;
import org.opendost.regulatory.radiation.Regime;
import org.opendost.regulatory.radiation.ResultCheck;

/// The confirmation of a declaration (Annex IV of TT 08/2010; Form 01, Annex VI of NĐ 142/2020),
/// the certificate of a safety officer (Annex VI; Form 03, Annex VI) and the decision that approves
/// an incident plan. The annexes are drawings that were not at hand: the wording follows the law,
/// the layout the decree on clerical work.
final class PrintedResult {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private PrintedResult() {}

  static OfficialDocument of(ResultCheck check, Site site, String address) {
    var parts = check.number().split("/", 2);
    var document =
        OfficialDocument.of(site.parent(), site.body())
            .numbered(parts[0], parts.length > 1 ? parts[1] : "")
            .issued(site.place(), check.issuedOn())
            .titled(kind(check.kind()), summary(check.kind()))
            .saying(body(check))
            .signed(Signature.of(check.signer(), check.signerPost()))
            .verifiedBy(QrCode.of(address), "Quét mã để kiểm tra: " + check.code());
    return (check.kind() == Kind.INCIDENT_PLAN ? document : document.framed()).build();
  }

  private static String kind(Kind kind) {
    return switch (kind) {
      case DECLARATION -> "Giấy xác nhận khai báo";
      case RSO_CERTIFICATE -> "Chứng chỉ nhân viên bức xạ";
      case INCIDENT_PLAN -> "Quyết định";
      case LICENCE_NEW, LICENCE_RENEWAL, LICENCE_AMENDMENT, LICENCE_SUPPLEMENT, LICENCE_REISSUE ->
          throw new IllegalArgumentException(kind + " ends in a licence");
    };
  }

  private static String summary(Kind kind) {
    return switch (kind) {
      case DECLARATION -> "Thiết bị X-quang chẩn đoán y tế";
      case RSO_CERTIFICATE -> "Người phụ trách an toàn";
      default -> "Phê duyệt kế hoạch ứng phó sự cố bức xạ cấp cơ sở";
    };
  }

  private static Body body(ResultCheck check) {
    var body =
        new Body()
            .basis("Căn cứ Luật Năng lượng nguyên tử số 18/2008/QH12;")
            .basis("Căn cứ " + basis(check) + ",");
    return switch (check.kind()) {
      case DECLARATION -> declaration(check, body);
      case RSO_CERTIFICATE -> certificate(check, body);
      default -> plan(check, body);
    };
  }

  private static Body declaration(ResultCheck check, Body body) {
    return body.centred("XÁC NHẬN:")
        .field("Tổ chức, cá nhân", check.holder().name())
        .field("Địa chỉ", check.holder().address())
        .plain("đã khai báo các thiết bị X-quang chẩn đoán y tế sau đây:")
        .table(
            List.of(
                Body.Column.<Equipment>text("Thiết bị", device -> device.deviceClass().term()),
                Body.Column.<Equipment>text("Kiểu, hãng", Equipment::label),
                Body.Column.<Equipment>centred("Số bóng phát", Equipment::tubeSerial),
                Body.Column.<Equipment>centred("Số bàn điều khiển", Equipment::consoleSerial),
                Body.Column.<Equipment>text("Nơi đặt", Equipment::room)),
            check.equipment())
        .note("Giấy này không thay cho giấy phép tiến hành công việc bức xạ.");
  }

  private static Body certificate(ResultCheck check, Body body) {
    var worker = check.worker();
    var until = check.until();
    body.centred("CẤP CHO:");
    if (worker != null) {
      body.field("Ông/Bà", worker.name())
          .field("Năm sinh", String.valueOf(worker.birthYear()))
          .field("Chức vụ", worker.position())
          .field("Giấy chứng nhận đào tạo an toàn bức xạ", worker.trainingCertificate());
    }
    return body.field("Đơn vị", check.holder().name())
        .field("Công việc đảm nhiệm", "Người phụ trách an toàn cơ sở X-quang chẩn đoán y tế")
        .plain(
            until == null
                ? "Chứng chỉ này không có thời hạn (NĐ 142/2020/NĐ-CP, Điều 37.2)."
                : "Chứng chỉ có giá trị đến hết ngày " + written(until) + ".");
  }

  private static Body plan(ResultCheck check, Body body) {
    return body.centred("QUYẾT ĐỊNH:")
        .article(
            "Điều 1.",
            "Phê duyệt Kế hoạch ứng phó sự cố bức xạ cấp cơ sở của "
                + check.holder().name()
                + ", địa chỉ: "
                + check.holder().address()
                + ".")
        .article(
            "Điều 2.",
            check.holder().name()
                + " có trách nhiệm tổ chức thực hiện, diễn tập và cập nhật kế hoạch theo quy định.")
        .article("Điều 3.", "Quyết định này có hiệu lực kể từ ngày ký.");
  }

  private static String basis(ResultCheck check) {
    return check.kind() == Kind.INCIDENT_PLAN && check.regime() == Regime.TT_08_2010
        ? "TT 25/2014/TT-BKHCN"
        : check.regime().document();
  }

  private static String written(LocalDate day) {
    return DAY.format(day);
  }
}
