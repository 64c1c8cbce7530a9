package org.opendost.regulatory.inspection.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.regulatory.inspection.MissionRecord;
import org.opendost.regulatory.inspection.Notice;
import org.opendost.regulatory.inspection.Stage;
import org.opendost.regulatory.inspection.Visit;

/// One mission: where it stands, what is due, and the one thing to do next.
public record MissionPage(MissionRecord record, List<SequelPart> sequels, Instant now) {

  public MissionPage {
    sequels = List.copyOf(sequels);
  }

  /// Whether interests keep people of a decided mission from signing minutes somewhere.
  public boolean isBarred() {
    return record.mission().decision() != null && !record.conflicts().isEmpty();
  }

  /// Whether a decision can be sent or announced somewhere still, without its being the next step.
  public boolean mayBeTold() {
    return record.mission().decision() != null
        && !(record.mission().stage() == Stage.DECIDED && record.isNoticeDue())
        && Arrays.stream(Notice.Step.values()).anyMatch(step -> !record.untold(step).isEmpty());
  }

  /// What comes next.
  ///
  /// @param path below the mission's own
  public record Next(String key, String path, String permission) {}

  /// Today.
  public LocalDate today() {
    return OfficeClock.date(now);
  }

  /// The next step; null where it is taken elsewhere, or none is left.
  public @Nullable Next next() {
    if (record.mission().isWithdrawn()) {
      return null;
    }
    return switch (record.mission().stage()) {
      case PLANNED -> new Next("inspection.decide", "decision", "inspection.decide");
      case DECIDED ->
          record.isNoticeDue()
              ? new Next("inspection.notify", "notices", "inspection.notify")
              : null;
      case PUBLISHED -> null;
      case ON_SITE ->
          record.visits().stream().allMatch(Visit::isSigned)
              ? new Next("inspection.report", "report", "inspection.report")
              : null;
      case REPORTED -> new Next("inspection.conclude", "conclusion", "inspection.conclude");
      case CONCLUDED -> new Next("inspection.publish", "publication", "inspection.publish");
    };
  }
}
