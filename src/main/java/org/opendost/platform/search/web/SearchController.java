package org.opendost.platform.search.web;

import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Shown;
import org.opendost.platform.search.Question;
import org.opendost.platform.search.Search;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The page behind every search box.
@Controller
class SearchController {

  private final Search search;

  SearchController(Search search) {
    this.search = search;
  }

  @GetMapping("/search")
  ModelAndView search(
      Actor actor,
      @RequestParam(name = "q", defaultValue = "") String words,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "1") String page) {
    var question =
        new Question(
            words,
            kind.matches("[a-z][a-z-]*") ? kind : null,
            page.matches("[0-9]{1,4}") ? Integer.parseInt(page) : 1);
    return Shown.page(
        "platform/search/web/search", new SearchPage(question, search.find(actor, question)));
  }
}
