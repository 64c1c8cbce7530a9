package org.opendost.regulatory.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.register.Ask;
import org.opendost.regulatory.radiation.Facilities;
import org.opendost.regulatory.radiation.Facility;

/// Incidents to their closure, and the yearly reports on the state of safety.
@OfficeTest
class IncidentsTest {

  private static final Actor SPECIALIST = actor("Tô Suối Ngân", Role.SPECIALIST);
  private static final LocalDate DAY = LocalDate.of(2020, 3, 2);

  private final Incidents incidents;
  private final SafetyReports reports;
  private final Facilities facilities;

  IncidentsTest(Incidents incidents, SafetyReports reports, Facilities facilities) {
    this.incidents = incidents;
    this.reports = reports;
    this.facilities = facilities;
  }

  @Test
  void keepsWhatWasDoneAboutAnIncidentUntilItIsClosed() {
    var incident = incidents.report(SPECIALIST, entry(2));
    incidents.act(SPECIALIST, incident.id(), deed(1, DAY, false));
    var closed = incidents.act(SPECIALIST, incident.id(), deed(2, DAY.plusDays(3), true));
    assertThat(closed.state()).isEqualTo(Incident.State.CLOSED);
    assertThat(closed.closedOn()).isEqualTo(DAY.plusDays(3));
    assertThat(incidents.steps(SPECIALIST, incident.id()))
        .extracting(Incident.Step::closes)
        .containsExactly(false, true);
    assertThatThrownBy(
            () -> incidents.act(SPECIALIST, incident.id(), deed(3, DAY.plusDays(4), false)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void refusesTheSecondOfTwoOfficersAndADoubleClickWritesOnce() {
    var incident = incidents.report(SPECIALIST, entry(1));
    var deed = deed(1, DAY, false);
    incidents.act(SPECIALIST, incident.id(), deed);
    incidents.act(SPECIALIST, incident.id(), deed);
    assertThat(incidents.steps(SPECIALIST, incident.id())).hasSize(1);
    assertThatThrownBy(() -> incidents.act(SPECIALIST, incident.id(), deed(1, DAY, true)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void namesEachWrongFieldOfAnIncident() {
    var wrong =
        new Incident.Entry(Uuid7.next(), null, Uuid7.next(), 6, "", DAY, DAY.minusDays(1), "");
    assertThatThrownBy(() -> incidents.report(SPECIALIST, wrong))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.field())
                    .contains("gravity", "place", "what", "heardOn", "source"));
  }

  @Test
  void areFoundByTheirGroupAndEnteredByNoClerk() {
    var incident = incidents.report(SPECIALIST, entry(5));
    assertThat(incidents.list(SPECIALIST, Ask.of(Map.of("gravity", "5"))).lines())
        .extracting(Incident::id)
        .contains(incident.id());
    assertThatThrownBy(() -> incidents.report(actor("Lý Mai", Role.CLERK), entry(1)))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void awaitsAReportOfEachFacilityOnceDueOnTheLastDayOfNovemberAsArticle20OfCircular19Says() {
    var facility = facility("Phòng khám Lúa Nếp");
    assertThat(reports.await(SPECIALIST, 2018)).isPositive();
    assertThat(reports.await(SPECIALIST, 2018)).isZero();
    var report = of(facility, 2018);
    assertThat(report.dueOn()).isEqualTo(LocalDate.of(2018, 11, 30));
    assertThat(report.state()).isEqualTo(SafetyReport.State.OVERDUE);
    assertThatThrownBy(() -> reports.await(SPECIALIST, 2999)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void tellsAReportInTimeFromALateOneAndReceivesItOnce() {
    var intime = facility("Phòng khám Lúa Tẻ");
    var late = facility("Phòng khám Lúa Nương");
    reports.await(SPECIALIST, 2017);
    receive(intime, LocalDate.of(2017, 11, 30));
    receive(late, LocalDate.of(2017, 12, 1));
    assertThat(of(intime, 2017).state()).isEqualTo(SafetyReport.State.RECEIVED);
    assertThat(of(late, 2017).state()).isEqualTo(SafetyReport.State.RECEIVED_LATE);
    assertThatThrownBy(() -> receive(late, LocalDate.of(2017, 12, 5)))
        .isInstanceOf(InvalidInput.class);
  }

  private void receive(UUID facility, LocalDate day) {
    reports.receive(
        SPECIALIST,
        of(facility, 2017).id(),
        new SafetyReport.Receipt(Uuid7.next(), day, true, "", "", "Không ai vượt mức điều tra", ""),
        null);
  }

  private SafetyReport of(UUID facility, int year) {
    return reports
        .list(SPECIALIST, new Ask(Map.of("year", "" + year), "", false, null, 1000))
        .lines()
        .stream()
        .filter(report -> report.facility().equals(facility))
        .findFirst()
        .orElseThrow();
  }

  private static Incident.Deed deed(int seen, LocalDate on, boolean closes) {
    return new Incident.Deed(Uuid7.next(), seen, on, "Đã khoanh vùng, đo kiểm xạ", closes);
  }

  private Incident.Entry entry(int gravity) {
    return new Incident.Entry(
        Uuid7.next(),
        facility("Nhà máy Đá Trắng"),
        null,
        gravity,
        "Phòng đo mức",
        DAY,
        DAY,
        "Cửa chắn không đóng");
  }

  private UUID facility(String name) {
    return facilities
        .register(
            SPECIALIST,
            new Facility(Uuid7.next(), null, name, "Xã Suối Đá", "Lục Văn A", "0206 000 111"))
        .id();
  }

  private static Actor actor(String name, Role role) {
    return new Actor(Uuid7.next(), name, Set.of(role), null, null);
  }
}
