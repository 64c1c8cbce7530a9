package org.opendost.directory.identity;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.Bytes;

/// What a device is told of whose passkey it keeps: the account's id, which says nothing of the
/// person.
final class UserHandles {

  private static final int LENGTH = 16;

  private UserHandles() {}

  static Bytes of(UUID account) {
    return new Bytes(
        ByteBuffer.allocate(LENGTH)
            .putLong(account.getMostSignificantBits())
            .putLong(account.getLeastSignificantBits())
            .array());
  }

  /// The account a device names.
  ///
  /// @throws IllegalArgumentException when it names none
  static UUID account(Bytes handle) {
    var bytes = handle.getBytes();
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("no account's handle");
    }
    var buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}
