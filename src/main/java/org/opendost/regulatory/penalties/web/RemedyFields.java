package org.opendost.regulatory.penalties.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.Field;
import org.opendost.regulatory.penalties.Remedy;

/// The lines of remedies in the form of a proposal; one left wholly empty is none.
public final class RemedyFields {

  private static final int MOST = 5;

  private RemedyFields() {}

  /// One line as it was typed.
  record Typed(
      int line,
      Entered.Value<Remedy.Kind> kind,
      Entered.Value<String> wording,
      Entered.Value<LocalDate> dueOn) {}

  /// The numbers of the lines.
  public static List<Integer> lines() {
    return IntStream.rangeClosed(1, MOST).boxed().toList();
  }

  /// The fields of a line.
  public static List<Field> of(int line) {
    var name = "remedy-" + line;
    return List.of(
        Field.among(name + "-kind", "penalties.remedy.kind", Remedy.Kind.class),
        Field.line(name, "penalties.remedy.wording"),
        Field.day(name + "-due", "penalties.remedy-due"));
  }

  /// A form with a line filled in.
  static Form in(Form form, Remedy remedy) {
    var name = "remedy-" + remedy.line();
    return form.with(name + "-kind", remedy.kind())
        .with(name, remedy.wording())
        .with(name + "-due", remedy.dueOn());
  }

  /// Reads the lines that have something in them.
  static List<Typed> typed(Entered sent) {
    return lines().stream()
        .filter(
            line ->
                Stream.of("", "-kind", "-due")
                    .anyMatch(part -> !sent.text("remedy-" + line + part).isEmpty()))
        .map(
            line ->
                new Typed(
                    line,
                    sent.choice("remedy-" + line + "-kind", Remedy.Kind.class),
                    sent.line("remedy-" + line),
                    sent.day("remedy-" + line + "-due")))
        .toList();
  }

  /// The remedies, once nothing is wrong with the form.
  static List<Remedy> of(List<Typed> typed) {
    return typed.stream()
        .map(
            line ->
                new Remedy(
                    line.line(), line.kind().get(), line.wording().get(), line.dueOn().get()))
        .toList();
  }
}
