package org.opendost.science.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.Faults;
import org.opendost.platform.register.Validity;
import org.opendost.procedure.calendar.LegalLimit;
import org.opendost.procedure.calendar.Limit;
import org.opendost.procedure.calendar.LimitBook;
import org.opendost.procedure.calendar.WorkingCalendar;

class AdjustmentRulesTest {

  private static final LimitBook<TaskTerm> LAW =
      new LimitBook<>(
          List.of(
              months(TaskTerm.EXTENSION_REQUEST, 1),
              months(TaskTerm.LONG_TASK, 24),
              months(TaskTerm.EXTENSION_LONG, 12),
              months(TaskTerm.EXTENSION_SHORT, 6),
              months(TaskTerm.URGENT_SPAN, 36)),
          new WorkingCalendar(List.of()));
  private static final LocalDate START = LocalDate.of(2018, 1, 1);
  private static final LocalDate TWO_YEARS = LocalDate.of(2019, 12, 31);
  private static final LocalDate LONGER = LocalDate.of(2020, 6, 30);

  @Test
  void aTaskOfTwoYearsIsExtendedBySixMonthsAtMostALongerOneByTwelve() {
    assertThat(extension(TWO_YEARS, TWO_YEARS.plusMonths(6), false)).isEmpty();
    assertThat(extension(TWO_YEARS, TWO_YEARS.plusMonths(6).plusDays(1), false))
        .containsExactly("tasks.fault.extension-too-long");
    assertThat(extension(LONGER, LONGER.plusMonths(12), false)).isEmpty();
    assertThat(extension(LONGER, LONGER.plusMonths(12).plusDays(1), false))
        .containsExactly("tasks.fault.extension-too-long");
    assertThat(extension(LONGER, LONGER.plusMonths(24), true)).isEmpty();
  }

  @Test
  void anExtensionIsAskedForAMonthBeforeTheEndWhateverIsAllowed() {
    var late = LONGER.minusMonths(1).plusDays(1);
    assertThat(
            faults(
                subject(LONGER, "cap_tinh", "", false),
                adjustment("gia_han", late, LONGER.plusMonths(1), false, true)))
        .containsExactly("tasks.fault.extension-late");
  }

  @Test
  void aTaskIsExtendedOnceUnlessWhoeverMayAllowsIt() {
    var again = adjustment("gia_han", START, LONGER.plusMonths(1), false, false);
    assertThat(faults(subject(LONGER, "cap_tinh", "", true), again))
        .containsExactly("tasks.fault.extension-once");
    var allowed = adjustment("gia_han", START, LONGER.plusMonths(1), false, true);
    assertThat(faults(subject(LONGER, "cap_tinh", "", true), allowed)).isEmpty();
  }

  @Test
  void anUrgentLocalTaskEndsAfterThirtySixMonthsWithItsExtension() {
    var beyond = adjustment("gia_han", START, START.plusMonths(36).plusDays(1), false, true);
    assertThat(faults(subject(LONGER, "cap_thiet_dia_phuong", "", false), beyond))
        .containsExactly("tasks.fault.extension-urgent");
  }

  @Test
  void aTaskIsShortenedWhenTwoThirdsAreDone() {
    assertThat(
            faults(
                subject(LONGER, "cap_tinh", "", false),
                adjustment("rut_ngan", START, LONGER.minusMonths(3), false, false)))
        .containsExactly("tasks.fault.shortening-two-thirds");
    assertThat(
            faults(
                subject(LONGER, "cap_tinh", "", false),
                adjustment("rut_ngan", START, LONGER, true, false)))
        .containsExactly("tasks.fault.shortening-not-earlier");
  }

  @Test
  void theAimsOfATaskFundedToItsFinalProductStand() {
    var aim = adjustment("ten_muc_tieu_san_pham", START, null, false, true);
    assertThat(faults(subject(LONGER, "cap_tinh", "cuoi_cung", false), aim))
        .containsExactly("tasks.fault.aim-fixed");
    assertThat(faults(subject(LONGER, "cap_tinh", "tung_phan", false), aim)).isEmpty();
  }

  private static LegalLimit<TaskTerm> months(TaskTerm code, int months) {
    return new LegalLimit<>(
        Uuid7.next(),
        code,
        Limit.months(months),
        new Validity(LocalDate.of(2015, 5, 1), null, "TT 04/2015/TT-BKHCN", true, ""));
  }

  private static List<String> extension(LocalDate end, LocalDate newEnd, boolean exceptional) {
    return faults(
        subject(end, "cap_tinh", "", false),
        adjustment("gia_han", START, newEnd, false, exceptional));
  }

  private static AdjustmentRules.Subject subject(
      LocalDate end, String programme, String lumpSum, boolean extended) {
    return new AdjustmentRules.Subject(START, end, programme, lumpSum, extended);
  }

  private static Adjustment adjustment(
      String kind,
      LocalDate asked,
      @Nullable LocalDate newEnd,
      boolean twoThirds,
      boolean exceptional) {
    return new Adjustment(kind, asked, asked, "1/QĐ", newEnd, "Lý do", twoThirds, exceptional);
  }

  private static List<String> faults(AdjustmentRules.Subject subject, Adjustment adjustment) {
    var faults = new Faults();
    AdjustmentRules.check(faults, LAW, subject, adjustment);
    return faults.list().stream().map(Fault::key).toList();
  }
}
