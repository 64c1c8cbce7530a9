package org.opendost.portal.pictures;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// Pictures as cameras and programs make them, and as nobody should.
final class Photographs {

  private static final int MOTTLED = 24;

  private Photographs() {}

  /// A photograph: no two dots alike, red at its upper left corner and blue everywhere else.
  static BufferedImage scene(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var chance = new Random(7);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        boolean corner = x < width / 4 && y < height / 4;
        int mottle = chance.nextInt(MOTTLED);
        image.setRGB(
            x,
            y,
            (corner ? new Color(200 + mottle, 20, 20) : new Color(20, 60, 160 + mottle)).getRGB());
      }
    }
    return image;
  }

  static byte[] jpeg(BufferedImage image) throws IOException {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      var param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(0.95f);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  static byte[] png(BufferedImage image) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  static byte[] gif(BufferedImage image) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "gif", bytes);
    return bytes.toByteArray();
  }

  /// The JPEG with what a telephone writes into it: how it was held, and where.
  static byte[] heldAndPlaced(byte[] jpeg, int orientation) {
    var place = "GPS 22.6657N 106.2522E";
    var exif =
        ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + place.length())
            .put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1))
            .put("MM\0*".getBytes(StandardCharsets.ISO_8859_1))
            .putInt(8)
            .putShort((short) 1)
            .putShort((short) 0x0112)
            .putShort((short) 3)
            .putInt(1)
            .putShort((short) orientation)
            .putShort((short) 0)
            .putInt(0)
            .put(place.getBytes(StandardCharsets.ISO_8859_1))
            .array();
    return ByteBuffer.allocate(jpeg.length + 4 + exif.length)
        .put(jpeg, 0, 2)
        .putShort((short) 0xffe1)
        .putShort((short) (exif.length + 2))
        .put(exif)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  /// A JPEG in the four colours of print, light cyan all over.
  static byte[] cmyk(int width, int height) throws IOException {
    var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
    var chance = new Random(7);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        // As Adobe writes it: 255 is no ink.
        raster.setPixel(x, y, new int[] {60 + chance.nextInt(MOTTLED), 250, 250, 255});
      }
    }
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(raster, null, null), writer.getDefaultWriteParam());
    } finally {
      writer.dispose();
    }
    var plain = bytes.toByteArray();
    var adobe =
        new byte[] {
          (byte) 0xff, (byte) 0xee, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0
        };
    return ByteBuffer.allocate(plain.length + adobe.length)
        .put(plain, 0, 2)
        .put(adobe)
        .put(plain, 2, plain.length - 2)
        .array();
  }

  /// A PNG whose head promises so many dots that no memory holds them.
  static byte[] huge(int width, int height) {
    return pngOf(
        "IHDR", head(width, height), "IDAT", new byte[] {0x78, (byte) 0x9c, 0x03, 0, 0, 0, 0, 1});
  }

  /// A PNG that says it moves.
  static byte[] moving(BufferedImage image) throws IOException {
    var still = png(image);
    int afterHead = 8 + 12 + 13;
    var chunk = chunk("acTL", new byte[] {0, 0, 0, 2, 0, 0, 0, 0});
    return ByteBuffer.allocate(still.length + chunk.length)
        .put(still, 0, afterHead)
        .put(chunk)
        .put(still, afterHead, still.length - afterHead)
        .array();
  }

  private static byte[] head(int width, int height) {
    return ByteBuffer.allocate(13)
        .putInt(width)
        .putInt(height)
        .put(new byte[] {8, 2, 0, 0, 0})
        .array();
  }

  private static byte[] pngOf(String first, byte[] one, String second, byte[] other) {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    bytes.writeBytes(chunk(first, one));
    bytes.writeBytes(chunk(second, other));
    bytes.writeBytes(chunk("IEND", new byte[0]));
    return bytes.toByteArray();
  }

  private static byte[] chunk(String name, byte[] content) {
    var named =
        ByteBuffer.allocate(4 + content.length)
            .put(name.getBytes(StandardCharsets.ISO_8859_1))
            .put(content)
            .array();
    var check = new CRC32();
    check.update(named);
    return ByteBuffer.allocate(8 + named.length)
        .putInt(content.length)
        .put(named)
        .putInt((int) check.getValue())
        .array();
  }
}
