package org.opendost.office.lawmaking.web;

import java.util.Map;
import java.util.UUID;
import org.opendost.office.lawmaking.DraftTexts;
import org.opendost.office.lawmaking.Drafts;
import org.opendost.platform.access.Actor;
import org.opendost.platform.files.Downloads;
import org.opendost.platform.files.Upload;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.SentForm;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The texts of a draft: the form that adds one, one of them, its file, two side by side.
@Controller
@RequestMapping(DraftPages.HOME + "/{id}")
class TextsController {

  private final Drafts drafts;
  private final DraftTexts texts;
  private final Downloads downloads;

  TextsController(Drafts drafts, DraftTexts texts, Downloads downloads) {
    this.drafts = drafts;
    this.texts = texts;
    this.downloads = downloads;
  }

  @GetMapping("/texts/new")
  ModelAndView begin(Actor actor, @PathVariable UUID id) {
    drafts.require(actor);
    return adding(actor, id, EntryPage.blank());
  }

  @PostMapping("/texts/new")
  ModelAndView add(
      Actor actor,
      @PathVariable UUID id,
      SentForm sent,
      @RequestParam Map<String, MultipartFile> files) {
    return sent.saved(
        entered -> {
          texts.add(
              actor,
              new DraftTexts.Typed(entered.id(), id, entered.text("note"), entered.text("text")),
              Upload.of(files.get("file")));
          return sent.done(DraftPages.at(id), "lawmaking.done.text");
        },
        form -> adding(actor, id, form));
  }

  private ModelAndView adding(Actor actor, UUID id, Form form) {
    return Shown.page(
        "office/lawmaking/web/adding", new AddingPage(drafts.open(actor, id).draft(), form));
  }

  @GetMapping("/texts/{version}")
  ModelAndView show(Actor actor, @PathVariable UUID id, @PathVariable UUID version) {
    return Shown.page(
        "office/lawmaking/web/text",
        new TextPage(drafts.open(actor, id).draft(), texts.get(actor, id, version)));
  }

  @GetMapping("/texts/{version}/file")
  ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id, @PathVariable UUID version) {
    return downloads.answer(texts.file(actor, id, version), true);
  }

  @GetMapping("/comparison")
  ModelAndView compare(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam int older,
      @RequestParam int newer,
      @RequestParam(defaultValue = "false") boolean whole) {
    return Shown.page(
        "office/lawmaking/web/comparison",
        new ComparisonPage(texts.compare(actor, id, older, newer), whole));
  }
}
