package org.opendost.office.lawmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.office.lawmaking.DraftExample.MONDAY;
import static org.opendost.office.lawmaking.DraftExample.SPECIALIST;
import static org.opendost.office.lawmaking.DraftExample.on;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.mergers.MergerExample;
import org.opendost.directory.parties.Units;
import org.opendost.platform.database.Uuid7;

/// Drafts for the province go over with the unit that makes them until they are issued or stopped.
@OfficeTest
class HeldDraftsTest {

  private final DraftExample example;
  private final Drafts drafts;
  private final MergerExample mergers;

  HeldDraftsTest(
      Drafts drafts,
      DraftSteps steps,
      DraftTexts texts,
      Comments comments,
      Units units,
      MergerExample mergers) {
    this.example = new DraftExample(drafts, steps, texts, comments, units);
    this.drafts = drafts;
    this.mergers = mergers;
  }

  @Test
  void goOverUnlessTheyAreStopped() {
    var unit = mergers.unit();
    var open = draft(unit);
    var stopped = draft(unit);
    example.take(stopped, Step.Kind.STOPPED, MONDAY);
    var last = draft(unit);

    var merger = mergers.drafted(unit);
    assertThat(mergers.shown(MONDAY, merger)).containsExactlyInAnyOrder(open.id(), last.id());
    mergers.signed(merger);
    example.take(last, Step.Kind.STOPPED, MONDAY);
    assertThat(mergers.carriedOut(merger)).isEqualTo(1);

    assertThat(example.now(open).facts().unit()).isEqualTo(merger.into());
    assertThat(example.now(open).facts().unitName()).isEqualTo(merger.name());
    assertThat(example.now(stopped).facts().unit()).isEqualTo(unit);
    assertThat(example.now(last).facts().unit()).isEqualTo(unit);
  }

  private Draft draft(UUID unit) {
    var typed =
        Draft.typed(
            Uuid7.next(),
            new Draft.Facts(
                Draft.Kind.DECISION,
                "Quy định quản lý nhiệm vụ " + Uuid7.next(),
                Draft.Authority.COMMITTEE,
                unit,
                "",
                "Hứa Suối Trong",
                false,
                "Chương trình công tác năm 2020",
                null),
            MONDAY,
            1);
    return on(MONDAY, () -> drafts.register(SPECIALIST, typed));
  }
}
