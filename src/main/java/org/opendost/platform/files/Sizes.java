package org.opendost.platform.files;

final class Sizes {

  private static final long STEP = 1024;

  private Sizes() {}

  /// `900 byte`, `12 KB`, `20 MB`: whole units, rounded down, the same in both languages.
  static String inWords(long bytes) {
    if (bytes < STEP) {
      return bytes + " byte";
    }
    return bytes < STEP * STEP ? bytes / STEP + " KB" : bytes / (STEP * STEP) + " MB";
  }
}
