package org.opendost.reporting.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.reporting.reports.ReportTrial.SPECIALIST;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.mergers.MergerExample;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;

/// Sections of reports in the making go over with the unit that answers for them until they are
/// approved.
@OfficeTest
class HeldSectionsTest {

  private static final String TEMPLATE = "hai-phan";

  private final ReportTrial trial;
  private final Templates templates;
  private final ReportDrafts drafts;
  private final ReportSections sections;
  private final MergerExample mergers;
  private final OfficeClock clock;

  HeldSectionsTest(
      ReportTrial trial,
      Templates templates,
      ReportDrafts drafts,
      ReportSections sections,
      MergerExample mergers,
      OfficeClock clock) {
    this.trial = trial;
    this.templates = templates;
    this.drafts = drafts;
    this.sections = sections;
    this.mergers = mergers;
    this.clock = clock;
  }

  @Test
  void goOverUnlessTheyAreApproved() {
    var unit = mergers.unit();
    var report = draft();
    sections.assign(
        SPECIALIST, trial.code(), 0, clock.today().plusDays(3), Map.of(0, unit, 1, unit));
    approve(unit, 1);

    var merger = mergers.drafted(unit);
    assertThat(mergers.open(MergerExample.DECIDED, merger).lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.item()).isEqualTo(report.id());
              assertThat(line.detail()).isEqualTo("1 phần");
            });
    assertThat(mergers.carriedOut(mergers.signed(merger))).isEqualTo(1);

    assertThat(sections.of(SPECIALIST, trial.code()))
        .extracting(section -> Objects.requireNonNull(section.assigned()).unit())
        .containsExactly(merger.into(), unit);
    assertThat(sections.of(SPECIALIST, trial.code()).getFirst().assigned())
        .extracting(Section.Assigned::unitName)
        .isEqualTo(merger.name());
  }

  private Report draft() {
    if (templates.all(SPECIALIST).stream().noneMatch(one -> one.code().equals(TEMPLATE))) {
      templates.save(
          SPECIALIST,
          new TemplateText(
              Uuid7.next(),
              TEMPLATE,
              "Hai phần",
              """
              # I. Tiếp dân
              > Phòng Thử
              Đã tiếp {{trial.visits}} lượt.

              # II. Việc khác
              > Phòng Thử
              Không có.\
              """,
              0));
    }
    return drafts.draft(
        SPECIALIST,
        new NewReport(
            Uuid7.next(),
            trial.code(),
            "Báo cáo",
            trial.day(),
            trial.day().plusDays(9),
            null,
            TEMPLATE));
  }

  private void approve(UUID unit, int position) {
    var head = new Actor(Uuid7.next(), "Trưởng phòng", Set.of(Role.HEAD), null, unit);
    var mark = sections.of(head, trial.code()).get(position).mark();
    sections.approve(head, trial.code(), position, mark);
  }
}
