package org.opendost.portal.pages.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Shown;
import org.opendost.portal.articles.Articles;
import org.opendost.portal.articles.Headline;
import org.opendost.portal.articles.Sections;
import org.opendost.portal.pages.web.HomePage.Errand;
import org.opendost.portal.pages.web.HomePage.TaskFigure;
import org.opendost.portal.pictures.PictureLine;
import org.opendost.procedure.casework.Procedures;
import org.opendost.science.tasks.Catalogue;
import org.opendost.science.tasks.Catalogue.Count;
import org.opendost.science.tasks.Search;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HomeController {

  private static final int BESIDE = 3;
  private static final int OF_EACH_SECTION = 4;
  private static final int ERRANDS = 6;

  private final Articles articles;
  private final Sections sections;
  private final Procedures procedures;
  private final Catalogue catalogue;
  private final PictureLine pictures;
  private final Sides sides;
  private final OfficeClock clock;

  HomeController(
      Articles articles,
      Sections sections,
      Procedures procedures,
      Catalogue catalogue,
      PictureLine pictures,
      Sides sides,
      OfficeClock clock) {
    this.articles = articles;
    this.sections = sections;
    this.procedures = procedures;
    this.catalogue = catalogue;
    this.pictures = pictures;
    this.sides = sides;
    this.clock = clock;
  }

  @GetMapping("/")
  ModelAndView home(Actor actor) {
    var newest = articles.news(actor, null, null, 1 + BESIDE);
    var ofEach = articles.newestOfEach(actor, OF_EACH_SECTION + 1 + BESIDE);
    var named = sections.all(actor);
    // What stands above is not told twice.
    var blocks =
        named.stream()
            .map(
                section ->
                    new HomePage.Block(
                        section,
                        ofEach.stream()
                            .filter(story -> story.category().equals(section.category()))
                            .filter(story -> !newest.contains(story))
                            .limit(OF_EACH_SECTION)
                            .toList()))
            .filter(block -> !block.news().isEmpty())
            .toList();
    var page =
        new HomePage(
            newest.isEmpty() ? null : newest.getFirst(),
            newest.isEmpty() ? newest : newest.subList(1, newest.size()),
            blocks,
            pictures.shown(
                Stream.concat(
                        newest.stream(), blocks.stream().map(block -> block.news().getFirst()))
                    .map(Headline::picture)),
            new Names(named),
            errands(),
            figures(actor),
            sides.of(actor),
            clock.today());
    return Shown.page("portal/pages/web/home", page);
  }

  private List<Errand> errands() {
    var today = clock.today();
    return procedures.all().stream()
        .limit(ERRANDS)
        .map(
            procedure ->
                new Errand(
                    procedure.code(),
                    procedure.title(),
                    procedure.titleInEnglish(),
                    procedure.inForce(today).limit()))
        .toList();
  }

  private List<TaskFigure> figures(Actor actor) {
    var found = catalogue.find(actor, Search.ALL, 1);
    return List.of(
        new TaskFigure("pages.tasks.all", found.total(), "/nhiem-vu"),
        stage(found.facets(), "in_progress"),
        stage(found.facets(), "accepted"),
        stage(found.facets(), "registered"));
  }

  private static TaskFigure stage(Map<String, List<Count>> facets, String stage) {
    var tasks =
        facets.getOrDefault("stage", List.of()).stream()
            .filter(count -> count.value().equals(stage))
            .mapToLong(Count::tasks)
            .sum();
    return new TaskFigure("pages.tasks." + stage, tasks, "/nhiem-vu?stage=" + stage);
  }
}
