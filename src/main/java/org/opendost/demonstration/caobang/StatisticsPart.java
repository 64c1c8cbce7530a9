package org.opendost.demonstration.caobang;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.office.assignments.AssignmentStep;
import org.opendost.office.assignments.AssignmentSteps;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.reporting.statistics.CellKey;
import org.opendost.reporting.statistics.Duties;
import org.opendost.reporting.statistics.Filings;
import org.opendost.reporting.statistics.Filled;
import org.opendost.reporting.statistics.FilledCells;
import org.opendost.reporting.statistics.LockedFilings;
import org.opendost.reporting.statistics.TypedCells;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The statistics of 2019: the form of tasks counted, its shares by funds typed, and locked; two
/// more being filled in while the epidemic keeps other agencies from answering. All typed figures
/// and the extension are invented.
@Component
@Order(9)
record StatisticsPart(
    Duties duties, AssignmentSteps steps, Filings filings, FilledCells cells, LockedFilings locked)
    implements DemonstrationPart {

  private static final int YEAR = 2019;
  private static final LocalDate UNTIL = LocalDate.of(2020, 5, 29);
  private static final String SOURCE = "Hồ sơ tài chính nhiệm vụ năm 2019 (minh họa)";
  private static final Actor OFFICER =
      new Actor(
          Keys.account("chuyenvien.kh1"),
          "Hứa Diệu Mơ",
          Set.of(Role.SPECIALIST),
          null,
          Keys.unit("qlkh"));

  @Override
  public String name() {
    return "statistics";
  }

  @Override
  public void enter() {
    at(LocalDate.of(2020, 1, 6), () -> duties.give(Cast.SCIENCE_HEAD, YEAR, Keys.unit("qlkh")));
    at(LocalDate.of(2020, 2, 10), this::tasks);
    at(LocalDate.of(2020, 2, 11), () -> filings.begin(OFFICER, YEAR, "09"));
    at(LocalDate.of(2020, 2, 11), () -> filings.begin(OFFICER, YEAR, "10"));
    at(LocalDate.of(2020, 2, 12), this::asked);
    at(LocalDate.of(2020, 2, 13), this::granted);
  }

  /// Every task was paid by the State: national and ministerial ones by its central budget.
  private void tasks() {
    var filing = filings.begin(OFFICER, YEAR, "04");
    var filled = filings.open(OFFICER, filing.id()).filled();
    var figures = new HashMap<CellKey, @Nullable BigDecimal>();
    var sources = new HashMap<String, String>();
    for (var kind : new String[] {"topic", "project"}) {
      for (var column : new String[] {"total", "female", "new", "carried", "accepted"}) {
        var central =
            figure(filled, kind + "-level-national", column)
                .add(figure(filled, kind + "-level-ministry", column));
        var whole = figure(filled, kind + "s", column);
        figures.put(new CellKey(kind + "-funds-state", column), whole);
        figures.put(new CellKey(kind + "-central", column), central);
        figures.put(new CellKey(kind + "-local", column), whole.subtract(central));
      }
      for (var row : new String[] {"-funds-state", "-central", "-local"}) {
        sources.put(kind + row, SOURCE);
      }
    }
    cells.save(OFFICER, filing.id(), new TypedCells(Map.of(), figures, Map.of(), sources));
    locked.lock(Cast.SCIENCE_HEAD, filing.id(), filing.moves(), "");
  }

  private static BigDecimal figure(Filled filled, String row, String column) {
    return Objects.requireNonNull(filled.value(new CellKey(row, column)));
  }

  private void asked() {
    steps.follow(
        Cast.SCIENCE_HEAD,
        assignment(),
        step(
            AssignmentStep.Kind.EXTENSION_ASKED,
            LocalDate.of(2020, 2, 12),
            "Nhiều tổ chức, doanh nghiệp chưa gửi phiếu thu thập thông tin."));
  }

  private void granted() {
    steps.answer(
        Cast.DIRECTOR,
        assignment(),
        step(AssignmentStep.Kind.EXTENSION_GRANTED, LocalDate.of(2020, 2, 13), ""));
  }

  private UUID assignment() {
    return duties.of(Cast.SCIENCE_HEAD, YEAR).orElseThrow().assignment();
  }

  private static AssignmentStep step(AssignmentStep.Kind kind, LocalDate on, String words) {
    var document = kind.isOfLead() ? "" : "Công văn số 21/TTKHCN-TK ngày 13/02/2020 (minh họa)";
    return AssignmentStep.typed(id(kind.name()), kind, on, words, document, UNTIL);
  }

  private static void at(LocalDate day, Runnable work) {
    Moments.at(day.atTime(LocalTime.of(14, 20)), work);
  }

  private static UUID id(String key) {
    return UUID.nameUUIDFromBytes(("caobang/statistics/" + key).getBytes(StandardCharsets.UTF_8));
  }
}
