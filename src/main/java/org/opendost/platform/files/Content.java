package org.opendost.platform.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/// What a file is, by looking into it and never at its name.
sealed interface Content {

  /// One of the kinds a form may allow.
  record Known(FileKind kind) implements Content {}

  /// An office document that carries a program.
  record WithMacro() implements Content {}

  /// A document locked with a password: nobody here could read it or look into it.
  record Locked() implements Content {}

  /// An archive with something inside that may not come in; its name.
  record WithUnsafeEntry(String name) implements Content {}

  /// Begins like a known kind and cannot be read as one.
  record Broken() implements Content {}

  /// Anything else; its media type as far as it shows.
  record Unknown(String mediaType) implements Content {}

  /// What a text in other letters than UTF-8 seems to be.
  Set<String> UNREAD_LETTERS = Set.of("text/plain", "application/octet-stream");

  /// Looks into the file.
  static Content of(Path file) throws IOException {
    var film = Film.look(file);
    if (film != null) {
      return new Known(film);
    }
    String type;
    try (var stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      type = Types.ALL.detect(stream, new Metadata()).getBaseType().toString();
    }
    var plain = Types.PLAIN.get(type);
    if (plain != null) {
      return new Known(plain);
    }
    if (beginsWith(file, 'P', 'K')) {
      return Archive.look(file);
    }
    if (beginsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
      return CompoundFile.look(file);
    }
    return type.startsWith("text/") && !Types.RUN.containsKey(type) && isText(file)
        ? new Known(FileKind.CSV)
        : new Unknown(type);
  }

  private static boolean beginsWith(Path file, int... bytes) throws IOException {
    try (var stream = Files.newInputStream(file)) {
      for (var expected : bytes) {
        if (stream.read() != expected) {
          return false;
        }
      }
      return true;
    }
  }

  /// UTF-8 from end to end, without the characters that no table holds.
  private static boolean isText(Path file) throws IOException {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    try (var reader = new InputStreamReader(Files.newInputStream(file), decoder)) {
      var some = new char[8192];
      for (int read = reader.read(some); read >= 0; read = reader.read(some)) {
        for (int i = 0; i < read; i++) {
          if (some[i] < ' ' && "\t\r\n\f".indexOf(some[i]) < 0) {
            return false;
          }
        }
      }
      return true;
    } catch (CharacterCodingException notText) {
      return false;
    }
  }

  /// Read when first needed: the register of types takes a moment to load.
  final class Types {

    static final MimeTypes ALL = MimeTypes.getDefaultMimeTypes();
    static final Map<String, FileKind> PLAIN =
        Map.of(
            "application/pdf", FileKind.PDF,
            "image/jpeg", FileKind.JPEG,
            "image/png", FileKind.PNG,
            "image/webp", FileKind.WEBP);

    /// Texts that some program runs or renders.
    static final Map<String, Boolean> RUN =
        Map.of("text/html", true, "text/javascript", true, "text/x-php", true, "text/rtf", true);

    private Types() {}
  }
}
