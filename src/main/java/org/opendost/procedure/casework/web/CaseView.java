package org.opendost.procedure.casework.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Frame;
import org.opendost.procedure.casework.CaseFile;
import org.opendost.procedure.casework.CaseMove;
import org.opendost.procedure.casework.Move;
import org.opendost.procedure.casework.Procedure;
import org.opendost.procedure.casework.Progress;
import org.opendost.procedure.casework.SlipForm;
import org.opendost.procedure.casework.Step;

/// A case as the parts `casehead`, `caseactions` and `casetimeline` show it.
///
/// A capability narrows what is offered to what its reader may do ([#offering]) and says for which
/// moves it has fields of its own ([#askingMoreFor]).
///
/// @param file the case
/// @param procedure what it goes through
/// @param progress where it stands, with its due date explained
/// @param moves all that happened, oldest first
/// @param offers the moves possible now
/// @param chip how its clock stands
/// @param arithmetic why it is due on its day; null while nothing runs
/// @param desk what the reader may do on the screens that any case has
/// @param meanwhile why what the reader just wanted was not done; null mostly
/// @param sent the form that comes back
public record CaseView(
    CaseFile file,
    Procedure procedure,
    Progress progress,
    List<CaseMove> moves,
    List<Offer> offers,
    ClockChip chip,
    @Nullable Arithmetic arithmetic,
    Desk desk,
    @Nullable Meanwhile meanwhile,
    SentMove sent) {

  /// What the reader may do on the screens that any case has.
  public record Desk(boolean assigns, boolean reappoints, boolean transfers, boolean prints) {

    /// Nothing.
    public static final Desk CLOSED = new Desk(false, false, false, false);
  }

  public CaseView {
    moves = List.copyOf(moves);
    offers = List.copyOf(offers);
  }

  /// The same with only those moves on offer that pass.
  public CaseView offering(Predicate<Move> allowed) {
    return with(offers.stream().filter(offer -> allowed.test(offer.move())).toList());
  }

  /// The same; for these moves the page has fields of its own.
  public CaseView askingMoreFor(String... codes) {
    var all = List.of(codes);
    return with(
        offers.stream()
            .map(offer -> all.contains(offer.move().code()) ? offer.askingMore() : offer)
            .toList());
  }

  /// The same as the applicant sees it: nothing about who was given the case inside the department.
  public CaseView forApplicant() {
    return new CaseView(
        file,
        procedure,
        progress,
        moves.stream().filter(move -> !move.move().equals("ASSIGNED")).toList(),
        offers,
        chip,
        arithmetic,
        Desk.CLOSED,
        meanwhile,
        sent);
  }

  CaseView after(Meanwhile reason, SentMove tried) {
    return new CaseView(
        file, procedure, progress, moves, offers, chip, arithmetic, desk, reason, tried);
  }

  public CaseView with(SentMove tried) {
    return new CaseView(
        file, procedure, progress, moves, offers, chip, arithmetic, desk, meanwhile, tried);
  }

  private CaseView with(List<Offer> some) {
    return new CaseView(
        file, procedure, progress, moves, some, chip, arithmetic, desk, meanwhile, sent);
  }

  /// Where the case stands.
  public Step step() {
    return progress.step();
  }

  /// The slips that tell of a move: the latest of each form, for only that one is printed.
  public List<SlipForm> slipsOf(CaseMove move) {
    return Stream.of(SlipForm.values())
        .filter(form -> form.tellsOf(procedure, move))
        .filter(
            form ->
                moves.stream()
                    .noneMatch(later -> later.seq() > move.seq() && form.tellsOf(procedure, later)))
        .toList();
  }

  /// The tone of the step's badge.
  public String stepTone() {
    return switch (step().turn()) {
      case OFFICE -> "info";
      case APPLICANT -> "soon";
      case ENDED -> "plain";
    };
  }

  /// The one next action: the first the procedure names of those on offer; none when there is none.
  public @Nullable Offer next() {
    return offers.isEmpty() ? null : offers.getFirst();
  }

  /// What was done, in the reader's language.
  public String deed(CaseMove move, Frame frame) {
    return deed(procedure, move, frame);
  }

  static String deed(Procedure procedure, CaseMove move, Frame frame) {
    return procedure
        .version(move.version())
        .findMove(move.move())
        .map(known -> known.title(frame.language()))
        .orElseGet(() -> frame.t("casework.deed." + move.move()));
  }

  /// Where a move led, in the reader's language.
  public String stepAfter(CaseMove move, Frame frame) {
    return procedure.version(move.version()).step(move.toStep()).title(frame.language());
  }

  /// The tone of a move in the timeline.
  public String tone(CaseMove move) {
    var step = procedure.version(move.version()).step(move.toStep());
    return switch (step.turn()) {
      case OFFICE -> "info";
      case APPLICANT -> "soon";
      case ENDED -> "good";
    };
  }

  /// All that happened, newest first.
  public List<CaseMove> newestFirst() {
    return moves.reversed();
  }

  /// Whether anything can be done.
  public boolean hasActions() {
    return !offers.isEmpty() || desk.assigns() || desk.reappoints() || desk.transfers();
  }
}
