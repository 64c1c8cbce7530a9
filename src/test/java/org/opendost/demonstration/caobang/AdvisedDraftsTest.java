package org.opendost.demonstration.caobang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendost.FreshFolder;
import org.opendost.platform.access.Actor;
import org.opendost.reporting.indicators.Indicators;
import org.opendost.reporting.indicators.Period;
import org.opendost.reporting.indicators.Selection;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// What the founding article says the department drafted for the province in the first four months
/// of 2020, counted from the dossiers, each figure opening to as many of them.
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"opendost.mode=demonstration", "opendost.binaries-dir=target/postgres"})
@ContextConfiguration(initializers = FreshFolder.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class AdvisedDraftsTest {

  private static final Actor READER = Actor.system("test");
  private static final Period SPRING =
      new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 4, 30));

  // Before other tests of the same office take records out.
  private static final Instant SIGNED = Instant.parse("2020-05-11T12:00:00Z");

  private final Indicators indicators;

  AdvisedDraftsTest(Indicators indicators) {
    this.indicators = indicators;
  }

  @Test
  void countsTwoLegalDraftsTheListThePlansAndTheScheme() {
    Map.of(
            "lawmaking.legal-drafts", 2,
            "lawmaking.plans-and-schemes", 3,
            "lawmaking.task-lists", 1,
            "lawmaking.issued", 2,
            "lawmaking.legal-documents-issued", 0,
            "lawmaking.comments", 4,
            "lawmaking.comments-taken", 3)
        .forEach(
            (code, count) -> {
              assertThat(indicators.figure(READER, code, null, SPRING, SIGNED).intValueExact())
                  .as(code)
                  .isEqualTo(count);
              assertThat(
                      indicators
                          .records(READER, code, null, SPRING, SIGNED, Selection.of(null, 50))
                          .items())
                  .as(code)
                  .hasSize(count);
            });
  }
}
