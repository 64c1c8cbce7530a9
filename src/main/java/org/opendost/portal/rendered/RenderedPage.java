package org.opendost.portal.rendered;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// A page as bytes, also packed, with the tag by which browsers know it again.
final class RenderedPage {

  private final byte[] plain;
  private final byte[] packed;
  private final String type;
  private final @Nullable String language;
  private final String tag;
  private final long generation;
  private final long madeAt;
  private final AtomicBoolean renewing = new AtomicBoolean();

  RenderedPage(byte[] plain, String type, @Nullable String language, long generation, long madeAt) {
    this.plain = plain;
    this.packed = packed(plain);
    this.type = type;
    this.language = language;
    this.tag = tag(plain);
    this.generation = generation;
    this.madeAt = madeAt;
  }

  byte[] bytes(boolean inPackage) {
    return inPackage ? packed : plain;
  }

  String type() {
    return type;
  }

  @Nullable String language() {
    return language;
  }

  String tag() {
    return tag;
  }

  long generation() {
    return generation;
  }

  long madeAt() {
    return madeAt;
  }

  int weight() {
    return plain.length + packed.length;
  }

  /// Whether the caller is the one who is to render it again.
  boolean renew() {
    return renewing.compareAndSet(false, true);
  }

  /// The renewal came to nothing; the next reader tries.
  void giveUpRenewing() {
    renewing.set(false);
  }

  private static byte[] packed(byte[] plain) {
    var bytes = new ByteArrayOutputStream(plain.length / 3);
    try (var gzip =
        new GZIPOutputStream(bytes) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      gzip.write(plain);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static String tag(byte[] plain) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(plain);
      return "W/\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
