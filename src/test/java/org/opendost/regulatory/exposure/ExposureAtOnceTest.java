package org.opendost.regulatory.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.opendost.AtOnce;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.sheets.SentTable;
import org.opendost.regulatory.radiation.Facilities;
import org.opendost.regulatory.radiation.Facility;
import org.opendost.regulatory.radiation.Worker;
import org.opendost.science.tasks.Sheets;

/// Two people at the same moment: one is told what the other did, and nothing is written twice.
@OfficeTest
class ExposureAtOnceTest {

  private static final Actor SPECIALIST =
      new Actor(Uuid7.next(), "Tô Suối Ngân", Set.of(Role.SPECIALIST), null, null);

  private final DoseTables tables;
  private final Doses doses;
  private final OwnExposure own;
  private final SentReports sent;
  private final Facilities facilities;

  ExposureAtOnceTest(
      DoseTables tables, Doses doses, OwnExposure own, SentReports sent, Facilities facilities) {
    this.tables = tables;
    this.doses = doses;
    this.own = own;
    this.sent = sent;
    this.facilities = facilities;
  }

  /// The same workers in another order, so that one table could wait for the other in a circle.
  @RepeatedTest(3)
  void enterATableOnce() {
    var facility = facility(Uuid7.next());
    var first = worker(facility, "Ma Thị Một");
    var second = worker(facility, "Ma Thị Hai");
    var refused =
        atOnce(
            () -> enter(line(facility, first) + line(facility, second)),
            () -> enter(line(facility, second) + line(facility, first)));
    assertThat(refused)
        .extracting(Fault::key)
        .containsExactly("exposure.table.read-before", "exposure.table.read-before");
    for (var worker : List.of(first, second)) {
      assertThat(doses.of(SPECIALIST, worker.id()).readings()).hasSize(1);
    }
  }

  @RepeatedTest(3)
  void receiveAReportOnceAndAskTheOtherWhyItComesAgain() {
    var organisation = Uuid7.next();
    var facility = facility(organisation);
    var refused =
        atOnce(() -> send(organisation, facility.id()), () -> send(organisation, facility.id()));
    assertThat(refused).extracting(Fault::key).containsExactly("exposure.fault.received");
    assertThat(own.all(account(organisation)).reports()).hasSize(1);
  }

  private void enter(String table) {
    tables.enter(SPECIALIST, Uuid7.next(), SentTable.pasted(table));
  }

  private void send(UUID organisation, UUID facility) {
    sent.send(
        account(organisation),
        new SentReports.Sending(Uuid7.next(), facility, 2014, true, "", "", "", ""),
        Sheets.upload("a.pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
  }

  private static String line(Facility facility, Worker worker) {
    return "%s;%s;1985;da;01/01/2024;31/03/2024;1;Phòng đo\n"
        .formatted(facility.name(), worker.name());
  }

  private Facility facility(UUID organisation) {
    return facilities.register(
        SPECIALIST,
        new Facility(
            Uuid7.next(), organisation, "Nhà Lá Cọ " + Uuid7.next(), "Xã", "Lục A", "0206 000"));
  }

  private Worker worker(Facility facility, String name) {
    var worker = new Worker(Uuid7.next(), facility.id(), name, 1985, "Kỹ thuật", "CC", false);
    facilities.addWorker(SPECIALIST, worker);
    return worker;
  }

  private static Actor account(UUID organisation) {
    return new Actor(
        UUID.nameUUIDFromBytes(organisation.toString().getBytes(StandardCharsets.US_ASCII)),
        "Nhà Lá Cọ",
        Set.of(Role.APPLICANT),
        organisation,
        null);
  }

  /// Does both at the same moment; answers with all that was refused.
  private static List<Fault> atOnce(Runnable one, Runnable other) {
    return AtOnce.both(() -> refusals(one), () -> refusals(other));
  }

  private static List<Fault> refusals(Runnable work) {
    try {
      work.run();
      return List.of();
    } catch (InvalidInput refused) {
      return refused.faults();
    }
  }
}
