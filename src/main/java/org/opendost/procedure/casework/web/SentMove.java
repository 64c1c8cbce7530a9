package org.opendost.procedure.casework.web;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.procedure.casework.MoveOutcome;

/// A move's form as somebody sent it.
///
/// @param move the code of the move
/// @param form all that was typed, the capability's own fields too
public record SentMove(String move, Form form) {

  /// Nothing was sent.
  public static final SentMove NONE = new SentMove("", Form.empty());

  /// What was sent for the move.
  public static SentMove of(String move, Map<String, String> typed) {
    return new SentMove(move, Form.typed(typed));
  }

  /// The id of the move, made when the form was shown.
  public UUID moveId() {
    var faults = new Faults();
    var id = form.id("moveId", faults);
    if (id == null || faults.any()) {
      throw new InvalidInput("", "casework.form-broken");
    }
    return id;
  }

  /// How many moves the sender saw.
  public int expectedMoves() {
    var faults = new Faults();
    var seen = form.number("expectedMoves", faults);
    if (seen == null || faults.any()) {
      throw new InvalidInput("", "casework.form-broken");
    }
    return Math.toIntExact(Math.min(seen, Integer.MAX_VALUE));
  }

  /// The reason or remark; empty when nothing was written.
  public String note() {
    return form.text(noteField());
  }

  /// Whether it says what that move said: its words, the day it promised, the officer it went to.
  boolean says(MoveOutcome.AlreadyDone done) {
    var made = done.move();
    return note().strip().equals(made.note())
        && (made.promisedOn() == null
            || made.promisedOn().equals(form.date("newDay", new Faults())))
        && (!made.move().equals("ASSIGNED")
            || Objects.equals(form.id("handler", new Faults()), done.caseFile().handler()));
  }

  /// Whether this is the form of that offer.
  public boolean isOf(Offer offer) {
    return offer.move().code().equals(move);
  }

  /// The same with what is wrong with it.
  public SentMove refused(InvalidInput invalid) {
    return new SentMove(
        move,
        form.refused(
            new InvalidInput(
                invalid.faults().stream()
                    .map(
                        fault ->
                            fault.field().equals("note") || fault.field().equals("reason")
                                ? new Fault(noteField(), fault.key(), fault.arguments())
                                : fault)
                    .toList())));
  }

  private String noteField() {
    return "note-" + move.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
