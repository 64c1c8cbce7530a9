package org.opendost.regulatory.radiation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.regulatory.radiation.DossierLine;
import org.opendost.regulatory.radiation.DossierSteps;
import org.opendost.regulatory.radiation.Kind;
import org.opendost.regulatory.radiation.Registers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What there is to do in radiation safety: dossiers, the most urgent first, and what expires soon.
@Controller
class AgendaController implements NavigationEntries {

  private static final String BASE = "/office/radiation";

  private final Registers registers;
  private final RegisterAnswers answers;
  private final OfficeClock clock;

  AgendaController(Registers registers, RegisterAnswers answers, OfficeClock clock) {
    this.registers = registers;
    this.answers = answers;
    this.clock = clock;
  }

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        NavigationEntry.register("radiation.nav.check", "/kiem-tra", 200),
        NavigationEntry.office("radiation.title", BASE, "radiation.read", 200));
  }

  @GetMapping(BASE)
  Object dossiers(Actor actor, HttpServletRequest request) {
    var today = clock.today();
    return answers.list(
        request,
        "dossiers",
        List.of(
            Column.of("radiation.code").sorts("code").filters("code"),
            Column.of("radiation.procedure")
                .among(
                    "kind",
                    Keys.choices(
                        "radiation.procedure.",
                        Arrays.stream(Kind.values()).map(Kind::code).toList())),
            Column.of("radiation.facility").sorts("facility").filters("facility"),
            Column.of("radiation.submitted").sorts("submitted"),
            Column.of("radiation.step")
                .among("step", Keys.choices("radiation.step.", DossierSteps.ALL)),
            Column.of("radiation.due").sorts("due"),
            Column.of("radiation.handler").filters("handler")),
        ask -> registers.dossiers(actor, ask),
        line -> dossier(line, today),
        registers.counts(actor));
  }

  @GetMapping(BASE + "/expiring")
  Object expiring(Actor actor, HttpServletRequest request) {
    var today = clock.today();
    return answers.list(
        request,
        "expiring",
        List.of(
            Column.of("radiation.expires-on").sorts("expires"),
            Column.of("radiation.days-left").ofFigures(),
            Column.of("radiation.what")
                .among("what", Keys.choices("radiation.what.", List.of("licence", "verification"))),
            Column.of("radiation.subject").filters("label"),
            Column.of("radiation.facility").sorts("facility").filters("facility")),
        ask -> registers.expiring(actor, ask),
        line ->
            List.of(
                Cell.of(line.expiresOn()),
                Cell.of(today.until(line.expiresOn(), ChronoUnit.DAYS)),
                Cell.key("radiation.what." + line.what()),
                Cell.of(line.label())
                    .to(
                        BASE
                            + (line.what().equals("licence") ? "/licences/" : "/equipment/")
                            + line.id()),
                Cell.of(line.facilityName()).to(BASE + "/facilities/" + line.facility())));
  }

  private static List<Cell> dossier(DossierLine line, LocalDate today) {
    return List.of(
        Cell.of(line.code()).to(BASE + "/dossiers/" + line.id()),
        Cell.key(Keys.kind(line.kind())),
        Cell.of(line.facilityName()).to(BASE + "/facilities/" + line.facility()),
        Cell.of(OfficeClock.date(line.submittedAt())),
        Cell.key(Keys.step(line.step())).toned(Keys.tone(line.step())),
        line.isLate(today) ? Cell.of(line.dueOn()).toned("late") : Cell.of(line.dueOn()),
        Cell.of(line.handlerName()));
  }
}
