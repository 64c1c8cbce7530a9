package org.opendost.science.tasks;

/// What became of a confirmation.
public sealed interface ConfirmOutcome {

  /// It is written; the second click of a double click is told the same.
  record Written(Import what) implements ConfirmOutcome {}

  /// The register changed since the preview; nothing was written, and the file is being compared
  /// with it again.
  record ComparedAgain() implements ConfirmOutcome {}
}
