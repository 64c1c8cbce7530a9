package org.opendost.portal.articles.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.portal.articles.Category;
import org.opendost.portal.articles.Section;
import org.opendost.portal.articles.Sections;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller("officeSections")
class SectionController {

  private static final int STEP = 10;

  private final Sections sections;

  SectionController(Sections sections) {
    this.sections = sections;
  }

  @GetMapping("/office/sections")
  ModelAndView list(Actor actor) {
    var all = sections.all(actor);
    var last = all.isEmpty() ? 0 : all.getLast().place();
    var form = Form.empty().with("place", last + STEP).with("onHome", "true").with("open", "true");
    return page(actor, form, null, HttpStatus.OK);
  }

  @GetMapping("/office/sections/{slug}")
  ModelAndView edit(Actor actor, @PathVariable String slug) {
    var section = sections.section(actor, slug);
    var form =
        Form.empty()
            .with("version", section.version())
            .with("name", section.name())
            .with("englishName", section.englishName())
            .with("place", section.place())
            .with("onHome", section.onHome() ? "true" : "")
            .with("open", section.open() ? "true" : "");
    return page(actor, form, section, HttpStatus.OK);
  }

  @PostMapping("/office/sections")
  ModelAndView add(Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      var wanted = read(form, Category.KY_YEU, 1);
      sections.add(actor, form.text("slug"), wanted);
      return Shown.redirect("/office/sections", flash, "articles.section.added", wanted.name());
    } catch (InvalidInput refused) {
      return page(actor, form.refused(refused), null, HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @PostMapping("/office/sections/{slug}")
  ModelAndView change(
      Actor actor,
      @PathVariable String slug,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var standing = sections.section(actor, slug);
    var form = Form.typed(typed);
    try {
      var version = form.number("version", new Faults());
      var wanted = read(form, standing.category(), version == null ? 0 : version.intValue());
      sections.change(actor, wanted);
      return Shown.redirect("/office/sections", flash, "articles.section.changed", wanted.name());
    } catch (InvalidInput refused) {
      return page(actor, form.refused(refused), standing, HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private static Section read(Form form, Category category, int version) {
    var faults = new Faults();
    var place = form.number("place", faults);
    faults.orThrow();
    return new Section(
        category,
        form.text("name"),
        form.text("englishName"),
        place == null || place > Integer.MAX_VALUE ? 0 : place.intValue(),
        form.ticked("onHome"),
        form.ticked("open"),
        version);
  }

  private ModelAndView page(Actor actor, Form form, @Nullable Section standing, HttpStatus status) {
    return Shown.page(
        "portal/articles/web/sections",
        new SectionsPage(sections.all(actor), form, standing),
        status);
  }
}
