package org.opendost.portal.pages.web;

import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.page.Shown;
import org.opendost.portal.articles.Articles;
import org.opendost.portal.articles.Category;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SectionController {

  private static final int PAGE = 12;

  private final Articles articles;
  private final Sides sides;

  SectionController(Articles articles, Sides sides) {
    this.articles = articles;
    this.sides = sides;
  }

  @GetMapping("/tin-tuc")
  ModelAndView all(
      Actor actor, @RequestParam(name = "sau", required = false) @Nullable String after) {
    return list(actor, null, after);
  }

  @GetMapping("/tin-tuc/{category}")
  ModelAndView section(
      Actor actor,
      @PathVariable String category,
      @RequestParam(name = "sau", required = false) @Nullable String after) {
    var section = Category.of(category).orElseThrow(() -> new NotFound("section", category));
    return list(actor, section, after);
  }

  private ModelAndView list(Actor actor, @Nullable Category category, @Nullable String after) {
    var olderThan = after != null && after.matches("\\d{1,9}") ? Integer.valueOf(after) : null;
    var found = articles.news(actor, category, olderThan, PAGE + 1);
    var more = found.size() > PAGE;
    var news = more ? found.subList(0, PAGE) : found;
    var page =
        new SectionPage(
            category,
            news,
            more ? news.getLast().number() : null,
            olderThan == null,
            sides.of(actor));
    return Shown.page("portal/pages/web/section", page);
  }
}
