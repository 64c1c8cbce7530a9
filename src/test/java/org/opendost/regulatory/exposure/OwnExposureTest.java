package org.opendost.regulatory.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.opendost.regulatory.exposure.OwnExposureExample.IN_TIME;
import static org.opendost.regulatory.exposure.OwnExposureExample.SPECIALIST;
import static org.opendost.regulatory.exposure.OwnExposureExample.account;
import static org.opendost.regulatory.exposure.OwnExposureExample.isForbidden;
import static org.opendost.regulatory.exposure.OwnExposureExample.isMissing;
import static org.opendost.regulatory.exposure.OwnExposureExample.noon;
import static org.opendost.regulatory.exposure.OwnExposureExample.pdf;
import static org.opendost.regulatory.exposure.OwnExposureExample.reading;
import static org.opendost.regulatory.exposure.OwnExposureExample.sending;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.register.Ask;
import org.opendost.regulatory.radiation.Facility;
import org.opendost.regulatory.radiation.Worker;

/// What an organisation reads of its own facilities, and nobody else's.
@OfficeTest
class OwnExposureTest {

  private final OwnExposureExample example;
  private final OwnExposure own;
  private final SentReports sent;
  private final SafetyReports reports;
  private final Doses doses;

  OwnExposureTest(
      OwnExposureExample example,
      OwnExposure own,
      SentReports sent,
      SafetyReports reports,
      Doses doses) {
    this.example = example;
    this.own = own;
    this.sent = sent;
    this.reports = reports;
    this.doses = doses;
  }

  @Test
  void readsWhatIsKeptOfItsOwnFacilities() {
    var house = example.house();
    var kept = own.all(house.account());
    assertThat(kept.facilities()).extracting(Facility::id).containsExactly(house.facility());
    assertThat(kept.sources()).extracting(Source::id).containsExactly(house.source());
    assertThat(kept.workers())
        .extracting(Dose.Standing::worker, Dose.Standing::state)
        .containsExactly(tuple(house.worker(), Dose.State.UNREAD));
    assertThat(kept.reports()).extracting(SafetyReport::id).contains(house.report());
    assertThat(kept.incidents()).extracting(Incident::id).containsExactly(house.incident());
    assertThat(own.doses(house.account(), house.worker()).readings()).hasSize(1);
    assertThat(own.incident(house.account(), house.incident()).steps()).isEmpty();
  }

  @Test
  void isToldOfAnotherOrganisationsRecordsThatThereAreNone() {
    var mine = example.house();
    var theirs = example.house();
    var nobody = new Actor(Uuid7.next(), "Không cơ sở", Set.of(Role.APPLICANT), null, null);
    for (var account : List.of(mine.account(), nobody)) {
      isMissing(() -> own.doses(account, theirs.worker()));
      isMissing(() -> own.report(account, theirs.report()));
      isMissing(() -> own.incident(account, theirs.incident()));
      isMissing(() -> sent.begin(account, theirs.facility(), 2016));
      isMissing(() -> sent.send(account, sending(theirs, Uuid7.next(), ""), pdf("một")));
    }
    assertThat(own.all(nobody).workers()).isEmpty();
    assertThat(own.all(mine.account()).workers())
        .extracting(Dose.Standing::worker)
        .doesNotContain(theirs.worker());
    assertThat(own.report(theirs.account(), theirs.report()).filings()).isEmpty();
    isMissing(() -> sent.begin(mine.account(), mine.facility(), 2008));
    isMissing(() -> sent.begin(mine.account(), mine.facility(), 3000));
  }

  @Test
  void listsItsOwnLinesAloneWhateverIsAskedFor() {
    var mine = example.house();
    var theirs = example.house();
    var nobody = new Actor(Uuid7.next(), "Không cơ sở", Set.of(Role.APPLICANT), null, null);
    for (var filters :
        List.of(
            Map.<String, String>of(),
            Map.of(OwnExposure.FACILITIES, theirs.facility().toString()),
            Map.of(OwnExposure.FACILITIES, ""))) {
      var ask = new Ask(filters, "", false, null, Ask.FILE);
      assertThat(own.sources(mine.account(), ask).lines())
          .extracting(Source::id)
          .containsExactly(mine.source());
      assertThat(own.standings(mine.account(), ask).lines())
          .extracting(Dose.Standing::worker)
          .containsExactly(mine.worker());
      assertThat(own.incidents(mine.account(), ask).lines())
          .extracting(Incident::id)
          .containsExactly(mine.incident());
      assertThat(own.reports(mine.account(), ask).lines())
          .extracting(SafetyReport::facility)
          .isNotEmpty()
          .containsOnly(mine.facility());
      assertThat(own.sources(nobody, ask).lines()).isEmpty();
      assertThat(own.standings(nobody, ask).lines()).isEmpty();
      assertThat(own.incidents(nobody, ask).lines()).isEmpty();
      assertThat(own.reports(nobody, ask).lines()).isEmpty();
    }
  }

  @Test
  void filtersAndPagesItsLists() {
    var house = example.house();
    var second = example.source(house.facility(), "Cs-137", 4);
    assertThat(own.sources(house.account(), Ask.of(Map.of("nuclide", "cs-137"))).lines())
        .extracting(Source::id)
        .containsExactly(second);
    var first = own.sources(house.account(), new Ask(Map.of(), "category", true, null, 1));
    assertThat(first.lines()).extracting(Source::id).containsExactly(house.source());
    assertThat(
            own.sources(house.account(), new Ask(Map.of(), "category", true, first.after(), 1))
                .lines())
        .extracting(Source::id)
        .containsExactly(second);
  }

  @Test
  void readsWhoWasNeverReadFirstAmongItsWorkers() {
    var house = example.house();
    var never = Uuid7.next();
    OfficeClock.at(
        noon(IN_TIME),
        () ->
            example
                .facilities()
                .addWorker(
                    SPECIALIST,
                    new Worker(
                        never, house.facility(), "Y Đo", 1990, "Kỹ thuật viên", "CC", false)));
    assertThat(
            OfficeClock.at(noon(IN_TIME.plusMonths(4)), () -> own.all(house.account())).workers())
        .extracting(Dose.Standing::worker, Dose.Standing::state)
        .containsExactly(
            tuple(never, Dose.State.NEVER_READ), tuple(house.worker(), Dose.State.UNREAD));
  }

  @Test
  void isReadAndSentByAccountsOfOrganisationsAlone() {
    var house = example.house();
    for (var role : Role.values()) {
      if (role == Role.APPLICANT || role == Role.SYSTEM) {
        continue;
      }
      var actor =
          new Actor(Uuid7.next(), "Ai đó", Set.of(role), house.account().organisation(), null);
      isForbidden(() -> own.all(actor));
      isForbidden(() -> own.sources(actor, Ask.first()));
      isForbidden(() -> own.standings(actor, Ask.first()));
      isForbidden(() -> own.incidents(actor, Ask.first()));
      isForbidden(() -> own.reports(actor, Ask.first()));
      isForbidden(() -> own.doses(actor, house.worker()));
      isForbidden(() -> own.report(actor, house.report()));
      isForbidden(() -> sent.send(actor, sending(house, Uuid7.next(), ""), pdf("một")));
    }
    isForbidden(() -> doses.of(house.account(), house.worker()));
    isForbidden(() -> doses.standings(house.account(), Ask.first()));
    isForbidden(() -> reports.filings(house.account(), house.report()));
  }

  @Test
  void isToldWhenTheDoseOfOneOfItsWorkersIsMoreThanALimitAllows() {
    var house = example.house();
    assertThat(example.notices("/my/exposure/doses/" + house.worker())).isEmpty();
    doses.record(SPECIALIST, reading(house.worker(), 4, "51"));
    assertThat(example.notices("/my/exposure/doses/" + house.worker()))
        .containsExactly(account(house));
  }
}
