package org.opendost.regulatory.inspection.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Ask;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.Lists;
import org.opendost.regulatory.inspection.Conclusions;
import org.opendost.regulatory.inspection.Kind;
import org.opendost.regulatory.inspection.PublishedLine;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The conclusions the public reads, and those of one establishment.
@Controller
record PublicConclusionsController(Conclusions conclusions, Lists lists) {

  static final String LIST = "/ket-luan";

  @GetMapping(LIST)
  Object all(Actor actor, HttpServletRequest request) {
    return list(actor, request, null, ask -> ask);
  }

  @GetMapping(LIST + "/{id}")
  ModelAndView one(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "regulatory/inspection/web/conclusion", new ConclusionPage(conclusions.read(actor, id)));
  }

  /// Of an establishment nobody concluded anything about, nothing is known here.
  @GetMapping(LIST + "/co-so/{organisation}")
  Object of(Actor actor, HttpServletRequest request, @PathVariable UUID organisation) {
    var name =
        conclusions
            .establishment(actor, organisation)
            .orElseThrow(() -> new NotFound("establishment", organisation));
    return list(actor, request, name, ask -> narrowed(ask, organisation));
  }

  private static Ask narrowed(Ask ask, UUID organisation) {
    var filters = new HashMap<>(ask.filters());
    filters.put("organisation", organisation.toString());
    return new Ask(filters, ask.sort(), ask.descending(), ask.after(), ask.most());
  }

  private Object list(
      Actor actor, HttpServletRequest request, @Nullable String of, UnaryOperator<Ask> narrow) {
    return lists.answer(
        request,
        "conclusions",
        "ket-luan-da-cong-bo",
        List.of(
            Column.of("inspection.number").sorts("number").filters("number"),
            Column.of("inspection.title").sorts("title").filters("title"),
            Column.of("inspection.kind").among("kind", "inspection.kind.", kinds()),
            Column.of("inspection.establishments").filters("establishment"),
            Column.of("inspection.signed-on").sorts("signed"),
            Column.of("inspection.public-from")
                .sorts("published")
                .amongPlain("year", conclusions.years(actor))),
        ask -> conclusions.list(actor, narrow.apply(ask)),
        PublicConclusionsController::cells,
        page -> Shown.page("regulatory/inspection/web/conclusions", new ConclusionsPage(of, page)));
  }

  private static List<Cell> cells(PublishedLine line) {
    return List.of(
        Cell.of(line.number()),
        Cell.of(line.title()).to(LIST + "/" + line.id()),
        Cell.key("inspection.kind." + line.kind()),
        Cell.of(line.establishments()),
        Cell.of(line.signedOn()),
        Cell.of(line.publishedOn()));
  }

  private static List<String> kinds() {
    return Stream.of(Kind.values()).map(Kind::name).toList();
  }
}
