package org.opendost.platform.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.audit.AuditLog;
import org.opendost.platform.audit.Verification;
import org.opendost.platform.audit.VerificationSearch;
import org.opendost.platform.audit.Verifications;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Frame;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Verifications of the audit log, and extracts that others can verify.
@Controller
@RequestMapping("/office/audit")
class VerificationController {

  private static final String HOME = "/office/audit/verifications";
  private static final int PAGE = 30;
  private static final int ALL = 20_000;

  private final AuditLog log;
  private final Verifications verifications;
  private final Texts texts;

  VerificationController(AuditLog log, Verifications verifications, Texts texts) {
    this.log = log;
    this.verifications = verifications;
    this.texts = texts;
  }

  @GetMapping("/verifications")
  Object list(Actor actor, HttpServletRequest request) {
    var listing = Listing.of(request);
    var format = listing.value("format");
    return format.isEmpty()
        ? page(actor, listing, Form.empty(), HttpStatus.OK)
        : export(verifications.list(actor, search(listing), ALL), Frame.language(request))
            .answer(format);
  }

  @PostMapping("/verifications")
  ModelAndView start(Actor actor, @RequestParam Map<String, String> typed) {
    var id = Form.typed(typed).id("id", new Faults());
    var started = verifications.start(actor, Objects.requireNonNullElseGet(id, Uuid7::next));
    return Shown.redirect(HOME + "/" + started.id());
  }

  @GetMapping("/verifications/{id}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return Shown.page(
        "platform/audit/web/verification",
        new VerificationPage(verifications.open(actor, id), verifications.breaches(actor, id)));
  }

  /// Streams the extract, or shows the form again with what is wrong.
  @GetMapping("/extract")
  @Nullable ModelAndView extract(
      Actor actor, @RequestParam Map<String, String> typed, HttpServletResponse response)
      throws IOException {
    var form = Form.typed(typed);
    try {
      var faults = new Faults();
      faults.required("from", form.text("from")).required("to", form.text("to"));
      var from = form.date("from", faults);
      var to = form.date("to", faults);
      if (from != null && to != null) {
        check(actor, from, to, faults);
      }
      faults.orThrow();
      stream(actor, Objects.requireNonNull(from), Objects.requireNonNull(to), response);
      return null;
    } catch (InvalidInput invalid) {
      return page(
          actor,
          new Listing(HOME, Map.of()),
          form.refused(invalid),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private void check(Actor actor, LocalDate from, LocalDate to, Faults faults) {
    if (to.isBefore(from)) {
      faults.add("to", "audit.extract.ends-before");
    } else if (!log.holds(actor, from, to)) {
      faults.add("from", "audit.extract.nothing");
    }
  }

  private void stream(Actor actor, LocalDate from, LocalDate to, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/jsonl");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"nhat-ky_" + from + "_" + to + ".jsonl\"");
    log.extract(actor, from, to, response.getOutputStream());
  }

  private ModelAndView page(Actor actor, Listing listing, Form form, HttpStatus status) {
    var found = verifications.list(actor, search(listing), PAGE + 1);
    var lines = found.stream().limit(PAGE).toList();
    return Shown.page(
        "platform/audit/web/verifications",
        new VerificationsPage(
            listing,
            form.with("id", Uuid7.next()),
            lines,
            found.size() > PAGE ? lines.getLast().id().toString() : null),
        status);
  }

  private static VerificationSearch search(Listing listing) {
    var form = Form.typed(listing.parameters());
    return new VerificationSearch(
        form.choice("state", Verification.State.class, new Faults()),
        listing.sort("", "at").equals("at") && !listing.descending(),
        form.id("after", new Faults()));
  }

  private Export export(List<Verification> lines, String language) {
    return new Export(
        "kiem-tra-nhat-ky",
        Stream.of(
                "audit.verification.asked-at",
                "audit.verification.asked-by",
                "audit.verification.state",
                "audit.verification.entries",
                "audit.verification.breaches",
                "audit.verification.head")
            .map(key -> texts.text(language, key))
            .toList(),
        lines.stream()
            .map(
                line ->
                    List.<Object>of(
                        AuditListPage.second(line.askedAt()),
                        line.askedBy(),
                        texts.text(
                            language,
                            "audit.verification.state."
                                + line.state().name().toLowerCase(Locale.ROOT)),
                        line.entries(),
                        line.breachCount(),
                        line.head()))
            .toList());
  }
}
