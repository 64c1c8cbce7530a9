package org.opendost.platform.page;

import java.util.Optional;
import org.opendost.platform.access.Actor;

/// Codes that a register hands out to the public, on paper or as a QR code: the page where a person
/// types any code asks every register, without knowing them.
public interface PublicCode {

  /// The page of what bears the code; none where this register has no such thing for this reader.
  ///
  /// @param code as typed, without blanks around it
  Optional<String> page(Actor actor, String code);
}
