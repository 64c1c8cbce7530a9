package org.opendost.regulatory.radiation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.opendost.platform.input.InvalidInput;

/// The mark of a record as somebody saw it, carried by the form that corrects it, so that the
/// second of two people does not write over what the first one wrote.
public final class Edition {

  private static final int MARK = 16;

  private Edition() {}

  /// The mark of a record as it is.
  public static String of(Record seen) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256")
              .digest(seen.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, MARK);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /// Refuses a correction of what has changed since it was seen.
  static void check(Record standing, String seen) {
    if (!of(standing).equals(seen)) {
      throw new InvalidInput("", "radiation.fault.changed-meanwhile");
    }
  }
}
