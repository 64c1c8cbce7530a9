package org.opendost.regulatory.radiation.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.opendost.platform.page.Site;
import org.opendost.platform.print.Body;
import org.opendost.platform.print.OfficialDocument;
import org.opendost.platform.print.QrCode;
import org.opendost.platform.print.Signature;
import org.opendost.regulatory.radiation.Equipment;
import org.opendost.regulatory.radiation.LicenceCheck;
import org.opendost.regulatory.radiation.Regime;

/// A licence as it is printed, after Form 03-V of TT 08/2010/TT-BKHCN, with a code to check it.
final class PrintedLicence {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private PrintedLicence() {}

  static OfficialDocument of(LicenceCheck check, Site site, String address) {
    var licence = check.licence();
    return OfficialDocument.of(site.parent(), "Sở Khoa học và Công nghệ")
        .numbered(licence.number(), "")
        .issued("Cao Bằng", licence.issuedOn())
        .titled("Giấy phép", "Tiến hành công việc bức xạ")
        .saying(
            new Body()
                .basis("Căn cứ Luật Năng lượng nguyên tử số 18/2008/QH12;")
                .basis("Căn cứ " + Regime.on(licence.issuedOn()).document() + ",")
                .centred("CHO PHÉP:")
                .field("1. Tổ chức", check.holder())
                .field("2. Địa chỉ", licence.place())
                .field("3. Được tiến hành", licence.work())
                .table(
                    List.of(
                        Body.Column.<Equipment>text(
                            "Thiết bị", device -> device.deviceClass().term()),
                        Body.Column.<Equipment>text("Kiểu, hãng", Equipment::label),
                        Body.Column.<Equipment>centred("Số bóng phát", Equipment::tubeSerial),
                        Body.Column.<Equipment>centred(
                            "Số bàn điều khiển", Equipment::consoleSerial)),
                    check.equipment())
                .plain(
                    "Giấy phép có giá trị đến hết ngày " + DAY.format(licence.expiresOn()) + "."))
        .signed(Signature.of(licence.signer(), licence.signerPost()))
        .verifiedBy(QrCode.of(address), "Quét mã để kiểm tra hiệu lực: " + licence.code())
        .framed()
        .build();
  }
}
