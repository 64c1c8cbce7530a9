package org.opendost.reporting.reports.web;

import java.util.List;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Shown;
import org.opendost.reporting.indicators.Indicators;
import org.opendost.reporting.reports.OpenedFigures;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What the department counts, explained to everyone, with the figures it has published.
@Controller
class IndicatorPages {

  private static final int MOST = 40;

  private final Indicators indicators;
  private final OpenedFigures figures;

  IndicatorPages(Indicators indicators, OpenedFigures figures) {
    this.indicators = indicators;
    this.figures = figures;
  }

  @GetMapping("/chi-tieu")
  ModelAndView list(Actor actor) {
    return Shown.page(
        "reporting/reports/web/indicators", new ExplainedPage(indicators.all(actor), List.of()));
  }

  @GetMapping("/chi-tieu/{code:.+}")
  ModelAndView one(Actor actor, @PathVariable String code) {
    return Shown.page(
        "reporting/reports/web/indicator",
        new ExplainedPage(
            List.of(indicators.rule(actor, code)), figures.published(actor, code, MOST)));
  }
}
