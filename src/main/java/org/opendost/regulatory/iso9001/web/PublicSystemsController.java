package org.opendost.regulatory.iso9001.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.Lists;
import org.opendost.regulatory.iso9001.AgencyKind;
import org.opendost.regulatory.iso9001.AgencyLine;
import org.opendost.regulatory.iso9001.Monitoring;
import org.opendost.regulatory.iso9001.QualitySystems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What anyone reads: which agencies announced a conforming system, and what each covers.
@Controller
class PublicSystemsController {

  private static final String HOME = "/iso-9001";

  private final QualitySystems systems;
  private final Monitoring monitoring;
  private final Lists lists;

  PublicSystemsController(QualitySystems systems, Monitoring monitoring, Lists lists) {
    this.systems = systems;
    this.monitoring = monitoring;
    this.lists = lists;
  }

  @GetMapping(HOME)
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        "regulatory/iso9001/web/publiclist",
        "announced",
        "co-quan-cong-bo-iso-9001",
        List.of(
            Column.of("iso9001.agency").sorts("name").filters("name"),
            Column.of("iso9001.kind")
                .among(
                    "kind",
                    "iso9001.kind.",
                    Stream.of(AgencyKind.values()).map(AgencyKind::name).toList()),
            Column.of("iso9001.standard").filters("standard"),
            Column.of("iso9001.number").filters("number"),
            Column.of("iso9001.announced-on").sorts("announced")),
        ask -> systems.announced(actor, ask),
        PublicSystemsController::cells);
  }

  private static List<Cell> cells(AgencyLine line) {
    return List.of(
        Cell.of(line.name()).to(HOME + "/" + line.id()),
        Cell.key("iso9001.kind." + line.kind()),
        Cell.of(line.standard()),
        Cell.of(line.number()),
        Cell.of(line.announcedOn()));
  }

  @GetMapping(HOME + "/{id}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "regulatory/iso9001/web/publicagency",
        new PublicAgencyPage(systems.published(actor, id), monitoring.of(actor, id)));
  }
}
