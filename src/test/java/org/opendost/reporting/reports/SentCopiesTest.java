package org.opendost.reporting.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opendost.reporting.reports.ReportTrial.DIRECTOR;
import static org.opendost.reporting.reports.ReportTrial.SPECIALIST;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Forbidden;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.Files;
import org.opendost.platform.input.InvalidInput;

@OfficeTest
class SentCopiesTest {

  private static final byte[] PDF =
      "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
          .getBytes(StandardCharsets.US_ASCII);

  private final ReportTrial trial;
  private final Reports reports;
  private final SentCopies copies;
  private final Files files;
  private final OfficeClock clock;

  SentCopiesTest(
      ReportTrial trial, Reports reports, SentCopies copies, Files files, OfficeClock clock) {
    this.trial = trial;
    this.reports = reports;
    this.copies = copies;
    this.files = files;
    this.clock = clock;
  }

  @Test
  void keepThePaperThatWentOutOnceHoweverOftenItIsSent() throws IOException {
    signed();
    var copy = copy(clock.today());
    copies.send(SPECIALIST, trial.code(), copy, PDF);
    copies.send(SPECIALIST, trial.code(), copy, PDF);

    assertThat(copies.of(DIRECTOR, trial.code()))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.recipient()).isEqualTo("UBND tỉnh");
              assertThat(one.sentBy()).isEqualTo(SPECIALIST.name());
            });
    try (var kept = files.open(copies.paper(DIRECTOR, trial.code(), copy.id()))) {
      assertThat(kept.readAllBytes()).isEqualTo(PDF);
    }
  }

  @Test
  void areOfSignedReportsOnly() {
    trial.draft();
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> copies.send(SPECIALIST, trial.code(), copy(clock.today()), PDF))
        .satisfies(
            refused -> assertThat(ReportTrial.key(refused)).isEqualTo("reports.copies-unsigned"));
  }

  @Test
  void goOutBetweenTheSignatureAndToday() {
    signed();
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () -> copies.send(SPECIALIST, trial.code(), copy(clock.today().plusDays(1)), PDF))
        .satisfies(
            refused -> assertThat(ReportTrial.key(refused)).isEqualTo("reports.copy.future"));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () -> copies.send(SPECIALIST, trial.code(), copy(clock.today().minusDays(1)), PDF))
        .satisfies(
            refused ->
                assertThat(ReportTrial.key(refused)).isEqualTo("reports.copy.before-signing"));
  }

  @Test
  void areNotedByThoseWhoDraft() {
    signed();
    assertThatExceptionOfType(Forbidden.class)
        .isThrownBy(
            () ->
                copies.send(
                    ReportTrial.officer("Biên tập", Role.EDITOR),
                    trial.code(),
                    copy(clock.today()),
                    PDF));
  }

  private void signed() {
    trial.draft();
    reports.sign(DIRECTOR, trial.code(), 0);
  }

  private static SentCopy copy(LocalDate day) {
    return new SentCopy(Uuid7.next(), "UBND tỉnh", SentCopy.Way.DOCUMENT, day, "", "");
  }
}
