package org.opendost.platform.print;

/// An annex in the file of its document: begins on a page of its own, with pages counted for itself
/// (Decree 30/2020, Annex I, part II §11 and III).
///
/// @param number "Phụ lục", or "Phụ lục I" where there are several
/// @param title in capitals however it is written here
/// @param body what it says
/// @param paper upright or across, as its tables need
public record Annex(String number, String title, Html body, Paper paper) {

  /// An annex on upright A4.
  public static Annex of(String number, String title, Body body) {
    return new Annex(number, title, body.html(), Paper.A4);
  }

  /// The same annex across the sheet.
  public Annex across() {
    return new Annex(number, title, body, Paper.A4_LANDSCAPE);
  }
}
