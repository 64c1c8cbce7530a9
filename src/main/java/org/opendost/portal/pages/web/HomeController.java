package org.opendost.portal.pages.web;

import java.util.ArrayList;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Shown;
import org.opendost.portal.articles.Articles;
import org.opendost.portal.articles.Category;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HomeController {

  private static final int BESIDE = 3;
  private static final int OF_EACH_SECTION = 4;

  private final Articles articles;
  private final Sides sides;

  HomeController(Articles articles, Sides sides) {
    this.articles = articles;
    this.sides = sides;
  }

  @GetMapping("/")
  ModelAndView home(Actor actor) {
    var newest = articles.news(actor, null, null, 1 + BESIDE);
    var ofEach = articles.newestOfEach(actor, OF_EACH_SECTION);
    var sections = new ArrayList<HomePage.Section>();
    for (var category : Category.values()) {
      var news = ofEach.stream().filter(headline -> headline.category() == category).toList();
      if (!news.isEmpty()) {
        sections.add(new HomePage.Section(category, news));
      }
    }
    var page =
        new HomePage(
            newest.isEmpty() ? null : newest.getFirst(),
            newest.isEmpty() ? newest : newest.subList(1, newest.size()),
            sections,
            sides.of(actor));
    return Shown.page("portal/pages/web/home", page);
  }
}
