package org.opendost.procedure.casework.web;

import java.util.UUID;
import java.util.function.Function;
import org.opendost.platform.access.Actor;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Shown;
import org.opendost.procedure.casework.MoveOutcome;
import org.opendost.procedure.casework.ReappointOutcome;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a controller answers after somebody wanted to move a case: on to the case when it was done
/// (now or by the first of two clicks); the same page with 422 when something typed is wrong; the
/// same page with 409, saying who did what and when, when somebody else was quicker, or when the
/// form was sent before with other words, as after going back in the browser. Nothing typed is
/// lost.
@Component
public class CaseAnswers {

  private final CaseViews views;

  CaseAnswers(CaseViews views) {
    this.views = views;
  }

  /// Makes the move and answers.
  ///
  /// @param path where it goes on: the page of the case
  /// @param make the capability's facade, which checks who may and moves the case; it may throw
  ///   [InvalidInput]
  /// @param page the page of the case again, with the view given
  public ModelAndView answer(
      Actor actor,
      UUID caseId,
      SentMove sent,
      String path,
      RedirectAttributes flash,
      Function<SentMove, ? extends ReappointOutcome> make,
      Function<CaseView, ModelAndView> page) {
    try {
      return switch (make.apply(sent)) {
        case MoveOutcome.Moved moved -> done(path, flash, moved.caseFile().number());
        case MoveOutcome.AlreadyDone done when sent.says(done) ->
            done(path, flash, done.caseFile().number());
        case MoveOutcome.AlreadyDone other ->
            conflict(
                page,
                views
                    .of(actor, caseId)
                    .after(new Meanwhile("casework.meanwhile.sent-before", other.move()), sent));
        case MoveOutcome.Stale stale ->
            conflict(
                page,
                views
                    .of(actor, caseId)
                    .after(new Meanwhile("casework.meanwhile.stale", stale.last()), sent));
        case MoveOutcome.NotPossible no -> {
          var view = views.of(actor, caseId);
          yield conflict(
              page,
              view.after(
                  new Meanwhile("casework.meanwhile.not-possible", view.moves().getLast()), sent));
        }
        case ReappointOutcome.AlreadyReappointed twice ->
            conflict(
                page,
                views
                    .of(actor, caseId)
                    .after(new Meanwhile("casework.meanwhile.reappointed", twice.first()), sent));
      };
    } catch (InvalidInput refused) {
      var shown = page.apply(views.of(actor, caseId).with(sent.refused(refused)));
      shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return shown;
    }
  }

  private static ModelAndView done(String path, RedirectAttributes flash, String number) {
    return Shown.redirect(path, flash, "casework.done", number);
  }

  private static ModelAndView conflict(Function<CaseView, ModelAndView> page, CaseView view) {
    var shown = page.apply(view);
    shown.setStatus(HttpStatus.CONFLICT);
    return shown;
  }
}
