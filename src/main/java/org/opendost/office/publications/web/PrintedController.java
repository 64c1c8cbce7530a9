package org.opendost.office.publications.web;

import java.util.Map;
import java.util.UUID;
import org.opendost.office.publications.Periodicals;
import org.opendost.office.publications.Printed;
import org.opendost.office.publications.PrintedMatter;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.Downloads;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Entered;
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

/// Something printed: its page, its file and its forms.
@Controller
@RequestMapping(PublicationPages.PRINTED)
class PrintedController {

  private final PrintedMatter printed;
  private final Periodicals periodicals;
  private final Access access;
  private final Downloads downloads;
  private final OfficeClock clock;

  PrintedController(
      PrintedMatter printed,
      Periodicals periodicals,
      Access access,
      Downloads downloads,
      OfficeClock clock) {
    this.printed = printed;
    this.periodicals = periodicals;
    this.access = access;
    this.downloads = downloads;
    this.clock = clock;
  }

  @GetMapping("/{id}")
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return one(actor, id, EntryPage.blank());
  }

  private ModelAndView one(Actor actor, UUID id, Form attaching) {
    return Shown.page(
        "office/publications/web/printed", new PrintedPage(printed.open(actor, id), attaching));
  }

  @GetMapping("/{id}/file")
  ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id) {
    var file = printed.open(actor, id).file();
    if (file == null) {
      throw new NotFound("file", id);
    }
    return downloads.answer(file, true);
  }

  @PostMapping("/{id}/file")
  ModelAndView attach(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, MultipartFile> files,
      SentForm sent) {
    return sent.saved(
        entered -> {
          var file = entered.id();
          var upload = entered.file("file", files);
          entered.check();
          printed.attach(actor, id, file, upload.get());
          return sent.done(PublicationPages.PRINTED + "/" + id, "publications.done.attached");
        },
        form -> one(actor, id, form));
  }

  @GetMapping("/new-issue")
  ModelAndView beginIssue(Actor actor) {
    printed.require(actor);
    return issue(actor, blank());
  }

  @PostMapping("/new-issue")
  ModelAndView writeIssue(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> saved(sent, printed.write(actor, PrintedForms.readIssue(entered, entered.id()))),
        form -> issue(actor, form));
  }

  private ModelAndView issue(Actor actor, Form form) {
    return PublicationPages.entry(
        "issue",
        form,
        PrintedForms.issue(periodicals.all(actor)),
        PublicationPages.PRINTED + "/new-issue",
        PublicationPages.list(Printed.Kind.ISSUE));
  }

  @GetMapping("/new-other")
  ModelAndView beginOther(Actor actor) {
    printed.require(actor);
    return other(blank());
  }

  @PostMapping("/new-other")
  ModelAndView writeOther(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> saved(sent, printed.write(actor, PrintedForms.readOther(entered, entered.id()))),
        PrintedController::other);
  }

  private static ModelAndView other(Form form) {
    return PublicationPages.entry(
        "other",
        form,
        PrintedForms.other(),
        PublicationPages.PRINTED + "/new-other",
        PublicationPages.list(Printed.Kind.LEAFLET));
  }

  private Form blank() {
    return EntryPage.blank().with("version", 1).with("year", clock.today().getYear());
  }

  @GetMapping("/{id}/edit")
  ModelAndView correcting(Actor actor, @PathVariable UUID id) {
    printed.require(actor);
    var known = printed.open(actor, id).printed();
    return correcting(actor, known, PrintedForms.of(known));
  }

  @PostMapping("/{id}/edit")
  ModelAndView correct(Actor actor, @PathVariable UUID id, SentForm sent) {
    var known = printed.open(actor, id).printed();
    return sent.saved(
        entered -> saved(sent, printed.correct(actor, read(known, entered))),
        form -> correcting(actor, known, form));
  }

  private static Printed read(Printed known, Entered entered) {
    return known.kind() == Printed.Kind.ISSUE
        ? PrintedForms.readIssue(entered, known.id())
        : PrintedForms.readOther(entered, known.id());
  }

  private ModelAndView correcting(Actor actor, Printed known, Form form) {
    return PublicationPages.entry(
        "correction",
        form,
        known.kind() == Printed.Kind.ISSUE
            ? PrintedForms.issue(periodicals.all(actor))
            : PrintedForms.other(),
        PublicationPages.PRINTED + "/" + known.id() + "/edit",
        Cell.of(known.heading()).to(PublicationPages.PRINTED + "/" + known.id()));
  }

  private static ModelAndView saved(SentForm sent, Printed kept) {
    return sent.done(PublicationPages.PRINTED + "/" + kept.id(), "publications.done.saved");
  }

  @GetMapping("/{id}/withdrawal")
  ModelAndView withdrawing(Actor actor, @PathVariable UUID id) {
    access.require(actor, "publications.withdraw");
    return withdrawing(actor, id, EntryPage.blank());
  }

  @PostMapping("/{id}/withdrawal")
  ModelAndView withdraw(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          printed.withdraw(actor, id, entered.text("why"));
          return sent.done(PublicationPages.PRINTED + "/" + id, "publications.done.withdrawn");
        },
        form -> withdrawing(actor, id, form));
  }

  private ModelAndView withdrawing(Actor actor, UUID id, Form form) {
    return PublicationPages.withdrawal(
        form,
        PublicationPages.PRINTED + "/" + id + "/withdrawal",
        Cell.of(printed.open(actor, id).printed().heading())
            .to(PublicationPages.PRINTED + "/" + id));
  }
}
