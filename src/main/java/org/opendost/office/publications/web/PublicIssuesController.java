package org.opendost.office.publications.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.opendost.office.publications.Printed;
import org.opendost.office.publications.PrintedMatter;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.files.Downloads;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Lists;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What everyone reads: the issues that came out, one with its contents, and its file.
@Controller
class PublicIssuesController {

  private final PrintedMatter printed;
  private final Lists lists;
  private final Downloads downloads;

  PublicIssuesController(PrintedMatter printed, Lists lists, Downloads downloads) {
    this.printed = printed;
    this.lists = lists;
    this.downloads = downloads;
  }

  @GetMapping(PublicationPages.PUBLIC)
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        "office/publications/web/publiclist",
        "published",
        "an-pham-da-xuat-ban",
        List.of(
            Column.of("publications.what").sorts("title").filters("title"),
            Column.of("publications.number").filters("number"),
            Column.of("publications.year").filters("year"),
            Column.of("publications.printed-on").sorts("on")),
        ask -> printed.published(actor, ask),
        PublicIssuesController::cells);
  }

  private static List<Cell> cells(Printed line) {
    return List.of(
        Cell.of(line.heading()).to(PublicationPages.PUBLIC + "/" + line.id()),
        Cell.of(String.valueOf(line.number())),
        Cell.of(String.valueOf(line.year())),
        Cell.of(line.on()));
  }

  @GetMapping(PublicationPages.PUBLIC + "/{id}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "office/publications/web/publicissue",
        new PrintedPage(printed.readIssue(actor, id), EntryPage.blank()));
  }

  @GetMapping(PublicationPages.PUBLIC + "/{id}/file")
  ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id) {
    var file = printed.readIssue(actor, id).file();
    if (file == null) {
      throw new NotFound("file", id);
    }
    return downloads.answer(file, true);
  }
}
