package org.opendost.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.journeys.Chromium.isAccessible;
import static org.opendost.regulatory.goods.CheckExample.HEAD;
import static org.opendost.regulatory.goods.CheckExample.on;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.opendost.regulatory.goods.CheckExample;
import org.opendost.regulatory.goods.Warnings;
import org.opendost.regulatory.inspection.Conclusion;
import org.opendost.regulatory.inspection.Conclusions;
import org.opendost.regulatory.inspection.Kind;
import org.opendost.regulatory.inspection.Publicity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A buyer with a telephone: the QR code of a lot, the warnings, and the one field for any code.
@DemonstrationJourney
class PublicCheckJourney {

  private static final LocalDate DAY = LocalDate.of(2019, 6, 10);

  private final Chromium chromium;
  private final CheckExample example;
  private final Conclusions conclusions;

  @LocalServerPort private int port;

  PublicCheckJourney(
      Chromium chromium, @Autowired CheckExample example, @Autowired Conclusions conclusions) {
    this.chromium = chromium;
    this.example = example;
    this.conclusions = conclusions;
  }

  @Test
  void findsAFailedLotByItsQrCodeOnceTheConclusionIsPublic() throws Exception {
    var lot = failed();
    var code = Warnings.code(lot);
    var address = scanned(lot);
    assertThat(address).endsWith("/lo/" + code);
    try (var buyer = telephone()) {
      read(buyer, address);
      assertThat(text(buyer)).contains("Chưa có kết luận công khai");
      assertThat(text(buyer)).doesNotContain("Miến dong mẫu");

      publish(lot);

      read(buyer, address);
      assertThat(text(buyer)).contains("Miến dong mẫu", "Không đạt", "Tên hàng hóa");
      read(buyer, site("/canh-bao"));
      assertThat(text(buyer)).contains("Miến dong mẫu", code);
      read(buyer, site("/tra-cuu"));
      buyer.fill("main [name=code]", code);
      buyer.locator("main form button[type=submit]").click();
      buyer.waitForLoadState();
      assertThat(buyer.url()).isEqualTo(site("/lo/" + code));

      on(
          DAY,
          () -> {
            example.lots().withdraw(HEAD, lot, "Ghi nhầm");
            return true;
          });
      read(buyer, address);
      assertThat(text(buyer)).contains("đã được rút").doesNotContain("Miến dong mẫu");
    }
  }

  private UUID failed() {
    return on(
        DAY,
        () -> {
          var visit = example.visit(Kind.QUALITY, DAY, 1);
          var lot = example.lot(visit, false);
          example.sign(visit, DAY);
          var mission = example.mission(visit);
          conclusions.report(HEAD, mission, DAY, "Đã kiểm tra");
          conclusions.conclude(
              HEAD, mission, new Conclusion("KL-" + mission, DAY, "Giám đốc", "Nhãn thiếu"));
          return lot;
        });
  }

  private void publish(UUID lot) {
    on(
        DAY,
        () ->
            conclusions.publish(
                HEAD,
                example.lots().open(HEAD, lot).lot().mission(),
                DAY,
                List.of(Publicity.PORTAL)));
  }

  /// What a telephone reads off the officer's screen.
  private String scanned(UUID lot) throws Exception {
    try (var officer =
        chromium
            .browser()
            .newPage(new Browser.NewPageOptions().setViewportSize(1280, 900).setLocale("vi-VN"))) {
      Chromium.signIn(officer, port, "chuyenvien.cl");
      read(officer, site("/office/lots/" + lot));
      var image =
          ImageIO.read(new ByteArrayInputStream(officer.locator(".lot-qr svg").screenshot()));
      int width = image.getWidth();
      int height = image.getHeight();
      var pixels = image.getRGB(0, 0, width, height, null, 0, width);
      return new QRCodeReader()
          .decode(
              new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
          .getText();
    }
  }

  private Page telephone() {
    return chromium
        .browser()
        .newPage(new Browser.NewPageOptions().setViewportSize(360, 800).setLocale("vi-VN"));
  }

  private static void read(Page page, String address) {
    page.navigate(address);
    isAccessible(page);
  }

  private static String text(Page page) {
    return page.locator("main").innerText();
  }

  private String site(String path) {
    return "http://127.0.0.1:" + port + path;
  }
}
