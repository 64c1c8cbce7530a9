package org.opendost.portal.pages.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.opendost.platform.page.Shown;
import org.opendost.portal.pages.Feature;
import org.opendost.portal.pages.Feature.Kind;
import org.opendost.portal.pages.Features;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Films, advisory work, the yearbook, links and drafts, as editors keep them.
@Controller
class OfficeFeaturesController implements NavigationEntries {

  private static final int PLACE = 360;

  private final Features features;
  private final FeatureMedia media;

  OfficeFeaturesController(Features features, FeatureMedia media) {
    this.features = features;
    this.media = media;
  }

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        NavigationEntry.office("pages.features", "/office/features", "pages.read-all", PLACE));
  }

  @GetMapping("/office/features")
  ModelAndView list(Actor actor) {
    var form = Form.empty().with("place", 0).with("shown", "true");
    return page(actor, Uuid7.next(), form, null, HttpStatus.OK);
  }

  @GetMapping("/office/features/{id}")
  ModelAndView edit(Actor actor, @PathVariable UUID id) {
    var feature = features.feature(actor, id);
    var form =
        Form.empty()
            .with("version", feature.version())
            .with("kind", feature.kind().name())
            .with("title", feature.title())
            .with("day", feature.day())
            .with("text", feature.text())
            .with("url", feature.url())
            .with("picture", feature.picture())
            .with("alt", feature.alt())
            .with("film", feature.film())
            .with("place", feature.place())
            .with("until", feature.until())
            .with("shown", feature.shown() ? "true" : "");
    return page(actor, id, form, feature, HttpStatus.OK);
  }

  @PostMapping("/office/features")
  ModelAndView add(
      Actor actor,
      @RequestParam Map<String, String> typed,
      @RequestParam(required = false) @Nullable MultipartFile pictureFile,
      @RequestParam(required = false) @Nullable MultipartFile filmFile,
      RedirectAttributes flash) {
    var form = media.kept(actor, Form.typed(typed), pictureFile, filmFile);
    var sent = form.id("id", new Faults());
    var id = sent == null ? Uuid7.next() : sent;
    if (!form.faults().isEmpty()) {
      return page(actor, id, form, null, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      var feature = read(id, form, 1);
      var standing = features.add(actor, feature);
      if (!standing.equals(feature)) {
        var overtaken = new InvalidInput("", "pages.feature.saved-before", standing.title());
        var mended = form.with("version", standing.version()).refused(overtaken);
        return page(actor, id, mended, standing, HttpStatus.CONFLICT);
      }
      return Shown.redirect("/office/features", flash, "pages.feature.added", feature.title());
    } catch (InvalidInput refused) {
      return page(actor, id, form.refused(refused), null, HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @PostMapping("/office/features/{id}")
  ModelAndView change(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      @RequestParam(required = false) @Nullable MultipartFile pictureFile,
      @RequestParam(required = false) @Nullable MultipartFile filmFile,
      RedirectAttributes flash) {
    var standing = features.feature(actor, id);
    var form = media.kept(actor, Form.typed(typed), pictureFile, filmFile);
    if (!form.faults().isEmpty()) {
      return page(actor, id, form, standing, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      var version = form.number("version", new Faults());
      var feature = read(id, form, version == null ? 0 : version.intValue());
      features.change(actor, feature);
      return Shown.redirect("/office/features", flash, "pages.feature.changed", feature.title());
    } catch (InvalidInput refused) {
      return page(actor, id, form.refused(refused), standing, HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private static Feature read(UUID id, Form form, int version) {
    var faults = new Faults().required("kind", form.text("kind"));
    var kind = form.choice("kind", Kind.class, faults);
    var day = form.date("day", faults);
    var until = form.date("until", faults);
    var place = form.number("place", faults);
    var film = form.id("film", faults);
    if (faults.any() || kind == null) {
      throw new InvalidInput(faults.list());
    }
    return new Feature(
        id,
        kind,
        form.text("title"),
        day,
        form.text("text"),
        form.optional("url"),
        form.optional("picture"),
        form.text("alt"),
        film,
        place == null || place > Integer.MAX_VALUE ? 0 : place.intValue(),
        kind == Kind.DRAFT ? until : null,
        form.ticked("shown"),
        version);
  }

  private ModelAndView page(
      Actor actor, UUID id, Form form, @Nullable Feature standing, HttpStatus status) {
    return Shown.page(
        "portal/pages/web/officefeatures",
        new OfficeFeaturesPage(features.everything(actor), id, form, standing),
        status);
  }
}
