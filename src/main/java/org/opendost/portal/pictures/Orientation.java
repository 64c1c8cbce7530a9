package org.opendost.portal.pictures;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// How a camera was held (Exif 2.3, tag Orientation): 1 upright, 2 mirrored, … 8 lying on its
/// right.
record Orientation(int tag) {

  static final Orientation UPRIGHT = new Orientation(1);

  Orientation {
    if (tag < 1 || tag > 8) {
      throw new IllegalArgumentException("no orientation: " + tag);
    }
  }

  /// What a JPEG file says; upright where it says nothing that can be read.
  static Orientation ofJpeg(byte[] content) {
    try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      for (var segment : JPEGSegmentUtil.readSegments(stream, JPEG.APP1, "Exif")) {
        var exif = segment.data();
        // The name before it ends with two zeros; the reader of segments takes one of them.
        if (exif.read() == 0) {
          return ofExif(exif);
        }
      }
      return UPRIGHT;
    } catch (IOException | RuntimeException unreadable) {
      return UPRIGHT;
    }
  }

  /// What Exif data says; upright where it says nothing that can be read.
  static Orientation ofExif(InputStream exif) {
    try (var stream = new MemoryCacheImageInputStream(exif)) {
      var entry = new TIFFReader().read(stream).getEntryById(TIFF.TAG_ORIENTATION);
      return entry != null && entry.getValue() instanceof Number tag
          ? new Orientation(tag.intValue())
          : UPRIGHT;
    } catch (IOException | RuntimeException unreadable) {
      return UPRIGHT;
    }
  }

  /// Whether width and height change places.
  boolean lies() {
    return tag >= 5;
  }

  Dots upright(Dots asStored) {
    return lies() ? asStored.turned() : asStored;
  }

  /// The picture the right way up.
  BufferedImage upright(BufferedImage stored) {
    if (tag == 1) {
      return stored;
    }
    int width = stored.getWidth();
    int height = stored.getHeight();
    var turned =
        lies()
            ? new BufferedImage(height, width, stored.getType())
            : new BufferedImage(width, height, stored.getType());
    var pen = turned.createGraphics();
    pen.drawImage(stored, transform(width, height), null);
    pen.dispose();
    return turned;
  }

  private AffineTransform transform(int width, int height) {
    return switch (tag) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
