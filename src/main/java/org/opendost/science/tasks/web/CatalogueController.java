package org.opendost.science.tasks.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.opendost.science.tasks.Catalogue;
import org.opendost.science.tasks.Search;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class CatalogueController {

  private static final int PAGE = 30;
  private static final int MOST = 20_000;

  private final Catalogue catalogue;
  private final Texts texts;

  CatalogueController(Catalogue catalogue, Texts texts) {
    this.catalogue = catalogue;
    this.texts = texts;
  }

  @GetMapping("/nhiem-vu")
  ModelAndView list(
      Actor actor,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String level,
      @RequestParam(defaultValue = "") String programme,
      @RequestParam(defaultValue = "") String field,
      @RequestParam(defaultValue = "") String stage,
      @RequestParam(defaultValue = "") String year,
      @RequestParam(defaultValue = "") String host,
      @RequestParam(defaultValue = "") String accepted,
      @RequestParam(defaultValue = "") String after) {
    var search = new Search(q, level, programme, field, stage, year, host, accepted, after);
    return Shown.page(
        "science/tasks/web/catalogue",
        new CataloguePage(search, catalogue.find(actor, search, PAGE)));
  }

  /// Which organisations host tasks, and in which programmes they are.
  @GetMapping("/nhiem-vu/to-chuc-chu-tri")
  ModelAndView parts(Actor actor) {
    return Shown.page(
        "science/tasks/web/parts", new PartsPage(catalogue.figures(actor), catalogue.parts(actor)));
  }

  @GetMapping("/nhiem-vu/{slug:[a-z0-9-]+}")
  ModelAndView task(Actor actor, @PathVariable String slug) {
    return Shown.page("science/tasks/web/task", new TaskPage(catalogue.open(actor, slug)));
  }

  @GetMapping({"/nhiem-vu/danh-sach.csv", "/nhiem-vu/danh-sach.xlsx"})
  void download(
      Actor actor,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String level,
      @RequestParam(defaultValue = "") String programme,
      @RequestParam(defaultValue = "") String field,
      @RequestParam(defaultValue = "") String stage,
      @RequestParam(defaultValue = "") String year,
      @RequestParam(defaultValue = "") String host,
      @RequestParam(defaultValue = "") String accepted,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var found =
        catalogue.find(
            actor, new Search(q, level, programme, field, stage, year, host, accepted, ""), MOST);
    var file = new TaskList(texts, found.lines());
    boolean sheet = request.getRequestURI().endsWith(".xlsx");
    response.setContentType(
        sheet
            ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            : "text/csv;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"nhiem-vu." + (sheet ? "xlsx" : "csv") + "\"");
    if (sheet) {
      file.writeSheet(response.getOutputStream());
    } else {
      file.writeText(response.getOutputStream());
    }
  }
}
