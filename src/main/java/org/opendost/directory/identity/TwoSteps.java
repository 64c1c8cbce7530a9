package org.opendost.directory.identity;

import java.util.Base64;
import java.util.Locale;
import org.opendost.platform.print.QrCode;

/// A secret on its way into a telephone.
///
/// @param kept the secret as the session keeps it until a code confirms it
public record TwoSteps(String kept) {

  /// A new one, of the length the standard recommends.
  public static TwoSteps begin() {
    return new TwoSteps(Base64.getEncoder().encodeToString(Secrets.bytes(20)));
  }

  /// The secret itself.
  public byte[] secret() {
    return Base64.getDecoder().decode(kept);
  }

  /// The letters to type where no picture can be read, in groups of four.
  public String letters() {
    return Totp.base32(secret()).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1 ");
  }

  /// The picture to read, as SVG.
  public String picture(String username, String title) {
    return QrCode.of(Totp.address("OpenDOST", username, secret())).svg(title);
  }
}
