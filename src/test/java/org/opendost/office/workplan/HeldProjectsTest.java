package org.opendost.office.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.office.workplan.WorkplanExample.HEAD;
import static org.opendost.office.workplan.WorkplanExample.MONDAY;
import static org.opendost.office.workplan.WorkplanExample.SPECIALIST;
import static org.opendost.office.workplan.WorkplanExample.on;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.mergers.MergerExample;
import org.opendost.directory.parties.Units;
import org.opendost.platform.access.Actor;

/// Projects go over with the unit in charge while they run.
@OfficeTest
class HeldProjectsTest {

  private final Units units;
  private final Projects projects;
  private final MergerExample mergers;

  HeldProjectsTest(Units units, Projects projects, MergerExample mergers) {
    this.units = units;
    this.projects = projects;
    this.mergers = mergers;
  }

  @Test
  void goOverUnlessTheyAreFinishedOrWithdrawn() {
    var unit = mergers.unit();
    var open = project(unit);
    var finished = project(unit);
    finish(finished);
    var withdrawn = project(unit);
    on(MONDAY, () -> projects.withdraw(HEAD, withdrawn.id(), "Ghi nhầm"));
    var last = project(unit);

    var merger = mergers.drafted(unit);
    assertThat(mergers.shown(MONDAY, merger)).containsExactlyInAnyOrder(open.id(), last.id());
    mergers.signed(merger);
    finish(last);
    assertThat(mergers.carriedOut(merger)).isEqualTo(1);

    assertThat(now(open).unit()).isEqualTo(merger.into());
    assertThat(now(open).unitName()).isEqualTo(merger.name());
    assertThat(now(open).version()).isEqualTo(open.version() + 1);
    assertThat(now(finished).unit()).isEqualTo(unit);
    assertThat(now(withdrawn).unit()).isEqualTo(unit);
    assertThat(now(last).unit()).isEqualTo(unit);
  }

  private Project project(UUID unit) {
    var known = units.get(Actor.system("test"), unit);
    return on(MONDAY, () -> projects.write(SPECIALIST, WorkplanExample.typed(known)));
  }

  private void finish(Project project) {
    on(MONDAY, () -> projects.correct(SPECIALIST, finished(project, MONDAY)));
  }

  private static Project finished(Project known, @Nullable LocalDate on) {
    return new Project(
        known.id(),
        known.name(),
        known.kind(),
        known.decision(),
        known.decidedOn(),
        known.unit(),
        known.unitName(),
        known.total(),
        known.firstYear(),
        known.lastYear(),
        on,
        known.version(),
        "",
        false);
  }

  private Project now(Project project) {
    return on(MONDAY, () -> projects.open(HEAD, project.id())).line().project();
  }
}
