package org.opendost.regulatory.exposure.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Ask;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.Lists;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.exposure.BodyPart;
import org.opendost.regulatory.exposure.Dose;
import org.opendost.regulatory.exposure.Doses;
import org.opendost.regulatory.radiation.Registers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Doses of radiation workers: how each stands, a worker's readings, and their forms.
@Controller
@RequestMapping(DosesController.HOME)
class DosesController implements NavigationEntries {

  static final String HOME = "/office/exposure/doses";
  static final String FILE = "lieu-buc-xa";
  static final List<Column> COLUMNS =
      List.of(
          Column.of("exposure.worker").sorts("name").filters("name"),
          Column.of("exposure.facility").filters("facility"),
          Column.of("exposure.dose.this-year").sorts("year").ofFigures(),
          Column.of("exposure.dose.five-years").sorts("five").ofFigures(),
          Column.of("exposure.dose.read-until").sorts("last"),
          Column.of("exposure.dose.state")
              .sorts("state")
              .among(
                  "state",
                  "exposure.dose.state.",
                  Stream.of(Dose.State.values()).map(Dose.State::name).toList()));

  private static final int ALL_WORKERS = 5000;

  private final Doses doses;
  private final Registers registers;
  private final Lists lists;

  DosesController(Doses doses, Registers registers, Lists lists) {
    this.doses = doses;
    this.registers = registers;
    this.lists = lists;
  }

  @Override
  public List<NavigationEntry> entries() {
    return List.of(NavigationEntry.office("exposure.doses", HOME, "exposure.read-doses", 206));
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        "regulatory/exposure/web/doses",
        "doses",
        FILE,
        COLUMNS,
        ask -> doses.standings(actor, ask),
        line ->
            cells(
                line,
                HOME,
                Cell.of(line.facilityName())
                    .to("/office/radiation/facilities/" + line.facility())));
  }

  /// A line of the list; who was never read received nobody knows what.
  ///
  /// @param home below which the workers' pages are
  static List<Cell> cells(Dose.Standing line, String home, Cell facility) {
    var read = line.lastUntil() != null;
    return List.of(
        Cell.of(line.name()).to(home + "/" + line.worker()),
        facility,
        Cell.of(read ? line.wholeBody() : null),
        Cell.of(read ? line.fiveYears() : null),
        Cell.of(line.lastUntil()),
        Cell.key("exposure.dose.state." + line.state()).toned(Tones.of(line.state())));
  }

  @GetMapping("/{worker}")
  ModelAndView show(Actor actor, @PathVariable UUID worker) {
    return Shown.page("regulatory/exposure/web/worker", doses.of(actor, worker));
  }

  @GetMapping("/new")
  ModelAndView begin(Actor actor, @RequestParam @Nullable UUID worker) {
    doses.require(actor);
    return entering(
        actor, EntryPage.blank().with("worker", worker).with("part", BodyPart.WHOLE_BODY.name()));
  }

  @PostMapping("/new")
  ModelAndView enter(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var id = entered.id();
          var worker = entered.chosen("worker");
          var part = entered.choice("part", BodyPart.class);
          var from = entered.day("from");
          var until = entered.day("until");
          var msv = entered.measure("msv");
          entered.check();
          doses.record(
              actor,
              new Dose.Entry(
                  id,
                  worker.get(),
                  part.get(),
                  from.get(),
                  until.get(),
                  msv.get(),
                  entered.text("laboratory"),
                  entered.text("slip"),
                  entered.ticked("inResponse")));
          return sent.done(HOME + "/" + worker.get(), "exposure.done.dose");
        },
        form -> entering(actor, form));
  }

  private ModelAndView entering(Actor actor, Form form) {
    var workers =
        registers.workers(actor, new Ask(Map.of(), "", false, null, ALL_WORKERS)).lines().stream()
            .map(
                line -> new Choice(line.id().toString(), line.name() + " – " + line.facilityName()))
            .toList();
    return Forms.entry(
        "exposure.form.dose",
        form,
        List.of(
            Field.choice("worker", "exposure.worker", workers).must(),
            Field.among("part", "exposure.part", BodyPart.class).must(),
            Field.day("from", "exposure.dose.from").must(),
            Field.day("until", "exposure.dose.until").must(),
            Field.quantity("msv", "exposure.dose.msv").must().withHint(),
            Field.line("laboratory", "exposure.dose.laboratory").must(),
            Field.brief("slip", "exposure.dose.slip"),
            Field.box("inResponse", "exposure.dose.in-response")),
        HOME + "/new",
        Cell.key("exposure.doses").to(HOME));
  }

  @GetMapping("/{worker}/readings/{id}/withdrawal")
  ModelAndView withdrawing(Actor actor, @PathVariable UUID worker, @PathVariable UUID id) {
    doses.require(actor);
    return withdrawing(worker, id, Form.empty());
  }

  @PostMapping("/{worker}/readings/{id}/withdrawal")
  ModelAndView withdraw(
      Actor actor, @PathVariable UUID worker, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          doses.withdraw(actor, id, entered.text("reason"));
          return sent.done(HOME + "/" + worker, "exposure.done.withdrawn");
        },
        form -> withdrawing(worker, id, form));
  }

  private static ModelAndView withdrawing(UUID worker, UUID id, Form form) {
    return Forms.entry(
        "exposure.form.withdrawal",
        form,
        List.of(Field.text("reason", "exposure.dose.reason").must()),
        HOME + "/" + worker + "/readings/" + id + "/withdrawal",
        Cell.key("exposure.worker").to(HOME + "/" + worker));
  }
}
