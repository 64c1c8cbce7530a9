package org.opendost.portal.pictures;

import com.twelvemonkeys.image.ResampleOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.opendost.platform.files.FileKind;
import org.opendost.portal.pictures.Unmade.Reason;

/// A smaller version of a picture: its dots and nothing else, neither where it was taken nor with
/// what.
///
/// @param kind JPEG for photographs; PNG where that takes fewer bytes, as drawings do, and where
///   something shines through
@SuppressWarnings("ArrayRecordComponent")
record Version(Dots dots, FileKind kind, byte[] content) {

  /// Telephones, telephones with fine screens, and the width of an article on a fine screen.
  static final List<Integer> WIDTHS = List.of(480, 800, 1200);

  private static final float QUALITY = 0.8f;

  /// The versions of a picture, none wider than itself, each with fewer bytes than it has.
  ///
  /// @throws Unmade when there are none, and why
  static List<Version> of(OpenPicture picture, int bytes) throws Unmade {
    if (picture.dots().tooMany()) {
      throw new Unmade(Reason.TOO_MANY_DOTS);
    }
    if (picture.moves()) {
      throw new Unmade(Reason.MOVES);
    }
    int own = picture.dots().width();
    var image = picture.read(WIDTHS.getLast());
    var versions = new ArrayList<Version>();
    for (int width : widths(own)) {
      var version = of(image, picture.dots().scaledTo(width));
      if (version.content.length < bytes) {
        versions.add(version);
      }
    }
    if (versions.isEmpty()) {
      throw new Unmade(Reason.LIGHT);
    }
    return versions;
  }

  /// Up to the widest; a picture that is not as wide ends with its own width.
  private static List<Integer> widths(int own) {
    return IntStream.concat(
            WIDTHS.stream().mapToInt(Integer::intValue).filter(width -> width < own),
            IntStream.of(Math.min(own, WIDTHS.getLast())))
        .distinct()
        .boxed()
        .toList();
  }

  private static Version of(BufferedImage image, Dots dots) {
    var scaled =
        image.getWidth() == dots.width() && image.getHeight() == dots.height()
            ? image
            : new ResampleOp(dots.width(), dots.height(), ResampleOp.FILTER_LANCZOS)
                .filter(image, new BufferedImage(dots.width(), dots.height(), image.getType()));
    var png = png(scaled);
    if (shinesThrough(scaled)) {
      return new Version(dots, FileKind.PNG, png);
    }
    var jpeg = jpeg(scaled);
    return png.length <= jpeg.length
        ? new Version(dots, FileKind.PNG, png)
        : new Version(dots, FileKind.JPEG, jpeg);
  }

  private static boolean shinesThrough(BufferedImage image) {
    if (!image.getColorModel().hasAlpha()) {
      return false;
    }
    var line = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, line.length, 1, line, 0, line.length);
      for (int dot : line) {
        if (dot >>> 24 != 0xff) {
          return true;
        }
      }
    }
    return false;
  }

  private static byte[] png(BufferedImage image) {
    try {
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] jpeg(BufferedImage image) {
    var opaque = image;
    if (image.getColorModel().hasAlpha()) {
      opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
      var pen = opaque.createGraphics();
      pen.drawImage(image, 0, 0, null);
      pen.dispose();
    }
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      var param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
      param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.setOutput(out);
      writer.write(null, new IIOImage(opaque, null, null), param);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
