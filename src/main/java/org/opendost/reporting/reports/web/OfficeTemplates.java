package org.opendost.reporting.reports.web;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.PeriodInput;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.opendost.reporting.indicators.Indicators;
import org.opendost.reporting.indicators.Period;
import org.opendost.reporting.indicators.Term;
import org.opendost.reporting.reports.Template;
import org.opendost.reporting.reports.TemplateText;
import org.opendost.reporting.reports.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/// Where the prose of reports is written.
@Controller
@RequestMapping("/office/report-templates")
class OfficeTemplates {

  private static final String EDITOR = "reporting/reports/web/template";

  private final Templates templates;
  private final Indicators indicators;
  private final OfficeClock clock;
  private final Texts texts;
  private final Access access;

  OfficeTemplates(
      Templates templates, Indicators indicators, OfficeClock clock, Texts texts, Access access) {
    this.templates = templates;
    this.indicators = indicators;
    this.clock = clock;
    this.texts = texts;
    this.access = access;
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    var listing = Listing.of(request);
    var words = listing.value("q").toLowerCase(Locale.ROOT);
    var shown =
        templates.all(actor).stream()
            .filter(
                one -> (one.title() + " " + one.code()).toLowerCase(Locale.ROOT).contains(words))
            .sorted(order(listing))
            .toList();
    if (!listing.value("format").isEmpty()) {
      return file(shown).answer(listing.value("format"));
    }
    return Shown.page("reporting/reports/web/templates", new TemplateListPage(shown, listing));
  }

  @GetMapping("/new")
  ModelAndView blank(Actor actor) {
    return Shown.page(EDITOR, page(actor, null, List.of(), begun(null)));
  }

  @GetMapping("/{code}")
  ModelAndView newest(Actor actor, @PathVariable String code) {
    var versions = templates.versions(actor, code);
    return Shown.page(
        EDITOR, page(actor, versions.getFirst(), versions, begun(versions.getFirst())));
  }

  @GetMapping("/{code}/versions/{version}")
  ModelAndView version(Actor actor, @PathVariable String code, @PathVariable int version) {
    var versions = templates.versions(actor, code);
    var shown =
        versions.stream()
            .filter(one -> one.version() == version)
            .findFirst()
            .orElseThrow(() -> new NotFound("template", code + " v" + version));
    return Shown.page(EDITOR, page(actor, shown, versions, begun(shown)));
  }

  @PostMapping
  ModelAndView save(
      Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      var faults = new Faults();
      var id = form.id("id", faults);
      var base = form.number("base", faults);
      faults.orThrow();
      var saved =
          templates.save(
              actor,
              new TemplateText(
                  Objects.requireNonNullElseGet(id, Uuid7::next),
                  form.text("code"),
                  form.text("title"),
                  form.text("prose"),
                  base == null ? 0 : base.intValue()));
      return Shown.redirect(
          "/office/report-templates/" + saved.code(),
          flash,
          "reports.done.template",
          saved.version());
    } catch (InvalidInput invalid) {
      return Shown.page(
          EDITOR, again(actor, form.refused(invalid)), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  /// The same page with what the prose would say; nothing is saved.
  @PostMapping("/preview")
  ModelAndView preview(Actor actor, @RequestParam Map<String, String> typed) {
    return Shown.page(EDITOR, again(actor, Form.typed(typed)));
  }

  /// The page with what was typed, whatever it was.
  private TemplatePage again(Actor actor, Form form) {
    var code = form.text("code");
    boolean known = templates.all(actor).stream().anyMatch(one -> one.code().equals(code));
    if (!known || form.text("base").equals("0")) {
      return page(actor, null, List.of(), form);
    }
    var versions = templates.versions(actor, code);
    return page(actor, versions.getFirst(), versions, form);
  }

  private TemplatePage page(
      Actor actor, @Nullable Template shown, List<Template> versions, Form form) {
    var offered = indicators.all(actor);
    var faults = new Faults();
    var period = PeriodInput.read(form, faults);
    try {
      faults.orThrow();
      return new TemplatePage(form, versions, shown, offered, written(actor, form, period));
    } catch (InvalidInput invalid) {
      var told = form.faults().isEmpty() ? form.refused(invalid) : form;
      return new TemplatePage(told, versions, shown, offered, null);
    }
  }

  private @Nullable PaperText written(Actor actor, Form form, PeriodInput asked) {
    var from = asked.from();
    var to = asked.to();
    if (from == null || to == null || form.text("prose").isEmpty()) {
      return null;
    }
    if (!access.allows(actor, "reports.templates")) {
      return null;
    }
    var preview = templates.preview(actor, form.text("prose"), new Period(from, to), null);
    return PaperText.of(
        preview.passages(), preview.figures(), figure -> opening(figure, new Period(from, to)));
  }

  /// The page of the indicator for the same days; of shares within shares, that of the first.
  private static String opening(String figure, Period period) {
    var term = Term.read(figure).orElseThrow();
    var days = term.shift().of(period);
    var address =
        UriComponentsBuilder.fromPath("/office/indicators/" + term.code())
            .queryParam("from", days.from())
            .queryParam("to", days.to());
    if (term.parts().isEmpty()) {
      return address.toUriString();
    }
    var part = term.parts().getFirst();
    return address
        .queryParam("by", part.column())
        .queryParam("value", "{value}")
        .encode()
        .buildAndExpand(part.value())
        .toUriString();
  }

  private Form begun(@Nullable Template template) {
    var today = clock.today();
    return Form.empty()
        .with("id", Uuid7.next())
        .with("code", template == null ? "" : template.code())
        .with("title", template == null ? "" : template.title())
        .with("prose", template == null ? "" : template.prose())
        .with("base", template == null ? "0" : Integer.toString(template.version()))
        .with("from", today.withDayOfYear(1))
        .with("to", today);
  }

  private static Comparator<Template> order(Listing listing) {
    var words = Collator.getInstance(Locale.of("vi"));
    Comparator<Template> order =
        switch (listing.sort("title", "title", "code", "saved")) {
          case "code" -> Comparator.comparing(Template::code);
          case "saved" -> Comparator.comparing(Template::savedAt);
          default -> Comparator.comparing(Template::title, words);
        };
    return listing.descending() ? order.reversed() : order;
  }

  private Export file(List<Template> shown) {
    return new Export(
        "mau-bao-cao",
        Stream.of(
                "reports.template-code",
                "reports.template-title",
                "reports.version",
                "reports.saved-at",
                "reports.saved-by")
            .map(key -> texts.text("vi", key))
            .toList(),
        shown.stream()
            .map(
                one ->
                    List.of(one.code(), one.title(), one.version(), one.savedAt(), one.savedBy()))
            .toList());
  }
}
