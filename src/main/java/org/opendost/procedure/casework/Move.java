package org.opendost.procedure.casework;

import java.util.List;

/// A way from one step to another.
///
/// @param code upper case, unique within the version
/// @param title Vietnamese, a verb: it is what the button says
/// @param titleInEnglish English
/// @param from the codes of the steps it leads from
/// @param to the code of the step it leads to
/// @param article where the law says so
/// @param clock what it does to the limit
/// @param needsReason whether it must say why
public record Move(
    String code,
    String title,
    String titleInEnglish,
    List<String> from,
    String to,
    String article,
    ClockEffect clock,
    boolean needsReason) {

  public Move {
    from = List.copyOf(from);
  }

  /// A move that leaves the clock alone and needs no reason.
  public static Move of(String code, String title, String titleInEnglish) {
    return new Move(code, title, titleInEnglish, List.of(), "", "", ClockEffect.NONE, false);
  }

  /// The same, from these steps.
  public Move from(String... steps) {
    return new Move(code, title, titleInEnglish, List.of(steps), to, article, clock, needsReason);
  }

  /// The same, to that step.
  public Move to(String step) {
    return new Move(code, title, titleInEnglish, from, step, article, clock, needsReason);
  }

  /// The same, by that article of law.
  public Move by(String sayingSo) {
    return new Move(code, title, titleInEnglish, from, to, sayingSo, clock, needsReason);
  }

  /// The same, with that effect on the clock.
  public Move clock(ClockEffect effect) {
    return new Move(code, title, titleInEnglish, from, to, article, effect, needsReason);
  }

  /// The title in the reader's language, `vi` or `en`.
  public String title(String language) {
    return language.equals("en") ? titleInEnglish : title;
  }

  /// The same, with a reason in writing.
  public Move withReason() {
    return new Move(code, title, titleInEnglish, from, to, article, clock, true);
  }
}
