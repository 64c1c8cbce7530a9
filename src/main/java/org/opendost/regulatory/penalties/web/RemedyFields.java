package org.opendost.regulatory.penalties.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
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

  /// The numbers of the lines after the first, of which most proposals need none.
  public static List<Integer> more() {
    return IntStream.rangeClosed(2, MOST).boxed().toList();
  }

  /// Whether one of those has something in it.
  public static boolean hasMore(Form form) {
    return more().stream().anyMatch(line -> isFilled(form::text, line));
  }

  private static boolean isFilled(UnaryOperator<String> text, int line) {
    return Stream.of("", "-kind", "-due")
        .anyMatch(part -> !text.apply("remedy-" + line + part).isEmpty());
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
    return IntStream.rangeClosed(1, MOST)
        .filter(line -> isFilled(sent::text, line))
        .mapToObj(
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
