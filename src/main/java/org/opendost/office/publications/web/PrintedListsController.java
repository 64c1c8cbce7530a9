package org.opendost.office.publications.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.opendost.office.publications.Printed;
import org.opendost.office.publications.PrintedMatter;
import org.opendost.platform.access.Actor;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.Lists;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The lists of issues and of all else that is printed.
@Controller
class PrintedListsController {

  private final PrintedMatter printed;
  private final Lists lists;

  PrintedListsController(PrintedMatter printed, Lists lists) {
    this.printed = printed;
    this.lists = lists;
  }

  @GetMapping(PublicationPages.HOME)
  Object issues(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        PublicationPages.LIST,
        "issues",
        "so-ban-tin",
        columns(Column.of("publications.number").filters("number")),
        ask -> printed.issues(actor, ask),
        line -> cells(line, Cell.of(String.valueOf(line.number()))));
  }

  @GetMapping(PublicationPages.OTHERS)
  Object others(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        PublicationPages.LIST,
        "other",
        "an-pham-khac",
        columns(
            Column.of("publications.kind")
                .among("kind", "publications.kind.", PublicationPages.names(Printed.Kind.OTHERS))),
        ask -> printed.others(actor, ask),
        line -> cells(line, Cell.key("publications.kind." + line.kind())));
  }

  private static List<Column> columns(Column own) {
    return List.of(
        Column.of("publications.what").sorts("title").filters("title"),
        own,
        Column.of("publications.year").filters("year"),
        Column.of("publications.printed-on").sorts("on"),
        Column.of("publications.licensed-copies").ofFigures(),
        Column.of("publications.copies").sorts("copies").ofFigures(),
        Column.of("publications.handed-out").ofFigures(),
        Column.of("publications.state")
            .among("state", "publications.state.", List.of("preparing", "printed", "withdrawn")));
  }

  private static List<Cell> cells(Printed line, Cell own) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(line.heading()).to(PublicationPages.PRINTED + "/" + line.id()));
    cells.add(own);
    cells.add(Cell.of(String.valueOf(line.year())));
    cells.add(Cell.of(line.on()));
    cells.add(Cell.of(line.licensedCopies()));
    cells.add(Cell.of(line.copies()));
    cells.add(Cell.of(line.handedOut()));
    cells.add(
        Cell.key("publications.state." + line.state()).toned(PublicationPages.tone(line.state())));
    return cells;
  }
}
