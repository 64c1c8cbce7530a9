package org.opendost.platform.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.opendost.platform.files.Content.Broken;
import org.opendost.platform.files.Content.Known;
import org.opendost.platform.files.Content.Locked;
import org.opendost.platform.files.Content.Unknown;
import org.opendost.platform.files.Content.WithMacro;
import org.opendost.platform.files.Content.WithUnsafeEntry;

/// Looks into what lies in a ZIP: office documents (ISO/IEC 29500, 26300) or an archive. Only the
/// list of entries, one small entry and a bounded part of what is embedded are read, so an archive
/// that unpacks to terabytes does no harm.
final class Archive {

  private static final int MOST_ENTRIES = 20_000;
  private static final int MOST_TYPES = 4 << 20;

  /// Of everything embedded in one document together: a second's work.
  private static final long MOST_EMBEDDED = 64L << 20;

  private static final String TYPES = "[Content_Types].xml";
  private static final Map<String, FileKind> MAIN_PARTS =
      Map.of(
          "wordprocessingml.document.main+xml", FileKind.DOCX,
          "spreadsheetml.sheet.main+xml", FileKind.XLSX,
          "presentationml.presentation.main+xml", FileKind.PPTX);
  private static final Map<String, FileKind> OPEN_DOCUMENTS =
      Map.of(FileKind.ODT.mediaType(), FileKind.ODT, FileKind.ODS.mediaType(), FileKind.ODS);
  private static final Set<String> RUN =
      Set.of(
          "exe", "com", "scr", "pif", "msi", "msp", "dll", "cpl", "bat", "cmd", "ps1", "psm1",
          "vbs", "vbe", "js", "jse", "wsf", "wsh", "hta", "jar", "lnk", "url", "reg", "sh", "apk",
          "iso", "img", "docm", "dotm", "xlsm", "xltm", "xlsb", "xlam", "pptm", "potm", "ppam",
          "ppsm", "html", "htm", "xhtml", "svg");

  private Archive() {}

  static Content look(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      if (zip.size() > MOST_ENTRIES) {
        return new Broken();
      }
      if (zip.getEntry(TYPES) != null) {
        return officeDocument(zip);
      }
      var type = zip.getEntry("mimetype");
      return type == null ? archive(zip) : openDocument(zip, type);
    } catch (ZipException | IllegalArgumentException unreadable) {
      return new Broken();
    }
  }

  private static Content officeDocument(ZipFile zip) throws IOException {
    long left = MOST_EMBEDDED;
    for (var entry : Collections.list(zip.entries())) {
      var name = entry.getName().toLowerCase(Locale.ROOT);
      if (name.endsWith("vbaproject.bin")
          || name.contains("macrosheets/")
          || name.contains("activex/")
          || (name.contains("embeddings/") && mayRun(name))) {
        return new WithMacro();
      }
      if (name.contains("embeddings/") && name.endsWith(".bin")) {
        try (var embedded = zip.getInputStream(entry)) {
          var scan = CompoundFile.scan(embedded, left);
          if (scan.macro()) {
            return new WithMacro();
          }
          left -= scan.bytes();
          if (left <= 0) {
            return new Broken();
          }
        }
      }
    }
    var types = text(zip, zip.getEntry(TYPES)).toLowerCase(Locale.ROOT);
    if (types.contains("macroenabled")
        || types.contains("vbaproject")
        || types.contains("macrosheet")) {
      return new WithMacro();
    }
    return MAIN_PARTS.entrySet().stream()
        .filter(part -> types.contains(part.getKey()))
        .findFirst()
        .<Content>map(part -> new Known(part.getValue()))
        .orElseGet(() -> new Unknown("application/x-tika-ooxml"));
  }

  private static Content openDocument(ZipFile zip, ZipEntry typeEntry) throws IOException {
    for (var entry : Collections.list(zip.entries())) {
      if (entry.getName().startsWith("Basic/") || entry.getName().startsWith("Scripts/")) {
        return new WithMacro();
      }
    }
    var manifest = zip.getEntry("META-INF/manifest.xml");
    if (manifest != null && text(zip, manifest).contains("encryption-data")) {
      return new Locked();
    }
    var type = text(zip, typeEntry).strip();
    var kind = OPEN_DOCUMENTS.get(type);
    return kind == null ? new Unknown(type) : new Known(kind);
  }

  private static Content archive(ZipFile zip) {
    for (var entry : Collections.list(zip.entries())) {
      var name = entry.getName().replace('\\', '/');
      if (name.startsWith("/")
          || name.matches("(?s).*(^|/)\\.\\.(/|$).*|^[A-Za-z]:.*|.*\\p{Cc}.*")
          || mayRun(name)) {
        return new WithUnsafeEntry(shown(name));
      }
    }
    return new Known(FileKind.ZIP);
  }

  private static boolean mayRun(String name) {
    return RUN.contains(name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT));
  }

  private static String shown(String name) {
    var clean = name.replaceAll("[\\p{Cc}\\p{Cf}]", "?");
    return clean.length() > 80 ? clean.substring(0, 80) + "…" : clean;
  }

  private static String text(ZipFile zip, ZipEntry entry) throws IOException {
    try (var stream = zip.getInputStream(entry)) {
      return new String(stream.readNBytes(MOST_TYPES), StandardCharsets.UTF_8);
    }
  }
}
