package org.opendost.platform.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Films by how they begin.
final class Film {

  /// Enough for the first box of an MP4 and the first element of a WebM.
  private static final int HEAD = 256;

  /// The brands of MP4 films (ISO/IEC 14496-12 §4.3) that browsers play; those of QuickTime, of
  /// pictures (HEIC, AVIF) and of sound alone are not among them.
  private static final Set<String> BRANDS =
      Set.of("isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "dash");

  private static final byte[] EBML = {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3};

  private Film() {}

  /// The kind of film; none when it is none, or one of a kind that is not taken.
  static @Nullable FileKind look(Path file) throws IOException {
    byte[] head;
    try (var stream = Files.newInputStream(file)) {
      head = stream.readNBytes(HEAD);
    }
    if (isMp4(head)) {
      return FileKind.MP4;
    }
    return isWebm(head) ? FileKind.WEBM : null;
  }

  /// The box `ftyp` names what the file is in its major brand; the others only tell whom it
  /// resembles.
  private static boolean isMp4(byte[] head) {
    return text(head, 4, 4).equals("ftyp") && BRANDS.contains(text(head, 8, 4));
  }

  /// EBML (RFC 8794) whose document type is `webm`; that of Matroska no browser plays.
  private static boolean isWebm(byte[] head) {
    for (int i = 0; i < EBML.length; i++) {
      if (head.length <= i || head[i] != EBML[i]) {
        return false;
      }
    }
    // DocType is element 42 82; its length of four stands as 84.
    return text(head, 0, head.length).contains("B\u0082\u0084webm");
  }

  private static String text(byte[] head, int from, int length) {
    return head.length < from + length
        ? ""
        : new String(head, from, length, StandardCharsets.ISO_8859_1);
  }
}
