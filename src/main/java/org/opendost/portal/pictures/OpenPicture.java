package org.opendost.portal.pictures;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.opendost.portal.pictures.Unmade.Reason;

/// A picture whose head was read; its dots are read only when they are asked for, and only so many
/// of them as the largest version needs.
final class OpenPicture implements AutoCloseable {

  /// Readers are made here and not looked for: what is found depends on the thread that looked
  /// first.
  private static final class Readers {

    static final Map<String, ImageReaderSpi> BY_TYPE =
        Map.of(
            "image/jpeg", registered(new JPEGImageReaderSpi()),
            "image/png", ImageIO.getImageReadersByFormatName("png").next().getOriginatingProvider(),
            "image/webp", registered(new WebPImageReaderSpi()));

    private Readers() {}

    private static ImageReaderSpi registered(ImageReaderSpi reader) {
      IIORegistry.getDefaultInstance().registerServiceProvider(reader, ImageReaderSpi.class);
      return reader;
    }
  }

  private final ImageReader reader;
  private final Dots stored;
  private final Orientation orientation;
  private final boolean moves;

  private OpenPicture(ImageReader reader, Dots stored, Orientation orientation, boolean moves) {
    this.reader = reader;
    this.stored = stored;
    this.orientation = orientation;
    this.moves = moves;
  }

  /// Reads the head of a picture.
  ///
  /// @param mediaType what its content was found to be
  /// @throws Unmade when there is none to read
  static OpenPicture of(byte[] content, String mediaType) throws Unmade {
    var known = Readers.BY_TYPE.get(mediaType);
    if (known == null) {
      throw new Unmade(Reason.BROKEN);
    }
    ImageReader reader = null;
    try {
      reader = known.createReaderInstance();
      reader.setInput(
          new MemoryCacheImageInputStream(new ByteArrayInputStream(content)), false, true);
      var dots = new Dots(reader.getWidth(0), reader.getHeight(0));
      return switch (mediaType) {
        case "image/jpeg" -> new OpenPicture(reader, dots, Orientation.ofJpeg(content), false);
        case "image/webp" ->
            new OpenPicture(
                reader, dots, Chunks.webpOrientation(content), Chunks.webpMoves(content));
        default -> new OpenPicture(reader, dots, Orientation.UPRIGHT, Chunks.pngMoves(content));
      };
    } catch (IOException | RuntimeException broken) {
      if (reader != null) {
        reader.dispose();
      }
      throw new Unmade(Reason.BROKEN, broken);
    }
  }

  /// How large it is, the right way up.
  Dots dots() {
    return orientation.upright(stored);
  }

  /// Whether it moves.
  boolean moves() {
    return moves;
  }

  /// The dots, the right way up, in the colours of screens: at least twice as many across as
  /// `needed`, if there are as many, so that nothing is lost to the version made of them.
  BufferedImage read(int needed) throws Unmade {
    if (dots().tooMany()) {
      throw new Unmade(Reason.TOO_MANY_DOTS);
    }
    try {
      int step = Math.max(1, dots().width() / (2 * needed));
      var param = reader.getDefaultReadParam();
      param.setSourceSubsampling(step, step, 0, 0);
      var read = reader.read(0, param);
      var screen =
          new BufferedImage(
              read.getWidth(),
              read.getHeight(),
              read.getColorModel().hasAlpha()
                  ? BufferedImage.TYPE_INT_ARGB
                  : BufferedImage.TYPE_INT_RGB);
      var pen = screen.createGraphics();
      pen.drawImage(read, 0, 0, null);
      pen.dispose();
      return orientation.upright(screen);
    } catch (IOException | RuntimeException broken) {
      throw new Unmade(Reason.BROKEN, broken);
    }
  }

  @Override
  public void close() {
    reader.dispose();
  }
}
