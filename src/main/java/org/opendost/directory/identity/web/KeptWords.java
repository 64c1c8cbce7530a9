package org.opendost.directory.identity.web;

import java.util.List;
import org.opendost.directory.identity.KeptForm;

/// What the sign-in page says of a form that arrived without a session, and carries along.
///
/// @param arrived whether there is one
/// @param written what the hidden field carries; empty where it was too large
/// @param lost the names of the files that must be chosen again
public record KeptWords(boolean arrived, String written, List<String> lost) {

  static final KeptWords NONE = new KeptWords(false, "", List.of());

  public KeptWords {
    lost = List.copyOf(lost);
  }

  static KeptWords of(KeptForm form) {
    return new KeptWords(true, form.written(), form.lost());
  }

  static KeptWords read(String written) {
    return KeptForm.read(written).map(KeptWords::of).orElse(NONE);
  }
}
