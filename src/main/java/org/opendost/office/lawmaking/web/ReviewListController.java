package org.opendost.office.lawmaking.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.opendost.office.lawmaking.Review;
import org.opendost.office.lawmaking.Reviews;
import org.opendost.platform.access.Actor;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.Lists;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The reviews of all documents: what is due, what is late, what each found.
@Controller
record ReviewListController(Reviews reviews, Lists lists) {

  @GetMapping(DraftPages.HOME + "/reviews")
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        "office/lawmaking/web/reviews",
        "reviews",
        "ra-soat-van-ban",
        List.of(
            Column.of("lawmaking.document").sorts("heading").filters("heading"),
            Column.of("lawmaking.due-on").sorts("due"),
            Column.of("lawmaking.kept")
                .among("state", "lawmaking.review-state.", List.of("open", "late", "done")),
            Column.of("lawmaking.reviewed-on"),
            Column.of("lawmaking.result")
                .among("result", "lawmaking.result.", DraftPages.names(Review.Result.values())),
            Column.of("lawmaking.finding")),
        ask -> reviews.list(actor, ask),
        ReviewListController::cells);
  }

  private static List<Cell> cells(Review.Line line) {
    var found = line.review().found();
    return List.of(
        Cell.of(line.heading()).to(DraftPages.at(line.review().draft())),
        Cell.of(line.review().dueOn()),
        Cell.key("lawmaking.review-state." + line.state()).toned(DraftPages.tone(line.state())),
        Cell.of(found == null ? null : found.on()),
        found == null ? Cell.of(null) : Cell.key("lawmaking.result." + found.result()),
        Cell.of(found == null ? null : found.finding()));
  }
}
