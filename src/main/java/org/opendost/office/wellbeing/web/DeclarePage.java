package org.opendost.office.wellbeing.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.office.wellbeing.Campaign;
import org.opendost.office.wellbeing.Declaration;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.Field;

/// The public form of a health declaration.
///
/// @param campaign that asks for it; null where none does, and the form is closed
/// @param eraseOn the day what is declared today is erased on
public record DeclarePage(
    @Nullable Campaign campaign, @Nullable LocalDate eraseOn, Form form, Form withdrawal) {

  /// Its fields; consent to their use is asked before them.
  public List<Field> fields() {
    return List.of(
        Field.line("name", "wellbeing.name").must(),
        Field.number("birthYear", "wellbeing.birth-year").must(),
        Field.among("sex", "wellbeing.sex", Declaration.Sex.class).must(),
        Field.line("nationality", "wellbeing.nationality").must(),
        Field.brief("paper", "wellbeing.paper").withHint(),
        Field.line("address", "wellbeing.address").must().withHint(),
        Field.brief("phone", "wellbeing.phone").must().withHint(),
        Field.line("email", "wellbeing.email"),
        Field.boxes(
            "symptoms", "wellbeing.symptoms", "wellbeing.symptom.", Declaration.Symptom.values()),
        Field.boxes(
            "exposures",
            "wellbeing.exposures",
            "wellbeing.exposure.",
            Declaration.Exposure.values()),
        Field.text("travel", "wellbeing.travel").withHint());
  }
}
