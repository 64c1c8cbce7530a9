package org.opendost.portal.pages.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.page.Shown;
import org.opendost.portal.articles.Articles;
import org.opendost.portal.articles.Headline;
import org.opendost.portal.articles.Section;
import org.opendost.portal.articles.Sections;
import org.opendost.portal.pictures.PictureLine;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SectionController {

  private static final int PAGE = 12;

  private final Articles articles;
  private final Sections sections;
  private final PictureLine pictures;
  private final Sides sides;

  SectionController(Articles articles, Sections sections, PictureLine pictures, Sides sides) {
    this.articles = articles;
    this.sections = sections;
    this.pictures = pictures;
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
    return list(actor, sections.section(actor, category), after);
  }

  @GetMapping("/tin-tuc/tu-khoa/{tag}")
  ModelAndView tagged(
      Actor actor,
      @PathVariable String tag,
      @RequestParam(name = "sau", required = false) @Nullable String after) {
    var olderThan = place(after);
    var found = articles.tagged(actor, tag, olderThan, PAGE + 1);
    if (found.isEmpty() && olderThan == null) {
      throw new NotFound("tag", tag);
    }
    return page(actor, null, tag, found, olderThan);
  }

  private ModelAndView list(Actor actor, @Nullable Section section, @Nullable String after) {
    var olderThan = place(after);
    var category = section == null ? null : section.category();
    return page(
        actor, section, null, articles.news(actor, category, olderThan, PAGE + 1), olderThan);
  }

  private static @Nullable Integer place(@Nullable String after) {
    return after != null && after.matches("\\d{1,9}") ? Integer.valueOf(after) : null;
  }

  private ModelAndView page(
      Actor actor,
      @Nullable Section section,
      @Nullable String tag,
      List<Headline> found,
      @Nullable Integer olderThan) {
    var more = found.size() > PAGE;
    var news = more ? found.subList(0, PAGE) : found;
    var page =
        new SectionPage(
            section,
            tag,
            new Names(sections.all(actor)),
            news,
            pictures.shown(news.stream().map(Headline::picture)),
            more ? news.getLast().number() : null,
            olderThan == null,
            sides.of(actor));
    return Shown.page("portal/pages/web/section", page);
  }
}
