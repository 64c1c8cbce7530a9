package org.opendost.office.assignments;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happened to a task.
///
/// @param id made with the form
/// @param document number and date of the paper it rests on; empty for none
/// @param dueOn the last day asked for or granted; null for other steps
/// @param formerDueOn the last day before it was extended; passed over when it is typed
/// @param change who led before and who leads since; null for other steps
/// @param by who wrote it; passed over when it is typed
public record AssignmentStep(
    UUID id,
    Kind kind,
    LocalDate on,
    String words,
    String document,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate formerDueOn,
    @Nullable LeadChange change,
    String by) {

  /// What it was.
  public enum Kind {
    /// How it goes.
    NOTED("assignment.noted"),
    /// The lead reports it done.
    DONE("assignment.done"),
    /// The lead asks for a later last day.
    EXTENSION_ASKED("assignment.extension-asked"),
    /// The giver grants one, which need not be the day asked for.
    EXTENSION_GRANTED("assignment.extension-granted"),
    /// The giver keeps the last day as it is.
    EXTENSION_REFUSED("assignment.extension-refused"),
    /// Whoever gave it gives it to another unit or officer.
    LEAD_CHANGED("assignment.lead-changed"),
    /// The giver confirms that it is done.
    CONFIRMED("assignment.confirmed"),
    /// The giver sends it back.
    SENT_BACK("assignment.sent-back"),
    /// It was given wrongly, or given up.
    WITHDRAWN("assignment.withdrawn");

    private final String action;

    Kind(String action) {
      this.action = action;
    }

    /// How the audit log calls it.
    String action() {
      return action;
    }

    /// Whether the lead takes it, and not the giver.
    public boolean isOfLead() {
      return switch (this) {
        case NOTED, DONE, EXTENSION_ASKED -> true;
        case EXTENSION_GRANTED, EXTENSION_REFUSED, LEAD_CHANGED, CONFIRMED, SENT_BACK, WITHDRAWN ->
            false;
      };
    }

    /// Whether the giver answers with it that more time was asked for.
    public boolean isExtensionAnswer() {
      return this == EXTENSION_GRANTED || this == EXTENSION_REFUSED;
    }

    /// Whether it names a last day.
    public boolean namesDay() {
      return this == EXTENSION_ASKED || this == EXTENSION_GRANTED;
    }
  }

  /// The step of a task that went to another lead.
  static AssignmentStep changed(NewLead typed, @Nullable LeadChange change, String by) {
    return new AssignmentStep(
        typed.id(),
        Kind.LEAD_CHANGED,
        typed.on(),
        typed.words(),
        typed.document(),
        null,
        null,
        change,
        by);
  }

  /// A step as somebody types it.
  public static AssignmentStep typed(
      UUID id, Kind kind, LocalDate on, String words, String document, @Nullable LocalDate dueOn) {
    return new AssignmentStep(id, kind, on, words, document, dueOn, null, null, "");
  }
}
