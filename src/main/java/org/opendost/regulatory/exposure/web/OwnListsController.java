package org.opendost.regulatory.exposure.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Ask;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.Lists;
import org.opendost.regulatory.exposure.OwnExposure;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The whole lists of what is kept of an organisation's own facilities: the columns officers see,
/// of its own lines alone.
@Controller
@RequestMapping(OwnExposureController.HOME)
class OwnListsController {

  private static final String HOME = OwnExposureController.HOME;

  private final OwnExposure own;
  private final Lists lists;
  private final OfficeClock clock;

  OwnListsController(OwnExposure own, Lists lists, OfficeClock clock) {
    this.own = own;
    this.lists = lists;
    this.clock = clock;
  }

  @GetMapping("/sources")
  Object sources(Actor actor, HttpServletRequest request) {
    var today = clock.today();
    return answer(
        request,
        "exposure.title",
        "exposure.own.no-sources",
        SourcesController.FILE,
        SourcesController.COLUMNS,
        ask -> own.sources(actor, ask),
        line ->
            SourcesController.cells(
                line, today, Cell.of(line.serial()), Cell.of(line.facilityName())));
  }

  @GetMapping("/doses")
  Object doses(Actor actor, HttpServletRequest request) {
    return answer(
        request,
        "exposure.doses",
        "exposure.own.no-doses",
        DosesController.FILE,
        DosesController.COLUMNS,
        ask -> own.standings(actor, ask),
        line -> DosesController.cells(line, HOME + "/doses", Cell.of(line.facilityName())));
  }

  @GetMapping("/incidents")
  Object incidents(Actor actor, HttpServletRequest request) {
    return answer(
        request,
        "exposure.incidents",
        "exposure.none.incidents",
        IncidentsController.FILE,
        IncidentsController.COLUMNS,
        ask -> own.incidents(actor, ask),
        line -> IncidentsController.cells(line, HOME + "/incidents"));
  }

  @GetMapping("/reports")
  Object reports(Actor actor, HttpServletRequest request) {
    return answer(
        request,
        "exposure.reports",
        "exposure.own.no-reports",
        SafetyReportsController.FILE,
        SafetyReportsController.COLUMNS,
        ask -> own.reports(actor, ask),
        line -> SafetyReportsController.cells(line, HOME + "/reports"));
  }

  private <T> Object answer(
      HttpServletRequest request,
      String titleKey,
      String noneKey,
      String file,
      List<Column> columns,
      Function<Ask, Ask.Page<T>> read,
      Function<T, List<Cell>> cells) {
    return lists.answer(
        request,
        titleKey,
        file,
        columns,
        read,
        cells,
        page ->
            Shown.page(
                "regulatory/exposure/web/ownlist", new OwnListPage(titleKey, noneKey, page)));
  }
}
