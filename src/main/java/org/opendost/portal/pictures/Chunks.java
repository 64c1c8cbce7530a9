package org.opendost.portal.pictures;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The parts of a PNG or WebP file, as far as they say what its first picture alone would not.
final class Chunks {

  private static final int PNG_HEAD = 8;
  private static final int WEBP_HEAD = 12;
  private static final int NAME = 4;
  private static final int CHECK = 4;

  private Chunks() {}

  /// Whether a PNG file moves (APNG).
  static boolean pngMoves(byte[] content) {
    var bytes = ByteBuffer.wrap(content);
    for (int at = PNG_HEAD; at + 2 * NAME <= content.length; ) {
      var name = name(content, at + NAME);
      if (name.equals("acTL") || name.equals("IDAT")) {
        return name.equals("acTL");
      }
      int size = bytes.getInt(at);
      if (size < 0 || size > content.length) {
        return false;
      }
      at += 2 * NAME + size + CHECK;
    }
    return false;
  }

  /// Whether a WebP file moves.
  static boolean webpMoves(byte[] content) {
    return webp(content, "ANIM") != null;
  }

  /// How the camera of a WebP file was held.
  static Orientation webpOrientation(byte[] content) {
    var exif = webp(content, "EXIF");
    return exif == null ? Orientation.UPRIGHT : Orientation.ofExif(exif);
  }

  private static @Nullable ByteArrayInputStream webp(byte[] content, String wanted) {
    var bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = WEBP_HEAD; at + 2 * NAME <= content.length; ) {
      int size = bytes.getInt(at + NAME);
      if (size < 0 || size > content.length - at - 2 * NAME) {
        return null;
      }
      if (name(content, at).equals(wanted)) {
        return new ByteArrayInputStream(content, at + 2 * NAME, size);
      }
      at += 2 * NAME + size + (size & 1);
    }
    return null;
  }

  private static String name(byte[] content, int at) {
    return new String(content, at, NAME, StandardCharsets.ISO_8859_1);
  }
}
