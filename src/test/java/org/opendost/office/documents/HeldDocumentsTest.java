package org.opendost.office.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.opendost.office.documents.DocumentExample.CLERK;
import static org.opendost.office.documents.DocumentExample.DEPUTY;
import static org.opendost.office.documents.DocumentExample.SPECIALIST;
import static org.opendost.office.documents.DocumentExample.id;
import static org.opendost.office.documents.DocumentExample.letter;
import static org.opendost.office.documents.DocumentExample.on;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.directory.identity.Accounts;
import org.opendost.directory.mergers.MergerExample;
import org.opendost.directory.mergers.MergerLine;
import org.opendost.directory.parties.Units;
import org.opendost.office.documents.Incoming.Received;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;

/// Incoming documents go over with the unit they were passed to while they are open, outgoing ones
/// with the unit that drafts them.
@OfficeTest
class HeldDocumentsTest {

  private static final LocalDate DAY = DocumentExample.MONDAY;

  private final IncomingDocuments documents;
  private final IncomingWork work;
  private final OutgoingDocuments outgoing;
  private final OutgoingCourse course;
  private final Accounts accounts;
  private final Units units;
  private final MergerExample mergers;

  HeldDocumentsTest(
      IncomingDocuments documents,
      IncomingWork work,
      OutgoingDocuments outgoing,
      OutgoingCourse course,
      Accounts accounts,
      Units units,
      MergerExample mergers) {
    this.documents = documents;
    this.work = work;
    this.outgoing = outgoing;
    this.course = course;
    this.accounts = accounts;
    this.units = units;
    this.mergers = mergers;
  }

  @Test
  void goOverUnlessTheyAreDealtWithOrWereTakenBack() {
    var unit = mergers.unit();
    var open = registered(letter("Đề nghị báo cáo"));
    var routing = passed(open, unit);
    var done = registered(letter("Mời họp"));
    passed(done, unit);
    on(DAY, () -> work.finish(SPECIALIST, done, "Đã dự"));
    var back = registered(letter("Giấy báo nhầm"));
    var taken = passed(back, unit);
    on(DAY, () -> takenBack(back, taken.id()));
    var last = registered(letter("Xong vào phút chót"));
    passed(last, unit);

    var merger = mergers.drafted(unit);
    assertThat(mergers.shown(DAY, merger)).hasSize(2).contains(routing.id());
    mergers.signed(merger);
    on(DAY, () -> work.finish(SPECIALIST, last, "Đã trả lời"));
    assertThat(mergers.carriedOut(merger)).isEqualTo(1);

    assertThat(unitOf(open)).isEqualTo(merger.into());
    assertThat(documents.open(CLERK, open).routings().getFirst().name()).isEqualTo(merger.name());
    assertThat(unitOf(done)).isEqualTo(unit);
    assertThat(unitOf(last)).isEqualTo(unit);
  }

  @Test
  void aDraftGoesOverUntilItIsIssuedAndTheNewUnitGoesOnWithIt() {
    var example = new OutgoingExample(outgoing, course, accounts, units);
    var open = example.draft(example.letter("V/v báo cáo quý"));
    var secret = example.draft(example.drafted(Book.SECRET, DocumentKind.LETTER, "Việc kín", ""));
    var issued = example.issued(example.letter("V/v đã xong"));

    var merger = mergers.drafted(example.unit);
    assertThat(mergers.open(DAY, merger).lines())
        .extracting(MergerLine::item, MergerLine::title)
        .containsExactlyInAnyOrder(
            tuple(open, "V/v báo cáo quý"), tuple(secret, "Dự thảo văn bản của sổ riêng"));
    assertThat(mergers.carriedOut(mergers.signed(merger))).isEqualTo(2);

    var member = new Actor(id(), "Mã Suối", Set.of(Role.SPECIALIST), null, merger.into());
    on(DAY, () -> course.submit(member, open, id(), ""));
    assertThat(outgoing.open(CLERK, open).outgoing().unitName()).isEqualTo(merger.name());
    assertThat(outgoing.open(CLERK, issued.id()).outgoing().unit()).isEqualTo(example.unit);
  }

  private UUID registered(Received received) {
    return on(DAY, () -> documents.register(CLERK, id(), received)).id();
  }

  private Routing passed(UUID incoming, UUID unit) {
    var passing = new IncomingWork.Passing(unit, null, true, "Tham mưu trả lời", null);
    return on(DAY, () -> work.route(DEPUTY, incoming, id(), passing));
  }

  private boolean takenBack(UUID incoming, UUID routing) {
    work.takeBack(DEPUTY, incoming, routing);
    return true;
  }

  private UUID unitOf(UUID incoming) {
    return documents.open(CLERK, incoming).routings().getFirst().unit();
  }
}
