package org.opendost.regulatory.radiation;

/// A paper the law lists for a dossier.
///
/// @param code stable; unique among the papers of its kind and regime
/// @param title Vietnamese, in the words of the law, shortened
/// @param titleInEnglish English
/// @param article where the law lists it
/// @param always false for a paper that is needed in some cases only, which its title names
public record RequiredPaper(
    String code, String title, String titleInEnglish, String article, boolean always) {

  static RequiredPaper needed(String code, String article, String title, String titleInEnglish) {
    return new RequiredPaper(code, title, titleInEnglish, article, true);
  }

  static RequiredPaper inSomeCases(
      String code, String article, String title, String titleInEnglish) {
    return new RequiredPaper(code, title, titleInEnglish, article, false);
  }

  /// The title in a language, `vi` or `en`.
  public String title(String language) {
    return language.equals("en") ? titleInEnglish : title;
  }
}
