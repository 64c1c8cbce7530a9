package org.opendost.office.lawmaking.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.office.lawmaking.Day;
import org.opendost.office.lawmaking.Draft;
import org.opendost.office.lawmaking.Drafts;
import org.opendost.office.lawmaking.Review;
import org.opendost.office.lawmaking.Step;
import org.opendost.office.lawmaking.Tie;

/// A dossier, as officers see it; of an issued document, as everyone does.
public record DraftPage(Drafts.Opened opened) {

  /// The draft.
  public Draft draft() {
    return opened.draft();
  }

  /// Its address.
  public String base() {
    return DraftPages.at(draft().id());
  }

  /// The steps that may follow, the one that leads furthest first; to stop it last.
  public List<Step.Kind> next() {
    return Step.next(draft().facts().kind(), draft().stage()).stream()
        .filter(kind -> opened.course().stream().noneMatch(step -> isDone(step, kind)))
        .sorted(
            Comparator.comparing((Step.Kind kind) -> kind == Step.Kind.STOPPED)
                .thenComparing(Comparator.reverseOrder()))
        .toList();
  }

  /// Whether the step is the one to take: the one that leads furthest, but none while comments run.
  public boolean isMain(Step.Kind kind) {
    var posted = opened.posted();
    var runs =
        draft().stage() == Draft.Stage.COMMENT
            && posted != null
            && posted.until() != null
            && !opened.today().isAfter(posted.until());
    return !runs && kind == next().getFirst();
  }

  private static boolean isDone(Step step, Step.Kind kind) {
    return kind.isPublication() && step.kind() == kind;
  }

  /// The tone of its stage.
  public String tone() {
    return DraftPages.tone(draft().stage().name());
  }

  /// The tone of a day.
  public String tone(Day day) {
    return DraftPages.tone(day.state(opened.today()));
  }

  /// The review that is still to be done, if one is set.
  public @Nullable Review awaited() {
    return opened.reviews().stream()
        .filter(review -> review.found() == null)
        .findFirst()
        .orElse(null);
  }

  /// Whether the tie is the other document's.
  public boolean isOthers(Tie tie) {
    return !tie.draft().equals(draft().id());
  }

  /// Whether everyone sees it among the drafts posted for comment.
  public boolean isPosted() {
    return opened.posted() != null
        && draft().stage() != Draft.Stage.STOPPED
        && draft().stage() != Draft.Stage.WITHDRAWN;
  }
}
