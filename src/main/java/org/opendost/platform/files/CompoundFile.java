package org.opendost.platform.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.opendost.platform.files.Content.Known;
import org.opendost.platform.files.Content.Locked;
import org.opendost.platform.files.Content.Unknown;
import org.opendost.platform.files.Content.WithMacro;

/// Looks into Microsoft's compound files (MS-CFB): documents of 97–2003 and locked ones. The names
/// of the streams inside stand in the file as UTF-16, wherever they lie; so one pass over the bytes
/// tells what is there, and nothing of the file's structure has to be believed.
final class CompoundFile {

  private static final String MACRO = "_VBA_PROJECT";
  private static final List<String> NAMES =
      List.of(MACRO, "EncryptedPackage", "WordDocument", "Workbook", "Book");

  private CompoundFile() {}

  static Content look(Path file) throws IOException {
    try (var stream = Files.newInputStream(file)) {
      var scan = new Scan(stream);
      if (scan.macro()) {
        return new WithMacro();
      }
      if (scan.found("EncryptedPackage")) {
        return new Locked();
      }
      if (scan.found("WordDocument")) {
        return new Known(FileKind.DOC);
      }
      return scan.workbook() ? new Known(FileKind.XLS) : new Unknown("application/x-tika-msoffice");
    }
  }

  static boolean hasMacro(InputStream stream) throws IOException {
    return new Scan(stream).macro();
  }

  /// One pass, a few bytes in memory.
  private static final class Scan {

    /// An Excel 4 macro sheet: record BOUNDSHEET (0x0085) with sheet type 1 (MS-XLS 2.4.28).
    private static final int SHEET_BYTES = 10;

    private final byte[][] names =
        NAMES.stream().map(name -> name.getBytes(StandardCharsets.UTF_16LE)).toArray(byte[][]::new);
    private final int[] matched = new int[names.length];
    private final boolean[] found = new boolean[names.length];
    private final int[] last = new int[SHEET_BYTES];
    private boolean macroSheet;

    Scan(InputStream stream) throws IOException {
      var buffered = new BufferedInputStream(stream, 1 << 16);
      for (int b = buffered.read(); b >= 0; b = buffered.read()) {
        for (int i = 0; i < names.length; i++) {
          step(i, b);
        }
        System.arraycopy(last, 1, last, 0, SHEET_BYTES - 1);
        last[SHEET_BYTES - 1] = b;
        macroSheet |= isMacroSheet();
      }
    }

    boolean macro() {
      return found(MACRO) || (macroSheet && workbook());
    }

    boolean workbook() {
      return found("Workbook") || found("Book");
    }

    boolean found(String name) {
      return found[NAMES.indexOf(name)];
    }

    private void step(int i, int b) {
      var name = names[i];
      if ((name[matched[i]] & 0xff) == b) {
        matched[i]++;
      } else {
        matched[i] = (name[0] & 0xff) == b ? 1 : 0;
      }
      if (matched[i] == name.length) {
        found[i] = true;
        matched[i] = 0;
      }
    }

    private boolean isMacroSheet() {
      return last[0] == 0x85
          && last[1] == 0
          && last[2] >= 8
          && last[2] <= 72
          && last[3] == 0
          && last[8] <= 2
          && last[9] == 1;
    }
  }
}
