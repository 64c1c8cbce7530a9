package org.opendost.regulatory.penalties;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The figures as they stand, read once however much is asked of them.
record LawBook(List<LegalFigure> figures) {

  LawBook {
    figures = List.copyOf(figures);
  }

  /// The figure in force on a day; before the first, the first.
  LegalFigure figure(LegalFigure.Code code, LocalDate day) {
    return of(code)
        .filter(figure -> figure.validity().holdsOn(day))
        .findFirst()
        .or(() -> of(code).min(Comparator.comparing(figure -> figure.validity().from())))
        .orElseThrow();
  }

  private Stream<LegalFigure> of(LegalFigure.Code code) {
    return figures.stream().filter(figure -> figure.code() == code);
  }

  /// How many times the fine of a person is paid.
  BigDecimal factor(ViolatorKind kind, LocalDate day) {
    return switch (kind) {
      case PERSON -> BigDecimal.ONE;
      case HOUSEHOLD -> figure(LegalFigure.Code.HOUSEHOLD_FACTOR, day).figure();
      case ORGANISATION -> figure(LegalFigure.Code.ORGANISATION_FACTOR, day).figure();
    };
  }

  /// The frame of an act for a violator, by the day of the act.
  Act.Frame frame(Act act, ViolatorKind violator, LocalDate day) {
    var written = act.basis() == Act.Basis.PERSON ? ViolatorKind.PERSON : ViolatorKind.ORGANISATION;
    return act.frame(factor(violator, day), factor(written, day));
  }

  /// Whether who is threatened with that much may explain: from the figure of a person on, or, for
  /// whoever pays more than a person, from that of an organisation.
  boolean mayExplain(long most, ViolatorKind violator, LocalDate day) {
    var code =
        factor(violator, day).compareTo(BigDecimal.ONE) > 0
            ? LegalFigure.Code.EXPLANATION_ORGANISATION
            : LegalFigure.Code.EXPLANATION_PERSON;
    return BigDecimal.valueOf(most).compareTo(figure(code, day).figure()) >= 0;
  }
}
