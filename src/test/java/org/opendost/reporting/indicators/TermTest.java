package org.opendost.reporting.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TermTest {

  @Test
  void readsShareAndDays() {
    assertThat(Term.read("tasks.provincial:kind=de_tai@cung-ky"))
        .hasValueSatisfying(
            term -> {
              assertThat(term.code()).isEqualTo("tasks.provincial");
              assertThat(term.parts()).containsExactly(new Term.Part("kind", "de_tai"));
              assertThat(term.shift()).isEqualTo(Shift.LAST_YEAR);
            });
    assertThat(Term.read("tasks")).isEmpty();
    assertThat(Term.read("tasks.all@hom-qua")).isEmpty();
  }

  @Property
  void anyValueReadsBackAsItself(@ForAll String value) {
    var term = Term.read("trial.visits").orElseThrow().within("place", value);
    var written = term.toString();
    assertThat(Term.read(written)).contains(term);
    assertThat(written).doesNotContain("/", "\\", ";", "{", "}", "%", "?", "#");
  }

  @Test
  void aYearBeforeIsTheSameDaysAndAMonthIsAMonth() {
    assertThat(Shift.LAST_YEAR.of(new Period(day(2020, 1, 1), day(2020, 4, 30))))
        .isEqualTo(new Period(day(2019, 1, 1), day(2019, 4, 30)));
    assertThat(Shift.LAST_YEAR.of(new Period(day(2020, 12, 15), day(2021, 2, 28))))
        .isEqualTo(new Period(day(2019, 12, 15), day(2020, 2, 29)));
    assertThat(Shift.LAST_YEAR.of(new Period(day(2020, 2, 29), day(2020, 2, 29))))
        .isEqualTo(new Period(day(2019, 2, 28), day(2019, 2, 28)));
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
