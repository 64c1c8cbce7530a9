package org.opendost.office.wellbeing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.opendost.office.wellbeing.Declarations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.Lists;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Declarations as the responsible officer reads them; each reading is written down.
@Controller
record HealthController(Declarations declarations, Lists lists) {

  @GetMapping(WellbeingPages.HEALTH)
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        WellbeingPages.LIST,
        "health",
        "khai-bao-y-te",
        List.of(
            Column.of("wellbeing.person").sorts("name").filters("name"),
            Column.of("wellbeing.declared").sorts("declared"),
            Column.of("wellbeing.who").among("who", "wellbeing.who.", List.of("visitor", "staff")),
            Column.of("wellbeing.phone"),
            Column.of("wellbeing.erase-on"),
            Column.of("wellbeing.advice")
                .among("advice", "wellbeing.advice.", List.of("officer", "well"))),
        ask -> declarations.list(actor, ask),
        line ->
            List.of(
                Cell.of(line.declaration().name()).to(WellbeingPages.HEALTH + "/" + line.id()),
                Cell.of(OfficeClock.date(line.declaration().declaredAt())),
                Cell.key("wellbeing.who." + (line.declaration().staff() ? "staff" : "visitor")),
                Cell.of(line.declaration().phone()),
                Cell.of(line.declaration().eraseOn()),
                Cell.key("wellbeing.advice." + (line.needsOfficer() ? "officer" : "well"))
                    .toned(line.needsOfficer() ? "late" : "plain")));
  }

  @GetMapping(WellbeingPages.HEALTH + "/{id}")
  ModelAndView read(Actor actor, @PathVariable UUID id) {
    return Shown.page("office/wellbeing/web/health", new HealthPage(declarations.read(actor, id)));
  }
}
