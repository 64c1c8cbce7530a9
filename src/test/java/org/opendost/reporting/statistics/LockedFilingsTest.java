package org.opendost.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.reporting.statistics.FilingExample.HEAD;
import static org.opendost.reporting.statistics.FilingExample.OFFICER;
import static org.opendost.reporting.statistics.FilingExample.sources;
import static org.opendost.reporting.statistics.FilingExample.typed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.InvalidInput;
import org.opendost.reporting.statistics.Wording.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Figures are locked for good and corrected in another issue.
@OfficeTest
class LockedFilingsTest {

  private final Filings filings;
  private final FilledCells cells;
  private final LockedFilings locked;
  private final OpenedCells opened;
  private final Wordings wordings;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  LockedFilingsTest(
      Filings filings,
      FilledCells cells,
      LockedFilings locked,
      OpenedCells opened,
      Wordings wordings,
      JdbcClient jdbc,
      PlatformTransactionManager transactions) {
    this.filings = filings;
    this.cells = cells;
    this.locked = locked;
    this.opened = opened;
    this.wordings = wordings;
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Test
  void isBegunOnceAndNotBeforeItsYear() {
    var first = filings.begin(OFFICER, 2018, "02");
    assertThat(filings.begin(HEAD, 2018, "02").id()).isEqualTo(first.id());
    refused("statistics.fault.to-come", () -> filings.begin(OFFICER, 2099, "02"));
    assertThat(filings.list(OFFICER, 2018)).hasSize(10);
  }

  @Test
  void figuresThatDoNotAgreeAreExplainedAndSourcesWrittenBeforeTheLock() {
    var id = filings.begin(OFFICER, 2019, "02").id();
    type(id, Map.of("all.total", 5, "female.total", 7));
    refused("statistics.fault.no-source", () -> locked.lock(HEAD, id, 1, "Đã rà soát"));
    cells.save(
        OFFICER,
        id,
        sources(filings.open(OFFICER, id).filled(), Map.of("all", "Phiếu", "female", "Phiếu")));
    refused("statistics.fault.unexplained", () -> locked.lock(HEAD, id, 1, " "));
    refused("statistics.fault.computed-meanwhile", () -> locked.lock(HEAD, id, 0, "Đã rà soát"));
    locked.lock(HEAD, id, 1, "Đã rà soát");
    locked.lock(HEAD, id, 1, "Đã rà soát");
    var filing = filings.open(OFFICER, id).filing();
    assertThat(Objects.requireNonNull(filing.lock()).by()).isEqualTo(HEAD.name());
    assertThat(filing.explanation()).isEqualTo("Đã rà soát");
    refused("statistics.fault.locked", () -> type(id, Map.of("all.total", 6)));
    refused("statistics.fault.locked", () -> filings.recompute(OFFICER, id));
  }

  @Test
  void whatIsLockedWhileItIsComputedStaysAsItWasLocked() throws Exception {
    var id = filings.begin(OFFICER, 2018, "04").id();
    var held = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var locking =
          threads.submit(
              () ->
                  transaction.executeWithoutResult(
                      status -> {
                        jdbc.sql(
                                "update statistics.filing set locked_at = now(), locked_by = 'Đá"
                                    + " Núi Xa' where id = :id")
                            .param("id", id)
                            .update();
                        held.countDown();
                        await(go);
                      }));
      held.await();
      var computing =
          threads.submit(
              () ->
                  refused(
                      "statistics.fault.locked-meanwhile", () -> filings.recompute(OFFICER, id)));
      while (waiting() == 0) {
        Thread.sleep(20);
      }
      go.countDown();
      locking.get();
      computing.get();
    }
  }

  @Test
  void aCorrectionCarriesWhatWasTypedAndLeavesTheLockedOneAsItIs() {
    var id = filings.begin(OFFICER, 2020, "02").id();
    type(id, Map.of("all.total", 5));
    cells.save(OFFICER, id, sources(filings.open(OFFICER, id).filled(), Map.of("all", "Phiếu")));
    var next = Uuid7.next();
    refused("statistics.fault.not-locked", () -> locked.correct(HEAD, id, Uuid7.next(), "Sót"));
    locked.lock(HEAD, id, 1, "");
    refused("input.required", () -> locked.correct(HEAD, id, Uuid7.next(), " "));
    assertThat(locked.correct(HEAD, id, next, "Sót một đơn vị").issue()).isEqualTo(2);
    assertThat(locked.correct(HEAD, id, next, "Sót một đơn vị").id()).isEqualTo(next);
    refused(
        "statistics.fault.corrected-already", () -> locked.correct(HEAD, id, Uuid7.next(), "Sót"));
    type(next, Map.of("all.total", 6));
    var key = new CellKey("all", "total");
    assertThat(filings.open(OFFICER, next).filled().value(key)).isEqualByComparingTo("6");
    assertThat(filings.open(OFFICER, next).filled().source("all")).isEqualTo("Phiếu");
    assertThat(filings.open(OFFICER, id).filled().value(key)).isEqualByComparingTo("5");
    assertThat(filings.open(OFFICER, id).filing().correctedBy()).isEqualTo(next);
  }

  @Test
  void isComparedWithTheYearBeforeAndWithRecordsWhereThereIsNone() {
    var before = filings.begin(OFFICER, 2018, "05").id();
    var id = filings.begin(OFFICER, 2019, "05").id();
    type(before, Map.of("tasks.total", 4, "staff.total", 2));
    type(id, Map.of("tasks.total", 7, "staff.total", 2));
    var compared = opened.compare(OFFICER, id);
    assertThat(Objects.requireNonNull(compared.before()).id()).isEqualTo(before);
    assertThat(compared.figures())
        .extracting(
            one -> one.key() + " " + one.off() + " " + one.change() + " " + one.isStriking())
        .containsExactly("tasks.total 3.000 75.0 true", "staff.total 0.000 0.0 false");
    var alone = opened.compare(OFFICER, filings.begin(OFFICER, 2015, "04").id());
    assertThat(alone.before()).isNull();
    assertThat(alone.figures()).isNotEmpty().allMatch(one -> one.before() != null);
  }

  @Test
  void aLockedFormKeepsTheTitlesItWasLockedWith() {
    var administrator =
        new Actor(Uuid7.next(), "Cây Cổ Thụ", Set.of(Role.ADMINISTRATOR), null, null);
    var id = filings.begin(OFFICER, 2021, "08").id();
    var regime = Regime.TT_15_2018;
    var came = title(id);
    word(administrator, came, "Nhãn hiệu hàng hóa");
    assertThat(title(id)).isEqualTo("Nhãn hiệu hàng hóa");
    locked.lock(HEAD, id, 1, "");
    word(administrator, "Nhãn hiệu hàng hóa", "Nhãn hiệu được bảo hộ");
    assertThat(title(id)).isEqualTo("Nhãn hiệu hàng hóa");
    assertThat(wordings.form(OFFICER, regime, "08").row("kind-mark").title())
        .isEqualTo("Nhãn hiệu được bảo hộ");
    assertThat(wordings.read(OFFICER, regime, "08")).hasSize(1);

    // Who looked before the others wrote is told what stands there, and writes nothing.
    for (var seen : List.of(came, "Nhãn hiệu hàng hóa")) {
      assertThatThrownBy(() -> word(administrator, seen, "Nhãn"))
          .isInstanceOfSatisfying(
              InvalidInput.class,
              refused ->
                  assertThat(refused.faults())
                      .extracting(Fault::key)
                      .containsExactly("statistics.fault.title-moved"));
    }
    assertThat(wordings.title(OFFICER, regime, "08", Part.ROW, "kind-mark"))
        .isEqualTo("Nhãn hiệu được bảo hộ");
  }

  private void word(Actor actor, String seen, String title) {
    wordings.save(actor, Regime.TT_15_2018, "08", Part.ROW, "kind-mark", seen, title, "Biểu 08");
  }

  private String title(UUID id) {
    return filings.open(OFFICER, id).form().row("kind-mark").title();
  }

  private void type(UUID id, Map<String, Integer> figures) {
    cells.save(OFFICER, id, typed(filings.open(OFFICER, id).filled(), Map.copyOf(figures)));
  }

  private long waiting() {
    return jdbc.sql(
            "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like"
                + " '%statistics.filing%'")
        .query(Long.class)
        .single();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void refused(String key, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> assertThat(refused.faults()).extracting(Fault::key).contains(key));
  }
}
