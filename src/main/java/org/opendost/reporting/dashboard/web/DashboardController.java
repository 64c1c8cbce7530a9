package org.opendost.reporting.dashboard.web;

import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Shown;
import org.opendost.reporting.dashboard.Dashboard;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/office/dashboard")
class DashboardController {

  private final Dashboard dashboard;

  DashboardController(Dashboard dashboard) {
    this.dashboard = dashboard;
  }

  @GetMapping
  ModelAndView show(Actor actor) {
    return Shown.page(
        "reporting/dashboard/web/dashboard", new DashboardPage(dashboard.today(actor)));
  }

  @PostMapping
  ModelAndView anew(Actor actor, RedirectAttributes flash) {
    dashboard.anew(actor);
    return Shown.redirect("/office/dashboard", flash, "dashboard.done.anew");
  }
}
