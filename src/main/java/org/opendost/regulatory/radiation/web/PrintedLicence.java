package org.opendost.regulatory.radiation.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.opendost.platform.page.Site;
import org.opendost.platform.print.Body;
import org.opendost.platform.print.OfficialDocument;
import org.opendost.platform.print.QrCode;
import org.opendost.platform.print.Signature;
import org.opendost.regulatory.radiation.Equipment;
import org.opendost.regulatory.radiation.LicenceCheck;
import org.opendost.regulatory.radiation.Regime;

/// A licence as it is printed, with a code to check it. Form 03-V of TT 08/2010/TT-BKHCN is a
/// drawing that was not at hand: what it must say follows the law, its layout the decree on
/// clerical work.
final class PrintedLicence {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private PrintedLicence() {}

  static OfficialDocument of(LicenceCheck check, Site site, String address) {
    var licence = check.licence();
    return OfficialDocument.of(site.parent(), site.body())
        .numbered(licence.number(), "")
        .issued(site.place(), licence.issuedOn())
        .titled("Giấy phép", "Tiến hành công việc bức xạ")
        .saying(body(check))
        .signed(Signature.of(licence.signer(), licence.signerPost()))
        .verifiedBy(QrCode.of(address), "Quét mã để kiểm tra hiệu lực: " + licence.code())
        .framed()
        .build();
  }

  private static Body body(LicenceCheck check) {
    var licence = check.licence();
    var officer = check.safetyOfficer();
    var body =
        new Body()
            .basis("Căn cứ Luật Năng lượng nguyên tử số 18/2008/QH12;")
            .basis("Căn cứ " + Regime.on(licence.issuedOn()).document() + ";")
            .basis("Xét hồ sơ đề nghị cấp giấy phép của " + check.holder() + ",")
            .centred("CHO PHÉP:")
            .field("1. Tổ chức", check.holder())
            .field("Địa chỉ", licence.place())
            .field("Điện thoại", check.phone())
            .field("2. Được tiến hành công việc bức xạ", licence.work())
            .field("3. Người phụ trách an toàn", officer == null ? "…" : officer)
            .plain("4. Thiết bị:")
            .table(
                List.of(
                    Body.Column.<Equipment>text("Thiết bị", device -> device.deviceClass().term()),
                    Body.Column.<Equipment>text("Kiểu, hãng, nước", PrintedLicence::make),
                    Body.Column.<Equipment>centred("Số bóng phát", Equipment::tubeSerial),
                    Body.Column.<Equipment>centred("Số bàn điều khiển", Equipment::consoleSerial),
                    Body.Column.<Equipment>centred("kV, mA", PrintedLicence::power),
                    Body.Column.<Equipment>text("Nơi đặt", Equipment::room)),
                check.equipment())
            .plain("5. Giấy phép có giá trị đến hết ngày " + DAY.format(licence.expiresOn()) + ".");
    if (!check.former().isEmpty()) {
      body.plain(
          check.former().stream()
              .map(former -> "số " + former.number() + " ngày " + DAY.format(former.issuedOn()))
              .collect(Collectors.joining(", ", "6. Giấy phép này thay cho giấy phép ", ".")));
    }
    return body;
  }

  private static String make(Equipment device) {
    return device.label() + ", " + device.country() + ", " + device.year();
  }

  private static String power(Equipment device) {
    return device.maxKv() + " kV, " + device.maxMa() + " mA";
  }
}
