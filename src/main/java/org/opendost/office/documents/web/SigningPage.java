package org.opendost.office.documents.web;

import java.util.Locale;
import org.opendost.office.documents.Outgoing;
import org.opendost.office.documents.SignedVersion;
import org.opendost.platform.page.Form;
import org.opendost.platform.signing.KeyFile;
import org.opendost.platform.signing.SignaturePicture;

/// The form that signs or seals an issued document digitally.
///
/// @param form its id and what was wrong; never what was handed in
public record SigningPage(Outgoing outgoing, SignedVersion.Kind kind, Form form) {

  /// The document's page.
  public String home() {
    return DocumentPages.OUTGOING + "/" + outgoing.id();
  }

  /// Where it is sent.
  public String action() {
    return home() + "/signatures/" + kind.name().toLowerCase(Locale.ROOT);
  }

  /// How large a key file may be.
  public String mostKey() {
    return KeyFile.MOST / 1_000 + " kB";
  }

  /// How large a picture may be.
  public String mostPicture() {
    return SignaturePicture.MOST / 1_000 + " kB";
  }

  /// Whether there must be a picture: a seal is one.
  public boolean isPictured() {
    return kind == SignedVersion.Kind.SEALED;
  }

  /// Whether it asks to confirm whose key it is: once a certificate did not say.
  public boolean isUnsaid() {
    return form.isWrong("confirmed") || form.ticked("confirmed");
  }
}
