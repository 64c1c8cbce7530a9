package org.opendost.office.lawmaking.web;

import org.jspecify.annotations.Nullable;
import org.opendost.office.lawmaking.Drafts;
import org.opendost.platform.files.StoredFile;

/// A document that was issued, as everyone reads it.
///
/// @param file of its text, where it has one for everyone
public record IssuedPage(Drafts.Opened opened, @Nullable StoredFile file) {

  /// The same as officers see it.
  public DraftPage dossier() {
    return new DraftPage(opened);
  }
}
