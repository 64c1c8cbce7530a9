package org.opendost.regulatory.conformity.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.input.Fault;
import org.opendost.platform.page.Form;
import org.opendost.procedure.casework.web.CaseView;
import org.opendost.regulatory.conformity.ConformityPaper;
import org.opendost.regulatory.conformity.Declaration;

/// A declaration with its case.
///
/// @param replaced the one it was made anew for
public record DeclarationPage(
    CaseView view, Declaration declaration, @Nullable Declaration replaced, LocalDate today) {

  /// Where the page is and its moves are sent to.
  public String base() {
    return ConformityPages.DECLARATIONS + declaration.id();
  }

  /// The case with the one action that comes next; where the law does not let it be accepted that
  /// is the refusal.
  public CaseView head() {
    var next = declaration.missing().isEmpty() && hindrances().isEmpty() ? "ACCEPT" : "REFUSE";
    return view.offering(
        move ->
            move.code().equals(next) || move.code().equals("ASK") || move.code().equals("SUPPLY"));
  }

  /// What keeps it from being accepted, while it is checked.
  public List<Fault> hindrances() {
    return view.file().step().equals("CHECKING") ? declaration.hindrances(today) : List.of();
  }

  /// What is missing, while it goes on.
  public List<ConformityPaper> missing() {
    return view.file().isEnded() ? List.of() : declaration.missing();
  }

  /// How it stands today.
  public String state() {
    return declaration.state(today);
  }

  /// The tone of that.
  public String tone() {
    return ConformityPages.tone(state());
  }

  /// The form of the move, which comes back when it was refused.
  public Form form(String move) {
    return view.sent().move().equals(move) ? view.sent().form() : Form.empty();
  }
}
