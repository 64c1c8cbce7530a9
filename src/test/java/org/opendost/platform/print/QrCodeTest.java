package org.opendost.platform.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
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
  void isNineCentimetresWideOnAPoster() throws IOException {
    assertThat(wide(QrCode.of(ADDRESS).html("Mã", QrCode.Size.POSTER))).isBetween(88.0, 92.0);
    assertThat(wide(QrCode.of(ADDRESS).html("Mã"))).isLessThan(26);
  }

  /// How many millimetres wide the picture is on a sheet of A5.
  private static double wide(Html code) throws IOException {
    var out = new ByteArrayOutputStream();
    new Printer().pdf(new Sheet("Mã", code, Paper.A5, true), out);
    var widths = new ArrayList<Double>();
    var pictures =
        new PDFStreamEngine() {
          @Override
          protected void processOperator(Operator operator, List<COSBase> operands)
              throws IOException {
            if (operator.getName().equals("Do")) {
              widths.add(
                  getGraphicsState().getCurrentTransformationMatrix().getScalingFactorX()
                      * 25.4
                      / 72);
            } else {
              super.processOperator(operator, operands);
            }
          }
        };
    pictures.addOperator(new Concatenate(pictures));
    pictures.addOperator(new Save(pictures));
    pictures.addOperator(new Restore(pictures));
    try (var pdf = Loader.loadPDF(out.toByteArray())) {
      pictures.processPage(pdf.getPage(0));
    }
    return widths.getFirst();
  }

  @Test
  void refusesWhatDoesNotFit() {
    assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of(""));
    assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of("x".repeat(4000)));
  }
}
