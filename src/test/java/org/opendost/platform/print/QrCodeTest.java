package org.opendost.platform.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class QrCodeTest {

  private static final String ADDRESS = "https://example.vn/v/K7M2QX?q=Đúng";

  @Test
  void isReadBackFromItsPicture() throws Exception {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(QrCode.of(ADDRESS).png()));
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    BinaryBitmap bitmap =
        new BinaryBitmap(
            new HybridBinarizer(
                new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));

    assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(ADDRESS);
    assertThat(image.getRGB(0, 0)).as("quiet zone").isEqualTo(0xffffffff);
  }

  @Test
  void isNamedForAScreenReaderInAPage() {
    Element svg = Xml.parse(QrCode.of(ADDRESS).svg("Mã <kiểm tra>")).getDocumentElement();

    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(Xml.elements(svg).getFirst().getTextContent()).isEqualTo("Mã <kiểm tra>");
    assertThat(svg.getAttribute("style")).isEmpty();
  }

  @Test
  void refusesWhatDoesNotFit() {
    assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of(""));
    assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of("x".repeat(4000)));
  }
}
