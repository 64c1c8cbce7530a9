package org.opendost.portal.articles.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.portal.articles.Article;
import org.opendost.portal.articles.Change;
import org.opendost.portal.articles.Desk;
import org.opendost.portal.articles.Publishing;
import org.opendost.portal.articles.Sections;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// An article and when it stands on the portal.
@Controller
class PublishingController {

  private final Publishing publishing;
  private final Desk desk;
  private final Sections sections;
  private final Clock clock;

  PublishingController(Publishing publishing, Desk desk, Sections sections, Clock clock) {
    this.publishing = publishing;
    this.desk = desk;
    this.sections = sections;
    this.clock = clock;
  }

  @GetMapping("/office/articles/{id}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return page(actor, desk.article(actor, id), Form.empty(), false, HttpStatus.OK);
  }

  @GetMapping("/office/articles/{id}/versions/{version}")
  ModelAndView version(Actor actor, @PathVariable UUID id, @PathVariable int version) {
    return Shown.page(
        "portal/articles/web/version",
        new VersionPage(desk.version(actor, id, version), desk.article(actor, id)));
  }

  @PostMapping("/office/articles/{id}/publication")
  ModelAndView publish(
      Actor actor, @PathVariable UUID id, @RequestParam int version, RedirectAttributes flash) {
    return act(
        actor,
        id,
        Form.empty(),
        flash,
        "articles.published",
        () -> publishing.publish(actor, id, version));
  }

  @PostMapping("/office/articles/{id}/schedule")
  ModelAndView schedule(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    return act(
        actor,
        id,
        form,
        flash,
        "articles.scheduled",
        () -> publishing.schedule(actor, id, version, moment(form)));
  }

  @PostMapping("/office/articles/{id}/schedule-removal")
  ModelAndView unschedule(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
    publishing.unschedule(actor, id);
    return Shown.redirect("/office/articles/" + id, flash, "articles.unscheduled");
  }

  @PostMapping("/office/articles/{id}/withdrawal")
  ModelAndView withdraw(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    return act(
        actor,
        id,
        form,
        flash,
        "articles.withdrawn",
        () -> publishing.withdraw(actor, id, version, form.text("reason")));
  }

  private ModelAndView act(
      Actor actor,
      UUID id,
      Form form,
      RedirectAttributes flash,
      String done,
      java.util.function.Supplier<Change> deed) {
    try {
      return switch (deed.get()) {
        case Change.Changed changed -> Shown.redirect("/office/articles/" + id, flash, done);
        case Change.Overtaken(var now) -> page(actor, now, form, true, HttpStatus.CONFLICT);
      };
    } catch (InvalidInput refused) {
      if (!desk.missing(actor, id).isEmpty()) {
        return Shown.redirect("/office/articles/" + id + "/edit?missing=1");
      }
      return page(
          actor,
          desk.article(actor, id),
          form.refused(refused),
          false,
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private static Instant moment(Form form) {
    var faults = new Faults().required("publishDay", form.text("publishDay"));
    var day = form.date("publishDay", faults);
    var time = TimeOfDay.read(form.text("publishTime"));
    if (time.isEmpty()) {
      faults.add("publishTime", "articles.schedule.time");
    }
    faults.orThrow();
    if (day == null) {
      throw new InvalidInput("publishDay", "input.required");
    }
    return LocalDateTime.of(day, time.orElseThrow()).atZone(OfficeClock.ZONE).toInstant();
  }

  private ModelAndView page(
      Actor actor, Article article, Form form, boolean overtaken, HttpStatus status) {
    return Shown.page(
        "portal/articles/web/article",
        new ArticleDeskPage(
            article,
            sections.section(actor, article.category().slug()),
            desk.versions(actor, article.id()),
            desk.files(actor, article.attachments()),
            form,
            overtaken,
            clock.instant()),
        status);
  }
}
