package org.opendost.portal.articles.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.Fault;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.portal.articles.Article;
import org.opendost.portal.articles.ArticleForms;
import org.opendost.portal.articles.Change;
import org.opendost.portal.articles.Desk;
import org.opendost.portal.articles.Publishing;
import org.opendost.portal.articles.Sections;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Writing an article. What is typed is never lost: a refused form comes back as it was, files that
/// came with it are kept, and a form that was never sent can be opened again.
@Controller
class ArticleFormController {

  private final Publishing publishing;
  private final Desk desk;
  private final Sections sections;
  private final JsonMapper json;

  ArticleFormController(Publishing publishing, Desk desk, Sections sections, JsonMapper json) {
    this.publishing = publishing;
    this.desk = desk;
    this.sections = sections;
    this.json = json;
  }

  @GetMapping("/office/articles/new")
  ModelAndView begin(Actor actor) {
    var form = Form.empty().with("version", 0).with("author", actor.name());
    return page(actor, Uuid7.next(), form, null, false, HttpStatus.OK);
  }

  /// @param typed whether the editor wants back what was typed and not saved
  /// @param missing whether the article was to be published and lacks something
  @GetMapping("/office/articles/{id}/edit")
  ModelAndView edit(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String typed,
      @RequestParam(defaultValue = "") String missing) {
    var unsaved = desk.typed(actor, id);
    if (!typed.isEmpty() && unsaved.isPresent()) {
      var form = Form.typed(json.readValue(unsaved.get().typed(), new TypeReference<>() {}));
      var standing = unsaved.get().version() == 0 ? null : desk.article(actor, id);
      if (standing == null || standing.version() == unsaved.get().version()) {
        return page(actor, id, form, standing, false, HttpStatus.OK);
      }
      var current = form.with("version", standing.version());
      return page(actor, id, current, standing, true, HttpStatus.OK);
    }
    var article = desk.article(actor, id);
    var form = ArticleForms.of(article);
    var lacks = missing.isEmpty() ? List.<Fault>of() : desk.missing(actor, id);
    return page(
        actor,
        id,
        lacks.isEmpty() ? form : form.refused(new InvalidInput(lacks)),
        article,
        false,
        HttpStatus.OK);
  }

  @PostMapping("/office/articles")
  ModelAndView create(
      Actor actor,
      @RequestParam Map<String, String> typed,
      @RequestParam(required = false) @Nullable MultipartFile pictureFile,
      @RequestParam(required = false) @Nullable List<MultipartFile> attachmentFiles,
      RedirectAttributes flash) {
    var faults = new Faults();
    var id = Form.typed(typed).id("id", faults);
    var made = id == null ? Uuid7.next() : id;
    var form = withFiles(actor, Form.typed(typed), pictureFile, attachmentFiles);
    if (!form.faults().isEmpty()) {
      return page(actor, made, form, null, false, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      var manuscript = ArticleForms.manuscript(form, null);
      var standing = publishing.draft(actor, made, manuscript);
      if (!standing.manuscript().equals(manuscript)) {
        var mended = form.with("version", standing.version());
        return page(actor, made, mended, standing, true, HttpStatus.CONFLICT);
      }
      desk.dropTyped(actor, made);
      return Shown.redirect("/office/articles/" + made, flash, "articles.saved");
    } catch (InvalidInput refused) {
      return page(
          actor, made, form.refused(refused), null, false, HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @PostMapping("/office/articles/{id}")
  ModelAndView change(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      @RequestParam(required = false) @Nullable MultipartFile pictureFile,
      @RequestParam(required = false) @Nullable List<MultipartFile> attachmentFiles,
      RedirectAttributes flash) {
    var standing = desk.article(actor, id);
    var form = withFiles(actor, Form.typed(typed), pictureFile, attachmentFiles);
    if (!form.faults().isEmpty()) {
      return page(actor, id, form, standing, false, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      var manuscript = ArticleForms.manuscript(form, standing.report());
      return switch (publishing.change(actor, id, version(form), manuscript)) {
        case Change.Changed changed -> {
          desk.dropTyped(actor, id);
          yield Shown.redirect("/office/articles/" + id, flash, "articles.saved");
        }
        case Change.Overtaken(var now) ->
            now.manuscript().equals(manuscript)
                // The same click twice: what was sent is what stands.
                ? Shown.redirect("/office/articles/" + id, flash, "articles.saved")
                : page(
                    actor, id, form.with("version", now.version()), now, true, HttpStatus.CONFLICT);
      };
    } catch (InvalidInput refused) {
      return page(
          actor, id, form.refused(refused), standing, false, HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  /// What is being typed, sent now and then by the page itself.
  @PostMapping("/office/articles/{id}/typed")
  ResponseEntity<Void> keep(
      Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
    desk.keepTyped(actor, id, version(Form.typed(typed)), json.writeValueAsString(typed));
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/office/articles/{id}/typed-removal")
  ModelAndView drop(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
    desk.dropTyped(actor, id);
    return Shown.redirect("/office/articles", flash, "articles.typed.dropped");
  }

  /// Keeps the files first, so that a title left out costs nobody an upload.
  private Form withFiles(
      Actor actor,
      Form typed,
      @Nullable MultipartFile pictureFile,
      @Nullable List<MultipartFile> attachmentFiles) {
    var form = typed;
    var refusals = new ArrayList<Fault>();
    try {
      var picture = Upload.of(pictureFile);
      if (picture != null) {
        form = form.with("picture", desk.keepPicture(actor, Uuid7.next(), picture).id());
      }
    } catch (InvalidInput refused) {
      refusals.addAll(refused.faults());
    }
    for (var file : attachmentFiles == null ? List.<MultipartFile>of() : attachmentFiles) {
      try {
        var upload = Upload.of(file);
        if (upload != null) {
          var all = new ArrayList<>(ArticleForms.attachments(form));
          all.add(desk.keepAttachment(actor, Uuid7.next(), upload).id());
          form = form.with("attachments", ArticleForms.words(all));
        }
      } catch (InvalidInput refused) {
        refusals.addAll(refused.faults());
      }
    }
    return refusals.isEmpty() ? form : form.refused(new InvalidInput(refusals));
  }

  private static int version(Form form) {
    var version = form.number("version", new Faults());
    return version == null || version > Integer.MAX_VALUE ? 0 : version.intValue();
  }

  private ModelAndView page(
      Actor actor,
      UUID id,
      Form form,
      @Nullable Article standing,
      boolean overtaken,
      HttpStatus status) {
    var unsaved = status == HttpStatus.OK && !overtaken ? desk.typed(actor, id).orElse(null) : null;
    var page =
        new ArticleFormPage(
            id,
            form,
            sections.all(actor),
            desk.files(actor, ArticleForms.attachments(form)),
            standing,
            overtaken,
            unsaved);
    return Shown.page("portal/articles/web/form", page, status);
  }
}
