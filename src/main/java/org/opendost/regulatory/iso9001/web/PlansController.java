package org.opendost.regulatory.iso9001.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.iso9001.Monitoring;
import org.opendost.regulatory.iso9001.MonitoringPlan;
import org.opendost.regulatory.iso9001.Way;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The yearly monitoring plans.
@Controller
@RequestMapping(IsoPages.HOME + "/plans")
class PlansController {

  private final Monitoring monitoring;
  private final OfficeClock clock;

  PlansController(Monitoring monitoring, OfficeClock clock) {
    this.monitoring = monitoring;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor, @RequestParam Map<String, String> asked) {
    var faults = new Faults();
    var typed = Form.typed(asked).number("year", faults);
    int year = typed == null ? clock.today().getYear() : Math.clamp(typed, 1, 9999);
    return Shown.page(
        "regulatory/iso9001/web/plans",
        new PlansPage(year, monitoring.lines(actor, year), monitoring.plans(actor)));
  }

  @GetMapping("/new")
  ModelAndView begin(Actor actor) {
    monitoring.requirePlanning(actor);
    return form(actor, EntryPage.blank().with("year", String.valueOf(clock.today().getYear())));
  }

  @PostMapping("/new")
  ModelAndView decide(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var id = entered.id();
          var year = entered.count("year");
          var on = entered.day("decidedOn");
          var ways = new HashMap<UUID, Way>();
          for (var agency : monitoring.agencies(actor)) {
            var way = entered.choiceIfAny("way-" + agency.id(), Way.class);
            if (way != null) {
              ways.put(agency.id(), way);
            }
          }
          entered.check();
          monitoring.decide(
              actor, new MonitoringPlan(id, year.get(), entered.text("decision"), on.get(), ways));
          return sent.done(IsoPages.HOME + "/plans?year=" + year.get(), "iso9001.done.plan");
        },
        form -> form(actor, form));
  }

  private ModelAndView form(Actor actor, Form form) {
    return Shown.page(
        "regulatory/iso9001/web/planform", new PlanFormPage(form, monitoring.agencies(actor)));
  }
}
