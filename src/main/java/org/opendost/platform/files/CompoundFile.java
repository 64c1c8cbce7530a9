package org.opendost.platform.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
      var scan = scan(stream, Long.MAX_VALUE);
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

  /// Looks at the first so many bytes.
  static Scan scan(InputStream stream, long most) throws IOException {
    return new Scan(stream, most);
  }

  /// One pass, a few bytes in memory.
  static final class Scan {

    /// An Excel 4 macro sheet: record BOUNDSHEET (0x0085) with sheet type 1 (MS-XLS 2.4.28).
    private static final int SHEET_BYTES = 10;

    private final byte[][] names =
        NAMES.stream().map(name -> name.getBytes(StandardCharsets.UTF_16LE)).toArray(byte[][]::new);
    private final int[][] borders = Arrays.stream(names).map(Scan::bordersOf).toArray(int[][]::new);
    private final int[] matched = new int[names.length];
    private final boolean[] found = new boolean[names.length];
    private final int[] last = new int[SHEET_BYTES];
    private boolean macroSheet;
    private long bytes;

    private Scan(InputStream stream, long most) throws IOException {
      var buffered = new BufferedInputStream(stream, 1 << 16);
      for (int b = buffered.read(); b >= 0 && bytes < most; b = buffered.read()) {
        bytes++;
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

    /// How many bytes were looked at.
    long bytes() {
      return bytes;
    }

    /// Knuth, Morris and Pratt: after a byte that does not fit, the longest beginning of the name
    /// that the bytes so far end with still counts, so that no name hides in a half-repeated one.
    private void step(int i, int b) {
      var name = names[i];
      int fits = matched[i];
      while (fits > 0 && (name[fits] & 0xff) != b) {
        fits = borders[i][fits - 1];
      }
      if ((name[fits] & 0xff) == b) {
        fits++;
      }
      if (fits == name.length) {
        found[i] = true;
        fits = borders[i][fits - 1];
      }
      matched[i] = fits;
    }

    /// For each beginning of the name, the longest shorter one that it ends with.
    private static int[] bordersOf(byte[] name) {
      var borders = new int[name.length];
      for (int end = 1, border = 0; end < name.length; end++) {
        while (border > 0 && name[border] != name[end]) {
          border = borders[border - 1];
        }
        if (name[border] == name[end]) {
          border++;
        }
        borders[end] = border;
      }
      return borders;
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
