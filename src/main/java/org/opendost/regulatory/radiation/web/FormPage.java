package org.opendost.regulatory.radiation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Form;
import org.opendost.regulatory.radiation.Facility;
import org.opendost.regulatory.radiation.Verification;

/// A form of the registers.
///
/// @param titleKey of what stands over it
/// @param facility the facility it is about; null where it is a new one
/// @param action where it is sent
/// @param back where it leads without sending
/// @param correcting whether something known is corrected
/// @param known the names of the facilities there are, so that none is entered twice
/// @param verifications of the device that is corrected
/// @param verifying the form that adds a verification; null where there is none
public record FormPage(
    String titleKey,
    @Nullable Facility facility,
    Form form,
    String action,
    String back,
    boolean correcting,
    List<String> known,
    List<Verification> verifications,
    @Nullable Form verifying) {

  public FormPage {
    known = List.copyOf(known);
    verifications = List.copyOf(verifications);
  }

  FormPage(
      String titleKey,
      @Nullable Facility facility,
      Form form,
      String action,
      String back,
      boolean correcting) {
    this(titleKey, facility, form, action, back, correcting, List.of(), List.of(), null);
  }

  /// A form for a new facility.
  FormPage(String titleKey, Form form, String action, String back, List<String> known) {
    this(titleKey, null, form, action, back, false, known, List.of(), null);
  }
}
