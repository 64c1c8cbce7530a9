package org.opendost.platform.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.input.Faults;
import org.opendost.platform.page.Form;

/// What a dated line of law says of itself: when it holds, where it stands, and whether it was read
/// there.
///
/// @param until its last day; null while it stands
/// @param article document and article
/// @param confirmed whether it was read in the text of the law
public record Validity(
    LocalDate from, @Nullable LocalDate until, String article, boolean confirmed, String remark) {

  /// The same as it is typed.
  public record Typed(
      Entered.Value<LocalDate> from,
      @Nullable LocalDate until,
      String article,
      boolean confirmed,
      String remark) {

    /// What was typed, once nothing is wrong with the form.
    public Validity get() {
      return new Validity(from.get(), until, article, confirmed, remark);
    }
  }

  /// What stands in the columns `from_on`, `until_on`, `article`, `confirmed` and `remark`.
  public static Validity of(ResultSet row) throws SQLException {
    return new Validity(
        Objects.requireNonNull(row.getObject("from_on", LocalDate.class)),
        row.getObject("until_on", LocalDate.class),
        row.getString("article"),
        row.getBoolean("confirmed"),
        row.getString("remark"));
  }

  /// Its fields in a form.
  public static List<Field> fields() {
    return List.of(
        Field.day("from", "register.law.from").must(),
        Field.day("until", "register.law.until"),
        Field.line("article", "register.law.article").must(),
        Field.box("confirmed", "register.law.compared"),
        Field.text("remark", "register.law.remark"));
  }

  /// Reads its fields.
  public static Typed typed(Entered sent) {
    return new Typed(
        sent.day("from"),
        sent.dayIfAny("until"),
        sent.text("article"),
        sent.ticked("confirmed"),
        sent.text("remark"));
  }

  /// Whether it holds on a day.
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  /// What is wrong with it, beside its fields.
  public Faults faults() {
    var faults =
        new Faults()
            .required("article", article)
            .atMost("article", article, 300)
            .atMost("remark", remark, 1000);
    if (until != null && until.isBefore(from)) {
      faults.add("until", "register.law.ends-before");
    }
    return faults;
  }

  /// A form for a next line that starts from what this one says; its day is left to be typed.
  public Form in(Form form) {
    return form.with("article", article).with("remark", remark);
  }
}
