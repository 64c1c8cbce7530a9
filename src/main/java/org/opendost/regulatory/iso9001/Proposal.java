package org.opendost.regulatory.iso9001;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.procedure.casework.Procedure;
import org.opendost.procedure.casework.TimedCase;

/// A finding that the department's own cases propose.
///
/// @param cases the evidence: those no auditor has judged by this measure yet
/// @param handled how many cases of the procedure were open in the period
public record Proposal(Subject subject, Procedure procedure, List<TimedCase> cases, int handled) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  public Proposal {
    cases = List.copyOf(cases);
  }

  /// By what cases propose.
  public enum Measure {
    /// Trễ hạn.
    LATE("trễ hạn"),
    /// Phải bổ sung.
    RETURNED("phải yêu cầu bổ sung");

    private final String words;

    Measure(String words) {
      this.words = words;
    }

    /// Whether a case is evidence.
    boolean holds(TimedCase each) {
      return switch (this) {
        case LATE -> each.late();
        case RETURNED -> each.returns() > 0;
      };
    }
  }

  /// What is proposed: of a procedure in a period.
  public record Subject(
      UUID agency, String procedure, Measure measure, LocalDate from, LocalDate to) {}

  /// What an auditor makes of it.
  ///
  /// @param shown how many cases the auditor saw
  /// @param accepted the nonconformity it is accepted as; null when it is set aside
  /// @param why it is set aside; empty when it is accepted
  public record Judgement(
      UUID id, Subject subject, int shown, @Nullable Accepted accepted, String why) {}

  /// A nonconformity as it is accepted.
  ///
  /// @param due the last day to report on its correction
  public record Accepted(String clause, String finding, LocalDate due) {}

  /// A proposal that was judged, with its evidence as it was.
  ///
  /// @param nonconformity what it was accepted as; null when it was set aside
  public record Judged(
      UUID id,
      Subject subject,
      String title,
      int handled,
      String why,
      @Nullable UUID nonconformity,
      LocalDate on,
      String by,
      List<Evident> cases) {

    public Judged {
      cases = List.copyOf(cases);
    }
  }

  /// A case that is evidence.
  public record Evident(UUID id, String number, String subject) {}

  /// What the finding can say, for the auditor to word.
  public String words() {
    return "%d/%d hồ sơ “%s” %s từ %s đến %s: %s."
        .formatted(
            cases.size(),
            handled,
            procedure.title(),
            subject.measure().words,
            DAY.format(subject.from()),
            DAY.format(subject.to()),
            cases.stream().limit(30).map(TimedCase::number).collect(Collectors.joining(", ")));
  }
}
