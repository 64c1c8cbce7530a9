package org.opendost.platform.files;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.opendost.platform.input.InvalidInput;

/// A name that is safe to show, to offer for download and to keep on any system.
///
/// @param text the whole name
/// @param ending what follows its last dot, in small letters; empty when there is none
record FileName(String text, String ending) {

  private static final int MOST = 200;

  /// Separators of folders, what Windows forbids, control characters, and marks that turn the
  /// direction of writing (by which `exe.fdp` is made to look like `pdf.exe` turned round).
  private static final Pattern FORBIDDEN =
      Pattern.compile("[/\\\\:*?\"<>|\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\u2028\\u2029]");

  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|clock\\$|com[0-9¹²³]|lpt[0-9¹²³])");

  /// Takes the name as it is, but for white space and Unicode's form; refuses one that plays
  /// tricks.
  static FileName of(String field, String given) {
    var text =
        Normalizer.normalize(given, Normalizer.Form.NFC).replaceAll("[\\p{Zs}\\t]+", " ").strip();
    if (FORBIDDEN.matcher(text).find() || text.startsWith(".") || text.endsWith(".")) {
      throw new InvalidInput(field, "files.name-unsafe");
    }
    if (text.isEmpty() || DEVICE.matcher(text.split("\\.", 2)[0].strip()).matches()) {
      throw new InvalidInput(field, "files.name-unsafe");
    }
    if (text.length() > MOST) {
      throw new InvalidInput(field, "files.name-too-long", MOST);
    }
    int dot = text.lastIndexOf('.');
    return new FileName(text, dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}
