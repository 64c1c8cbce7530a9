package org.opendost.office.documents;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.opendost.platform.input.Faults;
import org.opendost.platform.signing.KeyFile;
import org.opendost.platform.signing.SignaturePicture;
import org.opendost.platform.signing.SigningKey;

/// A key file with its password and the picture to be seen, as they were handed in with one form:
/// wiped when the request is answered, never written down and never shown again.
public final class HandedKey implements AutoCloseable {

  static final String KEY = "key";
  static final String PASSWORD = "password";
  static final String PICTURE = "picture";
  static final String CONFIRMED = "confirmed";

  private final byte[] file;
  private final char[] password;
  private final byte[] picture;
  private final boolean confirmed;

  /// What was handed in; whatever was left out is empty.
  ///
  /// @param confirmed whether its bearer says whose it is, where the certificate does not
  public HandedKey(byte[] file, char[] password, byte[] picture, boolean confirmed) {
    this.file = file;
    this.password = password;
    this.picture = picture;
    this.confirmed = confirmed;
  }

  boolean confirmed() {
    return confirmed;
  }

  /// Refuses a form with something left out.
  void complete(boolean pictured) {
    var faults = new Faults();
    if (file.length == 0) {
      faults.required(KEY, null);
    }
    if (password.length == 0) {
      faults.required(PASSWORD, null);
    }
    if (pictured && picture.length == 0) {
      faults.required(PICTURE, null);
    }
    faults.orThrow();
  }

  SigningKey open(Instant at) {
    return KeyFile.open(file, password, at).orRefuse(KEY, PASSWORD);
  }

  Optional<SignaturePicture> seen() {
    return picture.length == 0
        ? Optional.empty()
        : Optional.of(SignaturePicture.of(PICTURE, picture));
  }

  @Override
  public void close() {
    Arrays.fill(file, (byte) 0);
    Arrays.fill(password, '\0');
    Arrays.fill(picture, (byte) 0);
  }
}
