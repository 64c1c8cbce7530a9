package org.opendost.platform.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code, error correction M, with the quiet zone of four modules the standard asks for. */
public final class QrCode {

  private static final int QUIET_ZONE = 4;
  private static final int PIXELS = 8;

  private final BitMatrix modules;

  private QrCode(BitMatrix modules) {
    this.modules = modules;
  }

  /**
   * Encodes.
   *
   * @param content usually an address; at most some 2,300 bytes
   * @throws IllegalArgumentException when it is empty or too long
   */
  public static QrCode of(String content) {
    try {
      return new QrCode(
          new QRCodeWriter()
              .encode(
                  content,
                  BarcodeFormat.QR_CODE,
                  1,
                  1,
                  Map.of(
                      EncodeHintType.CHARACTER_SET,
                      StandardCharsets.UTF_8.name(),
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.M,
                      EncodeHintType.MARGIN,
                      QUIET_ZONE)));
    } catch (WriterException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The code as an inline SVG for a web page, scalable, one path, named for a screen reader. */
  public String svg(String title) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        int start = x;
        while (x < modules.getWidth() && modules.get(x, y)) {
          x++;
        }
        if (x > start) {
          path.append("M%d %dh%dv1h-%dz".formatted(start, y, x - start, x - start));
        }
      }
    }
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" role="img" \
    shape-rendering="crispEdges"><title>%2$s</title><path fill="#fff" d="M0 0h%1$dv%1$dH0z"/>\
    <path d="%3$s"/></svg>\
    """
        .formatted(modules.getWidth(), Html.escape(title), path);
  }

  /** The code as a black and white PNG, eight pixels to a module. */
  public byte[] png() {
    int side = modules.getWidth() * PIXELS;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        image.setRGB(x, y, modules.get(x / PIXELS, y / PIXELS) ? 0xff000000 : 0xffffffff);
      }
    }
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How large it is on paper. */
  public enum Size {
    /** Beside a text, two centimetres and a half wide, to be held before a telephone. */
    MARK("qr"),
    /** On a poster, nine centimetres wide, to be read from a step away. */
    POSTER("qr poster");

    private final String style;

    Size(String style) {
      this.style = style;
    }
  }

  /** The code as a picture beside a text of a printed document. */
  public Html html(String alternative) {
    return html(alternative, Size.MARK);
  }

  /** The code as a picture in a printed document. */
  public Html html(String alternative, Size size) {
    return new Html(
        "<img class=\"%s\" alt=\"%s\" src=\"data:image/png;base64,%s\"/>"
            .formatted(
                size.style, Html.escape(alternative), Base64.getEncoder().encodeToString(png())));
  }
}
