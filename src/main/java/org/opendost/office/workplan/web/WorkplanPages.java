package org.opendost.office.workplan.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendost.directory.parties.Unit;
import org.opendost.office.workplan.Delay;
import org.opendost.office.workplan.Schedule;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.springframework.web.servlet.ModelAndView;

/// What the module's screens have in common.
public final class WorkplanPages {

  static final String HOME = "/office/workplan";
  static final String PROJECTS = HOME + "/projects";
  static final String PLANS = HOME + "/plans";
  static final String TASKS = HOME + "/tasks";
  static final String SCHEDULE = HOME + "/schedule";
  static final String PUBLIC_SCHEDULE = "/lich-cong-tac";
  static final String LIST = "office/workplan/web/list";

  private WorkplanPages() {}

  /// A form of the module.
  ///
  /// @param name its words are `workplan.form.NAME`, `….lead` and `….go`
  /// @param back the page it was opened from, with its name
  static ModelAndView entry(String name, Form form, List<Field> fields, String action, Cell back) {
    var key = "workplan.form." + name;
    return Shown.page(
        "office/workplan/web/entry",
        new EntryPage(key, key + ".lead", form, fields, action, back, key + ".go"));
  }

  /// The form that asks why something is withdrawn.
  static ModelAndView withdrawal(Form form, String action, Cell back) {
    return entry(
        "withdrawal", form, List.of(Field.text("why", "workplan.why").must()), action, back);
  }

  /// The form that asks why something is late.
  static ModelAndView delay(Form form, String action, Cell back) {
    return entry(
        "delay",
        form,
        List.of(
            Field.among("cause", "workplan.cause", Delay.Cause.class).must(),
            Field.day("since", "workplan.since").must(),
            Field.text("text", "workplan.delay-text").must().withHint()),
        action,
        back);
  }

  /// What that form says.
  static Delay delay(Entered entered, UUID of) {
    var id = entered.id();
    var cause = entered.choice("cause", Delay.Cause.class);
    var since = entered.day("since");
    entered.check();
    return new Delay(id, of, cause.get(), since.get(), entered.text("text"), "", null);
  }

  /// The Monday of the week an address names; of today's where it names none.
  static LocalDate monday(String week, LocalDate today) {
    try {
      return Schedule.monday(LocalDate.parse(week));
    } catch (DateTimeParseException none) {
      return Schedule.monday(today);
    }
  }

  static Choice unit(UUID id, String name) {
    return new Choice(id.toString(), name);
  }

  /// The units to choose among; the one something stands under is offered even when it ended since.
  static List<Choice> units(List<Unit> today, Stream<Choice> standing) {
    var kept = standing.toList();
    return Stream.concat(
            kept.stream(),
            today.stream()
                .map(unit -> unit(unit.id(), unit.name()))
                .filter(unit -> kept.stream().noneMatch(it -> it.value().equals(unit.value()))))
        .toList();
  }

  static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }

  /// The tone of a state.
  public static String tone(String state) {
    return switch (state) {
      case "finished", "done", "reached" -> "good";
      case "late", "withdrawn" -> "late";
      case "done-late" -> "soon";
      default -> "plain";
    };
  }
}
