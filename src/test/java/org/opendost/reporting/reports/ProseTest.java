package org.opendost.reporting.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.InvalidInput;
import org.opendost.reporting.indicators.Period;
import org.opendost.reporting.reports.Passage.Kind;
import org.opendost.reporting.reports.Passage.Span;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What an officer can say in a template, over visits in a period no other test counts.
@OfficeTest
class ProseTest {

  private static final Actor PLANNER =
      new Actor(Uuid7.next(), "Lục Thị Thử", Set.of(Role.SPECIALIST), null, null);
  private static final AtomicInteger YEARS = new AtomicInteger(3400);

  private final Templates templates;
  private final JdbcClient jdbc;
  // Two years for each test: its own and the one before.
  private final LocalDate first = LocalDate.of(YEARS.getAndAdd(2), 1, 1);
  private final Period january = new Period(first, first.plusMonths(1).minusDays(1));

  ProseTest(Templates templates, JdbcClient jdbc) {
    this.templates = templates;
    this.jdbc = jdbc;
  }

  @Test
  void tellsAShareThatOpensToItsRecords() {
    visit("Một", "chợ", first);
    visit("Hai", "chợ", first);
    visit("Ba", "bến", first);

    var preview = preview("Có {{trial.visits}} lượt, trong đó {{trial.visits:place=chợ}} ở chợ.");

    assertThat(text(preview)).isEqualTo("Có 03 lượt, trong đó 02 ở chợ.");
    assertThat(preview.figures())
        .extracting(Figure::code)
        .containsExactly("trial.visits", "trial.visits:place=chợ");
  }

  @Test
  void takesAFigureApartWithinASentence() {
    visit("Một", "Chợ", first);
    visit("Hai", "Chợ", first);
    visit("Ba", "Bến", first);

    assertThat(says("Có {{trial.visits}} lượt: {{trial.visits theo place}}."))
        .isEqualTo("Có 03 lượt: 02 chợ, 01 bến.");
  }

  @Test
  void setsATableOfTheParts() {
    visit("Một", "Chợ", first);
    visit("Hai", "Chợ", first);
    visit("Ba", "Bến", first);

    var table = preview("| Biểu 1. {{trial.visits theo place}}").passages().getFirst();

    assertThat(table.kind()).isEqualTo(Kind.TABLE);
    assertThat(table.caption()).isEqualTo("Biểu 1. ");
    assertThat(table.body())
        .containsExactly(
            List.of(new Span("Chợ", null), new Span("2", "trial.visits:place=Chợ")),
            List.of(new Span("Bến", null), new Span("1", "trial.visits:place=Bến")),
            List.of(new Span("Tất cả", null), new Span("3", "trial.visits")));
  }

  @Test
  void namesTheRecordsAsItemsOrInASentence() {
    visit("Đoàn thứ nhất", "chợ", first);
    visit("Đoàn thứ hai", "chợ", first.plusDays(1));

    assertThat(says("Đã đến: {{danh sách trial.visits}}."))
        .isEqualTo("Đã đến: Đoàn thứ nhất; Đoàn thứ hai.");
    assertThat(preview("- {{danh sách trial.visits}}").passages())
        .extracting(Passage::kind, Passage::text)
        .containsExactly(tuple(Kind.ITEM, "Đoàn thứ nhất"), tuple(Kind.ITEM, "Đoàn thứ hai"));
  }

  @Test
  void comparesWithTheSameDaysOfTheYearBefore() {
    for (int i = 0; i < 4; i++) {
      visit("Năm trước " + i, "chợ", first.minusYears(1).plusDays(i));
    }
    visit("Năm trước, ngoài kỳ", "chợ", first.minusYears(1).plusMonths(2));
    for (int i = 0; i < 5; i++) {
      visit("Năm nay " + i, "chợ", first.plusDays(i));
    }
    var preview =
        preview(
            "{{trial.visits}} lượt (cùng kỳ {{trial.visits@cung-ky}}), {{so cùng kỳ"
                + " trial.visits}}.");

    assertThat(text(preview)).isEqualTo("05 lượt (cùng kỳ 04), tăng 25% so với cùng kỳ năm trước.");
  }

  @Test
  void countsToDateAsAnIndicatorToDateDoes() {
    visit("Lâu rồi", "chợ", first.minusYears(300));
    visit("Nay", "chợ", first);
    assertThat(preview("{{trial.visits@den-nay}} {{trial.to-date}}").figures())
        .extracting(Figure::value)
        .hasSize(2)
        .allSatisfy(value -> assertThat(value).isGreaterThanOrEqualTo(BigDecimal.TWO))
        .satisfies(values -> assertThat(values.getFirst()).isEqualByComparingTo(values.getLast()));
  }

  @Test
  void endsFebruaryWithFebruary() {
    var leap = LocalDate.of(3520, 2, 29);
    visit("Ngày nhuận", "chợ", leap);
    var next = new Period(LocalDate.of(3521, 2, 1), LocalDate.of(3521, 2, 28));
    assertThat(templates.preview(PLANNER, "{{trial.visits@cung-ky}}", next, null).figures())
        .singleElement()
        .satisfies(figure -> assertThat(figure.value()).isEqualByComparingTo("1"));
  }

  @Test
  void countsFromTheBeginningOfTheYear() {
    visit("Tháng một", "chợ", first);
    visit("Tháng ba", "chợ", first.plusMonths(2));
    var march = new Period(first.plusMonths(2), first.plusMonths(3).minusDays(1));
    var preview =
        templates.preview(
            PLANNER, "{{trial.visits}}, từ đầu năm {{trial.visits@tu-dau-nam}}", march, null);
    assertThat(text(preview)).isEqualTo("01, từ đầu năm 02");
  }

  @Test
  void saysASentenceOnlyWhenItsConditionHolds() {
    var prose =
        "Trong kỳ {{nếu trial.visits >= 2}}đã tiếp {{trial.visits}} lượt{{còn không}}ít"
            + " khách{{hết}}.\n\n"
            + "# {{nếu trial.visits}}Khách{{hết}}";
    assertThat(preview(prose).passages())
        .extracting(Passage::text)
        .containsExactly("Trong kỳ ít khách.");
    visit("Một", "chợ", first);
    visit("Hai", "chợ", first);
    assertThat(preview(prose).passages())
        .extracting(Passage::text)
        .containsExactly("Trong kỳ đã tiếp 02 lượt.", "Khách");
  }

  @Test
  void writesNumbersInWordsWhereAsked() {
    for (int i = 0; i < 5; i++) {
      visit("Khách " + i, "chợ", first);
    }
    assertThat(says("{{trial.visits}} ({{trial.visits | chữ}}) lượt")).isEqualTo("05 (năm) lượt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "{{trial.visits theo colour}} => reports.unknown-column",
        "{{trial.visits:colour=red}} => reports.unknown-column",
        "{{trial.visits@hom-qua}} => reports.unknown-shift",
        "{{trial.stays@den-nay}} => reports.shift-unfit",
        "{{trial.visits | to lên}} => reports.unknown-writing",
        "{{nếu trial.visits}}có => reports.unclosed-if",
        "có{{hết}} => reports.stray-end",
        "có{{còn không}} => reports.stray-else",
        "{{nếu trial.visits}}{{nếu trial.stays}}có{{hết}} => reports.nested-if",
        "| Bảng không có gì => reports.table-of-what",
        "{{danh sách trial.visit}} => reports.unknown-indicator",
        "{{nếu trial.visit > 3}}có{{hết}} => reports.unknown-indicator"
      })
  void saysWhatIsWrongWithAPlace(String prose, String fault) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> preview("Mở đầu.\n\n" + prose))
        .satisfies(
            refused ->
                assertThat(refused.faults())
                    .first()
                    .satisfies(
                        one -> {
                          assertThat(one.key()).isEqualTo(fault);
                          assertThat(one.arguments().getFirst()).isEqualTo(3);
                        }));
  }

  @Test
  void offersTheNearestNameOfAMisspeltOneWithinACondition() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> preview("{{nếu trial.visit > 3}}có{{hết}}"))
        .satisfies(
            refused ->
                assertThat(refused.faults().getFirst())
                    .extracting(Fault::arguments)
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .satisfies(
                        told -> {
                          assertThat(told.get(1)).isEqualTo("trial.visit");
                          assertThat((String) told.get(2)).startsWith("trial.visits");
                        }));
  }

  @Test
  void refusesAListTooLongToBeRead() {
    jdbc.sql(
            """
            insert into reporttrial.visit
            select uuidv7(), 'Khách ' || n, cast(:day as date), 'chợ', '{}', 0
              from generate_series(1, 301) n
            """)
        .param("day", first)
        .update();
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> preview("{{danh sách trial.visits}}"))
        .satisfies(
            refused -> assertThat(refused.faults().getFirst().key()).isEqualTo("reports.too-many"));
  }

  private void visit(String name, String place, LocalDate day) {
    jdbc.sql("insert into reporttrial.visit values (:id, :name, :day, :place, '{}', 0)")
        .param("id", UUID.randomUUID())
        .param("name", name)
        .param("day", day)
        .param("place", place)
        .update();
  }

  private String says(String prose) {
    return text(preview(prose));
  }

  private Templates.Preview preview(String prose) {
    return templates.preview(PLANNER, prose, january, null);
  }

  private static String text(Templates.Preview preview) {
    return preview.passages().getLast().text();
  }
}
