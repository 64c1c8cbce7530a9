package org.opendost.regulatory.radiation.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Ask;
import org.opendost.regulatory.radiation.Facilities;
import org.opendost.regulatory.radiation.FacilityLine;
import org.opendost.regulatory.radiation.Registers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The desk's way to a new dossier: find the facility or enter it, choose the procedure.
@Controller
class CounterController {

  private static final int FOUND = 20;

  private final Registers registers;
  private final Facilities facilities;
  private final OpenProcedures open;

  CounterController(Registers registers, Facilities facilities, OpenProcedures open) {
    this.registers = registers;
    this.facilities = facilities;
    this.open = open;
  }

  @GetMapping("/office/radiation/dossiers/new")
  ModelAndView begin(
      Actor actor,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable UUID facility) {
    List<FacilityLine> found =
        facility != null
            ? List.of()
            : registers
                .facilities(actor, new Ask(Map.of("name", q), "name", false, null, FOUND))
                .lines();
    return Shown.page(
        "regulatory/radiation/web/counter",
        new CounterPage(
            q, found, facility == null ? null : facilities.find(actor, facility), open.today()));
  }
}
