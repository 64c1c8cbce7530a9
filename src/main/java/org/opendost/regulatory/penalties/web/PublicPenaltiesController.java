package org.opendost.regulatory.penalties.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.Lists;
import org.opendost.regulatory.penalties.PublicPenalty;
import org.opendost.regulatory.penalties.Publications;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What anyone reads: the penalties of organisations that the law has made public, and one of them.
@Controller
record PublicPenaltiesController(Publications publications, Lists lists) {

  static final String LIST = "/xu-phat";

  @GetMapping(LIST)
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        "regulatory/penalties/web/publiclist",
        "penalties",
        "xu-phat-da-cong-khai",
        List.of(
            Column.of("penalties.decision-number").sorts("number").filters("number"),
            Column.of("penalties.public.organisation")
                .sorts("organisation")
                .filters("organisation"),
            Column.of("penalties.address"),
            Column.of("penalties.goods").filters("goods"),
            Column.of("penalties.public.acts").filters("acts"),
            Column.of("penalties.fine-in-dong").ofFigures(),
            Column.of("penalties.signed-on").sorts("signed"),
            Column.of("penalties.published-on").sorts("published")),
        ask -> publications.list(actor, ask),
        PublicPenaltiesController::cells);
  }

  private static List<Cell> cells(PublicPenalty line) {
    return List.of(
        Cell.of(line.number()).to(LIST + "/" + line.id()),
        Cell.of(line.organisation()),
        Cell.of(line.address()),
        Cell.of(line.goods()),
        Cell.of(String.join("; ", line.acts())),
        Cell.of(line.fine()),
        Cell.of(line.signedOn()),
        Cell.of(line.publishedOn()));
  }

  @GetMapping(LIST + "/{id:[0-9a-f-]{36}}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "regulatory/penalties/web/publicpenalty",
        new PublicPenaltyPage(publications.open(actor, id)));
  }
}
