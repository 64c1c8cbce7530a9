package org.opendost.regulatory.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.opendost.regulatory.exposure.OwnExposureExample.IN_TIME;
import static org.opendost.regulatory.exposure.OwnExposureExample.LATE;
import static org.opendost.regulatory.exposure.OwnExposureExample.SPECIALIST;
import static org.opendost.regulatory.exposure.OwnExposureExample.account;
import static org.opendost.regulatory.exposure.OwnExposureExample.isForbidden;
import static org.opendost.regulatory.exposure.OwnExposureExample.isMissing;
import static org.opendost.regulatory.exposure.OwnExposureExample.noon;
import static org.opendost.regulatory.exposure.OwnExposureExample.pdf;
import static org.opendost.regulatory.exposure.OwnExposureExample.sending;
import static org.opendost.regulatory.exposure.OwnExposureExample.upload;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.InvalidInput;
import org.opendost.regulatory.exposure.OwnExposureExample.House;

/// What an organisation sends of its own facilities: its yearly report and word of incidents, and
/// what the office enters of reports on paper.
@OfficeTest
class SentExposureTest {

  private final OwnExposureExample example;
  private final OwnExposure own;
  private final SentReports sent;
  private final SentIncidents noticed;
  private final SafetyReports reports;

  SentExposureTest(
      OwnExposureExample example,
      OwnExposure own,
      SentReports sent,
      SentIncidents noticed,
      SafetyReports reports) {
    this.example = example;
    this.own = own;
    this.sent = sent;
    this.noticed = noticed;
    this.reports = reports;
  }

  @Test
  void sendsItsReportWhichIsReceivedThatDayAndToldToTheOfficersAndToItself() {
    var house = example.house();
    var report = send(house, IN_TIME, Uuid7.next(), "", "một");
    assertThat(report.id()).as("the one that was awaited").isEqualTo(house.report());
    assertThat(report.state()).isEqualTo(SafetyReport.State.RECEIVED);
    assertThat(report.receivedOn()).isEqualTo(IN_TIME);
    var filing = reports.filings(SPECIALIST, report.id()).getFirst();
    assertThat(filing.byFacility()).isTrue();
    assertThat(filing.doses()).isEqualTo("Không ai vượt mức điều tra");
    assertThat(filing.file()).isNotNull();
    assertThat(example.notices("/office/exposure/reports/" + report.id()))
        .containsExactlyInAnyOrder("role:SPECIALIST", "role:HEAD");
    assertThat(example.notices("/my/exposure/reports/" + report.id()))
        .as("that it is due, and that it was received")
        .containsExactly(account(house), account(house));
  }

  @Test
  void isReceivedLateAfterNovemberAndNeedNotHaveBeenAwaited() {
    var house = example.house();
    assertThat(send(house, LATE, Uuid7.next(), "", "một").state())
        .isEqualTo(SafetyReport.State.RECEIVED_LATE);
    var early =
        OfficeClock.at(
            noon(LocalDate.of(2017, 11, 2)),
            () ->
                sent.send(
                    house.account(),
                    new SentReports.Sending(
                        Uuid7.next(), house.facility(), 2017, false, "", "", "", ""),
                    pdf("hai")));
    assertThat(early.state()).isEqualTo(SafetyReport.State.RECEIVED);
    assertThat(early.complies()).isFalse();
  }

  @Test
  void keepsACorrectionBesideTheReportItCorrectsAndTheDayOfTheFirst() {
    var house = example.house();
    send(house, IN_TIME, Uuid7.next(), "", "một");
    assertThatThrownBy(() -> send(house, LATE, Uuid7.next(), " ", "hai"))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.field(), fault -> fault.key())
                    .containsExactly(tuple("why", "exposure.fault.received")));
    var corrected = send(house, LATE, Uuid7.next(), "Thiếu kết quả kiểm xạ", "hai");
    assertThat(corrected.receivedOn()).isEqualTo(IN_TIME);
    assertThat(corrected.state()).isEqualTo(SafetyReport.State.RECEIVED);
    OfficeClock.at(
        noon(LATE.plusDays(9)),
        () ->
            reports.receive(
                SPECIALIST,
                corrected.id(),
                new SafetyReport.Receipt(
                    Uuid7.next(), LATE.plusDays(8), false, "", "", "", "Bản giấy sửa lại"),
                upload("sua.pdf", "%PDF-1.4\n% ba\n%%EOF\n")));
    assertThat(own.report(house.account(), house.report()).filings())
        .extracting(
            SafetyFiling::number,
            SafetyFiling::receivedOn,
            SafetyFiling::why,
            SafetyFiling::byFacility)
        .containsExactly(
            tuple(3, LATE.plusDays(8), "Bản giấy sửa lại", false),
            tuple(2, LATE, "Thiếu kết quả kiểm xạ", true),
            tuple(1, IN_TIME, "", true));
    assertThat(reports.open(SPECIALIST, house.report()).complies()).isFalse();
  }

  @Test
  void takesADoubleClickForOneAndRefusesOtherWordsAndOtherFilesUnderTheSameForm() {
    var house = example.house();
    var form = Uuid7.next();
    send(house, IN_TIME, form, "", "một");
    send(house, IN_TIME, form, "", "một");
    assertThatThrownBy(() -> send(house, IN_TIME, form, "Khác", "một"))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> send(house, IN_TIME, form, "", "hai"))
        .isInstanceOf(InvalidInput.class);
    assertThat(own.report(house.account(), house.report()).filings()).hasSize(1);
  }

  @Test
  void sendsWordOfAnIncidentWithASourceOfItsOwnHeardOfThatDay() {
    var house = example.house();
    var theirs = example.house();
    var id = Uuid7.next();
    var incident =
        OfficeClock.at(
            noon(LATE), () -> noticed.send(house.account(), notice(house, id, house.source())));
    OfficeClock.at(
        noon(LATE), () -> noticed.send(house.account(), notice(house, id, house.source())));
    assertThat(incident.heardOn()).isEqualTo(LATE);
    assertThat(own.all(house.account()).incidents())
        .extracting(Incident::id)
        .containsExactlyInAnyOrder(house.incident(), id);
    assertThat(example.notices("/office/exposure/incidents/" + id))
        .containsExactlyInAnyOrder("role:DIRECTOR", "role:DEPUTY", "role:HEAD", "role:SPECIALIST");
    assertThat(example.notices("/my/exposure/incidents/" + id)).hasSize(1);
    assertThatThrownBy(
            () -> noticed.send(house.account(), notice(house, Uuid7.next(), theirs.source())))
        .isInstanceOf(InvalidInput.class);
    isMissing(() -> noticed.begin(house.account(), theirs.facility()));
    isMissing(() -> noticed.send(house.account(), notice(theirs, Uuid7.next(), null)));
    isForbidden(() -> noticed.send(SPECIALIST, notice(house, Uuid7.next(), null)));
    assertThat(own.all(theirs.account()).incidents()).hasSize(1);
  }

  private static SentIncidents.Sending notice(House house, UUID id, @Nullable UUID source) {
    return new SentIncidents.Sending(
        id, house.facility(), source, 1, "Phòng chuẩn", IN_TIME, "Bình chứa nứt");
  }

  @Test
  void takesNoFileThatIsNoReport() {
    var house = example.house();
    assertThatThrownBy(
            () ->
                sent.send(
                    house.account(),
                    sending(house, Uuid7.next(), ""),
                    upload("bao-cao.pdf", "không phải PDF")))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> assertThat(refused.faults().getFirst().field()).isEqualTo("file"));
    assertThat(own.report(house.account(), house.report()).filings()).isEmpty();
  }

  @Test
  void keepsTheScanOfAReportOnPaperAndOfTheOneThatCorrectsIt() {
    var house = example.house();
    var form = Uuid7.next();
    receive(house, form, "", pdf("một"));
    receive(house, form, "", pdf("một"));
    assertThatThrownBy(() -> receive(house, form, "", pdf("khác")))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> receive(house, form, "", null)).isInstanceOf(InvalidInput.class);
    receive(house, Uuid7.next(), "Thiếu trang cuối", pdf("hai"));
    receive(house, Uuid7.next(), "Sửa trên giấy", null);
    var filings = own.report(house.account(), house.report()).filings();
    assertThat(filings)
        .extracting(SafetyFiling::why, filing -> filing.file() != null)
        .containsExactly(
            tuple("Sửa trên giấy", false), tuple("Thiếu trang cuối", true), tuple("", true));
    assertThat(SafetyFiling.file(filings, form)).isPresent();
  }

  @Test
  void takesNoScanThatIsNone() {
    var house = example.house();
    for (var upload :
        List.of(upload("quet.pdf", "không phải PDF"), upload("quet.txt", "Báo cáo"))) {
      assertThatThrownBy(() -> receive(house, Uuid7.next(), "", upload))
          .isInstanceOfSatisfying(
              InvalidInput.class,
              refused -> assertThat(refused.faults().getFirst().field()).isEqualTo("file"));
    }
    assertThat(reports.open(SPECIALIST, house.report()).receivedOn()).isNull();
    isForbidden(
        () ->
            reports.receive(
                house.account(), house.report(), receipt(Uuid7.next(), ""), pdf("một")));
  }

  private void receive(House house, UUID form, String why, @Nullable Upload scan) {
    OfficeClock.at(
        noon(LATE), () -> reports.receive(SPECIALIST, house.report(), receipt(form, why), scan));
  }

  private static SafetyReport.Receipt receipt(UUID form, String why) {
    return new SafetyReport.Receipt(form, IN_TIME, true, "", "", "", why);
  }

  private SafetyReport send(House house, LocalDate day, UUID form, String why, String content) {
    return OfficeClock.at(
        noon(day), () -> sent.send(house.account(), sending(house, form, why), pdf(content)));
  }
}
