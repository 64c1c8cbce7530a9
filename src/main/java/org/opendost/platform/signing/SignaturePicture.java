package org.opendost.platform.signing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.opendost.platform.input.InvalidInput;

/// The picture of a handwritten signature or of a seal: PNG, with or without ground (Decree
/// 30/2020, Annex I, part II §7.d and §8.a).
public final class SignaturePicture {

  /// Bytes.
  public static final int MOST = 1_000_000;

  /// Pixels on a side: a seal of 36 millimetres at 1,200 to the inch has 1,700.
  public static final int LONGEST = 2_000;

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private final BufferedImage image;

  private SignaturePicture(BufferedImage image) {
    this.image = image;
  }

  /// Reads a picture.
  ///
  /// @param field of the form the picture came from
  /// @throws InvalidInput beside the field, when it is no PNG, damaged or too large
  public static SignaturePicture of(String field, byte[] png) {
    if (png.length > MOST) {
      throw new InvalidInput(field, "signing.picture.too-large", MOST / 1_000);
    }
    if (!starts(png)) {
      throw new InvalidInput(field, "signing.picture.not-png");
    }
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
      var reader = ImageIO.getImageReadersByFormatName("png").next();
      try {
        reader.setInput(in);
        // The sides are read before the picture: a small file can hold a vast one.
        if (Math.max(reader.getWidth(0), reader.getHeight(0)) > LONGEST) {
          throw new InvalidInput(field, "signing.picture.too-many-pixels", LONGEST);
        }
        return new SignaturePicture(plain(reader.read(0)));
      } finally {
        reader.dispose();
      }
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
      throw new InvalidInput(field, "signing.picture.damaged");
    }
  }

  BufferedImage image() {
    return image;
  }

  private static boolean starts(byte[] file) {
    return file.length > PNG.length && Arrays.equals(file, 0, PNG.length, PNG, 0, PNG.length);
  }

  /// Colours of the standard screen, whatever profile the file brought: PDF/A wants one.
  private static BufferedImage plain(BufferedImage read) {
    var plain = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_ARGB);
    var pen = plain.createGraphics();
    pen.drawImage(read, 0, 0, null);
    pen.dispose();
    return plain;
  }
}
