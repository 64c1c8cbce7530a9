package org.opendost.platform.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.audit.AuditLine;
import org.opendost.platform.audit.AuditLog;
import org.opendost.platform.audit.AuditSearch;
import org.opendost.platform.audit.Verifications;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.input.VietnameseInput;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Frame;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/// The audit log as auditors and administrators read it.
@Controller
@RequestMapping("/office/audit")
class AuditController implements NavigationEntries {

  private static final int PAGE = 50;
  private static final int HISTORY = 50;

  /// Rows of an export; the whole chain is what the extract is for.
  private static final int EXPORTED = 50_000;

  private final AuditLog log;
  private final Verifications verifications;
  private final AuditWords words;
  private final Texts texts;
  private final JsonMapper json;

  AuditController(
      AuditLog log, Verifications verifications, AuditWords words, Texts texts, JsonMapper json) {
    this.log = log;
    this.verifications = verifications;
    this.words = words;
    this.texts = texts;
    this.json = json;
  }

  @Override
  public List<NavigationEntry> entries() {
    return List.of(NavigationEntry.office("audit.title", "/office/audit", "audit.read", 9120));
  }

  @GetMapping
  Object list(Actor actor, HttpServletRequest request) {
    var listing = Listing.of(request);
    try {
      var search = search(listing);
      var format = listing.value("format");
      return format.isEmpty()
          ? page(actor, listing, search, Form.empty(), HttpStatus.OK)
          : export(log.find(actor, search, EXPORTED), Frame.language(request)).answer(format);
    } catch (InvalidInput invalid) {
      return page(
          actor,
          listing,
          AuditSearch.all(),
          Form.empty().refused(invalid),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @GetMapping("/entries/{seq:\\d{1,18}}")
  ModelAndView entry(Actor actor, @PathVariable long seq) {
    var opened = log.open(actor, seq);
    var history = log.history(actor, opened.entry().subjectId(), HISTORY + 1);
    return Shown.page(
        "platform/audit/web/entry",
        new AuditEntryPage(
            opened,
            WrittenValue.of(json, opened.entry().detail()),
            history.stream().limit(HISTORY).toList(),
            history.size() > HISTORY,
            words));
  }

  private ModelAndView page(
      Actor actor, Listing listing, AuditSearch search, Form form, HttpStatus status) {
    var found = log.find(actor, search, PAGE + 1);
    var lines = found.stream().limit(PAGE).toList();
    return Shown.page(
        "platform/audit/web/list",
        new AuditListPage(
            listing,
            form,
            lines,
            found.size() > PAGE ? String.valueOf(lines.getLast().seq()) : null,
            log.actions(actor),
            log.subjectTypes(actor),
            verifications.last(actor).orElse(null),
            words),
        status);
  }

  private static AuditSearch search(Listing listing) {
    var faults = new Faults();
    var after = listing.value("after");
    var search =
        new AuditSearch(
            listing.value("who"),
            listing.value("action"),
            listing.value("kind"),
            object(listing, faults),
            day(listing, "from", faults),
            day(listing, "to", faults),
            listing.value("words"),
            listing.sort("", "at").equals("at") && !listing.descending(),
            after.matches("\\d{1,18}") ? Long.valueOf(after) : null);
    faults.orThrow();
    return search;
  }

  private static @Nullable UUID object(Listing listing, Faults faults) {
    var found = new Faults();
    var id = Form.typed(listing.parameters()).id("object", found);
    if (!found.list().isEmpty()) {
      faults.add("", "audit.filter.not-an-id", listing.value("object"));
    }
    return id;
  }

  private static @Nullable LocalDate day(Listing listing, String name, Faults faults) {
    var typed = listing.value(name);
    var day = VietnameseInput.date(typed);
    if (!typed.isEmpty() && day.isEmpty()) {
      faults.add("", "audit.filter.not-a-day", typed);
    }
    return day.orElse(null);
  }

  private Export export(List<AuditLine> lines, String language) {
    return new Export(
        "nhat-ky",
        Stream.of(
                "audit.seq",
                "audit.at",
                "audit.who",
                "audit.what",
                "audit.kind",
                "audit.object",
                "audit.object-id",
                "audit.address")
            .map(key -> texts.text(language, key))
            .toList(),
        lines.stream()
            .map(
                line ->
                    List.<Object>of(
                        line.seq(),
                        AuditListPage.second(line.at()),
                        line.actorName(),
                        words.action(language, line.action()),
                        words.kind(language, line.subjectType()),
                        line.subjectLabel(),
                        line.subjectId(),
                        line.address()))
            .toList());
  }
}
