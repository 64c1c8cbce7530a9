package org.opendost.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.reporting.statistics.FilingExample.COLLEAGUE;
import static org.opendost.reporting.statistics.FilingExample.HEAD;
import static org.opendost.reporting.statistics.FilingExample.OFFICER;
import static org.opendost.reporting.statistics.FilingExample.emptied;
import static org.opendost.reporting.statistics.FilingExample.sources;
import static org.opendost.reporting.statistics.FilingExample.typed;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.InvalidInput;

/// Several officers type figures in one form, and the checks tell what does not agree.
@OfficeTest
class FilledCellsTest {

  private static final String SERVICE = "kind-service.total";
  private static final CellKey AT = new CellKey("kind-service", "total");

  private final Filings filings;
  private final FilledCells cells;

  FilledCellsTest(Filings filings, FilledCells cells) {
    this.filings = filings;
    this.cells = cells;
  }

  @Test
  void writesWhatWasChangedAndKeepsTheRest() {
    var id = filings.begin(OFFICER, 2018, "01").id();
    var empty = filings.open(OFFICER, id).filled();
    assertThat(
            cells
                .save(OFFICER, id, typed(empty, Map.of(SERVICE, 4, "kind-firm.total", 2)))
                .written())
        .isEqualTo(2);
    // The same form sent twice, as by a double click, writes nothing more.
    assertThat(cells.save(OFFICER, id, typed(empty, Map.of(SERVICE, 4))).written()).isZero();
    var filled = filings.open(OFFICER, id).filled();
    assertThat(filled.value(AT)).isEqualByComparingTo("4");
    assertThat(filled.cell(AT).savedBy()).isEqualTo(OFFICER.name());
    cells.save(OFFICER, id, emptied(filled, AT));
    assertThat(filings.open(OFFICER, id).filled().value(AT)).isNull();
  }

  @Test
  void theSecondOfficerIsToldWhichCellsChangedAndNothingIsWritten() {
    var id = filings.begin(OFFICER, 2019, "01").id();
    var shown = filings.open(OFFICER, id).filled();
    cells.save(OFFICER, id, typed(shown, Map.of(SERVICE, 4)));
    assertThatThrownBy(
            () -> cells.save(COLLEAGUE, id, typed(shown, Map.of(SERVICE, 5, "kind-firm.total", 1))))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .containsExactly(
                        Fault.of(SERVICE, "statistics.fault.moved", OFFICER.name(), "4")));
    assertThat(filings.open(OFFICER, id).filled().value(new CellKey("kind-firm", "total")))
        .isNull();
    // Knowing what the other wrote, the second may decide.
    var known = filings.open(COLLEAGUE, id).filled();
    cells.save(COLLEAGUE, id, typed(known, Map.of(SERVICE, 5, "kind-firm.total", 1)));
    assertThat(filings.open(OFFICER, id).filled().value(AT)).isEqualByComparingTo("5");
  }

  @Test
  void cellsThatOthersWroteBesideMineAreKeptAndNamed() {
    var id = filings.begin(OFFICER, 2020, "01").id();
    var shown = filings.open(OFFICER, id).filled();
    cells.save(OFFICER, id, typed(shown, Map.of(SERVICE, 4)));
    var mine =
        new HashMap<CellKey, @Nullable BigDecimal>(
            typed(shown, Map.of("kind-firm.total", 1)).figures());
    mine.put(AT, null);
    var saved = cells.save(COLLEAGUE, id, new TypedCells(Map.of(), mine, Map.of(), Map.of()));
    assertThat(saved.written()).isOne();
    assertThat(saved.others()).singleElement().asString().endsWith("Tổng số: 4");
    assertThat(filings.open(OFFICER, id).filled().value(AT)).isEqualByComparingTo("4");
  }

  @Test
  void aSourceThatAnotherWroteMeanwhileIsNotOverwritten() {
    var id = filings.begin(OFFICER, 2021, "01").id();
    var shown = filings.open(OFFICER, id).filled();
    cells.save(OFFICER, id, sources(shown, Map.of("kind-firm", "Phiếu 01/CS")));
    assertThatThrownBy(
            () -> cells.save(COLLEAGUE, id, sources(shown, Map.of("kind-firm", "Cục Thuế"))))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(Fault::key)
                    .containsExactly("statistics.fault.source-moved"));
  }

  @Test
  void saysWhatDoesNotAgreeAndWhichRowHasNoSource() {
    var id = filings.begin(OFFICER, 2022, "01").id();
    assertThat(filings.open(OFFICER, id).findings()).isEmpty();
    cells.save(
        OFFICER,
        id,
        typed(
            filings.open(OFFICER, id).filled(),
            Map.of("all.total", 5, "all.state", 3, "all.non-state", 1, "certified.total", 6)));
    var findings = filings.open(OFFICER, id).findings();
    assertThat(findings)
        .extracting(finding -> finding.at() + " " + finding.left() + " " + finding.right())
        .containsExactly(
            "all.total 5.000 4.000",
            "certified.total 6.000 5.000",
            "all.total 0 0",
            "certified.total 0 0");
    assertThat(findings.get(2).isExplicable()).isFalse();
    cells.save(
        OFFICER,
        id,
        sources(
            filings.open(OFFICER, id).filled(),
            Map.of("all", "Phiếu 01/CS", "certified", "Sổ cấp")));
    cells.save(
        OFFICER,
        id,
        typed(filings.open(OFFICER, id).filled(), Map.of("all.state", 4, "certified.total", 2)));
    assertThat(filings.open(OFFICER, id).findings()).isEmpty();
  }

  @Test
  void anotherFigureThanTheComputedOneNeedsAReasonAndIsTakenBack() {
    var id = filings.begin(OFFICER, 2018, "10").id();
    var key = new CellKey("licences", "total");
    var computed = filings.open(OFFICER, id).filled().value(key);
    assertThat(computed).isNotNull();
    assertThatThrownBy(() -> cells.override(OFFICER, id, key, BigDecimal.valueOf(99), " "))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults()).extracting(Fault::field).containsExactly("reason"));
    cells.override(OFFICER, id, key, BigDecimal.valueOf(99), "Sổ giấy năm 2018");
    var cell = filings.open(OFFICER, id).filled().cell(key);
    assertThat(cell.value()).isEqualByComparingTo("99");
    assertThat(cell.isMoved()).isTrue();
    filings.recompute(OFFICER, id);
    assertThat(filings.open(OFFICER, id).filled().value(key)).isEqualByComparingTo("99");
    cells.override(OFFICER, id, key, null, "");
    assertThat(filings.open(OFFICER, id).filled().value(key)).isEqualByComparingTo(computed);
  }

  @Test
  void aComputedCellIsNotTypedAndAnUnknownOneIsNotFound() {
    var id = filings.begin(OFFICER, 2019, "10").id();
    var shown = filings.open(OFFICER, id).filled();
    for (var name : new String[] {"licences.total", "nothing.total"}) {
      assertThatThrownBy(() -> cells.save(HEAD, id, typed(shown, Map.of(name, 1))))
          .isInstanceOf(NotFound.class);
    }
  }
}
