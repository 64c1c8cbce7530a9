package org.opendost.procedure.casework;

import org.jspecify.annotations.Nullable;
import org.opendost.procedure.calendar.Limit;

/// Where a case can stand.
///
/// @param code upper case, unique within the version
/// @param title Vietnamese
/// @param titleInEnglish English
/// @param turn whose turn it is
/// @param outcome for an end, how the case ended; null elsewhere
/// @param limit a limit that runs from entering this step, if the law sets one of its own
/// @param article where the law says so
public record Step(
    String code,
    String title,
    String titleInEnglish,
    Turn turn,
    @Nullable String outcome,
    @Nullable Limit limit,
    @Nullable String article) {

  /// Whose turn it is.
  public enum Turn {
    /// The department's.
    OFFICE,
    /// The applicant's.
    APPLICANT,
    /// Nobody's: the case has ended.
    ENDED
  }

  /// The department's turn.
  public static Step office(String code, String title, String titleInEnglish) {
    return new Step(code, title, titleInEnglish, Turn.OFFICE, null, null, null);
  }

  /// The applicant's turn.
  public static Step applicant(String code, String title, String titleInEnglish) {
    return new Step(code, title, titleInEnglish, Turn.APPLICANT, null, null, null);
  }

  /// An end; its code is the outcome.
  public static Step ended(String code, String title, String titleInEnglish) {
    return new Step(code, title, titleInEnglish, Turn.ENDED, code, null, null);
  }

  /// The same step with a limit of its own, from the moment it is entered.
  public Step within(Limit ownLimit, String sayingSo) {
    return new Step(code, title, titleInEnglish, turn, outcome, ownLimit, sayingSo);
  }

  /// The title in the reader's language, `vi` or `en`.
  public String title(String language) {
    return language.equals("en") ? titleInEnglish : title;
  }

  /// Whether the case ends here.
  public boolean isEnd() {
    return turn == Turn.ENDED;
  }
}
