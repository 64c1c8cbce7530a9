package org.opendost.regulatory.iso9001;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.NotFound;

/// An agency with all it did.
///
/// @param standards every version of the standard, the newest first
/// @param steps in the order of their days
/// @param announcements the one that stands first
/// @param documents by code, the issue that stands first
/// @param audits the latest first
/// @param targets those of the latest year first
public record AgencyRecord(
    Agency agency,
    List<StandardVersion> standards,
    List<StepTaken> steps,
    List<Announcement> announcements,
    List<SystemDocument> documents,
    List<InternalAudit> audits,
    List<QualityTarget> targets) {

  public AgencyRecord {
    standards = List.copyOf(standards);
    steps = List.copyOf(steps);
    announcements = List.copyOf(announcements);
    documents = List.copyOf(documents);
    audits = List.copyOf(audits);
    targets = List.copyOf(targets);
  }

  /// How a version is cited.
  public String standard(UUID id) {
    return standards.stream()
        .filter(standard -> standard.id().equals(id))
        .map(StandardVersion::code)
        .findFirst()
        .orElseThrow();
  }

  /// The announcement that stands.
  public Optional<Announcement> announced() {
    return announcements.stream().findFirst();
  }

  /// One of its internal audits.
  public InternalAudit audit(UUID id) {
    return audits.stream()
        .filter(audit -> audit.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("audit", id));
  }

  /// One of its quality targets.
  public QualityTarget target(UUID id) {
    return targets.stream()
        .filter(target -> target.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("target", id));
  }

  /// The step towards a version; null where it was not taken.
  public @Nullable StepTaken step(UUID standard, ConversionStep step) {
    return steps.stream()
        .filter(taken -> taken.standard().equals(standard) && taken.step() == step)
        .findFirst()
        .orElse(null);
  }

  /// The procedures that stand: of each code its latest issue.
  public List<SystemDocument> procedures() {
    return documents.stream()
        .filter(
            document ->
                documents.stream()
                    .noneMatch(
                        other ->
                            other.code().equals(document.code())
                                && other.issue() > document.issue()))
        .toList();
  }

  /// Whether the internal audit of a year, or the review after it, is missing by its end or by
  /// today (QĐ 19/2014/QĐ-TTg Art. 4.4.b): asked once the agency has announced its system.
  public boolean lacksAudit(LocalDate today) {
    return announced().isPresent()
        && audits.stream()
            .noneMatch(
                audit ->
                    audit.reviewedOn() != null && audit.auditedOn().isAfter(today.minusYears(1)));
  }
}
