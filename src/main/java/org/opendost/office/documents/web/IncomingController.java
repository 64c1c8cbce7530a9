package org.opendost.office.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendost.office.documents.Book;
import org.opendost.office.documents.DocumentKind;
import org.opendost.office.documents.IncomingDocuments;
import org.opendost.office.documents.IncomingFiles;
import org.opendost.office.documents.OutgoingDocuments;
import org.opendost.office.documents.Urgency;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.files.Downloads;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.Lists;
import org.opendost.platform.register.SentForm;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The registers of incoming documents: their list, and the pages, forms and files of each.
@Controller
class IncomingController {

  private static final String ONE = DocumentPages.INCOMING + "/{id}";

  private final IncomingDocuments documents;
  private final IncomingFiles files;
  private final OutgoingDocuments outgoing;
  private final Access access;
  private final Downloads downloads;
  private final Lists lists;
  private final OfficeClock clock;

  IncomingController(
      IncomingDocuments documents,
      IncomingFiles files,
      OutgoingDocuments outgoing,
      Access access,
      Downloads downloads,
      Lists lists,
      OfficeClock clock) {
    this.documents = documents;
    this.files = files;
    this.outgoing = outgoing;
    this.access = access;
    this.downloads = downloads;
    this.lists = lists;
    this.clock = clock;
  }

  /// The columns are those of the register's form (NĐ 30/2020/NĐ-CP, Annex IV), as it is exported.
  @GetMapping(DocumentPages.HOME)
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        DocumentPages.LIST,
        "incoming",
        "so-dang-ky-van-ban-den",
        columns(actor),
        ask -> documents.list(actor, ask),
        IncomingController::cells);
  }

  @GetMapping(DocumentPages.PASSED)
  Object passed(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        DocumentPages.LIST,
        "passed",
        "van-ban-chuyen-don-vi",
        columns(actor),
        ask -> documents.passed(actor, ask),
        IncomingController::cells);
  }

  private List<Column> columns(Actor actor) {
    return List.of(
        Column.of("documents.registered-on").sorts("registered"),
        Column.of("documents.number-in").filters("number"),
        Column.of("documents.sender").sorts("sender").filters("sender"),
        Column.of("documents.symbol").filters("symbol"),
        Column.of("documents.dated-on").sorts("dated"),
        Column.of("documents.kind")
            .among("kind", "documents.kind.", DocumentPages.names(DocumentKind.values())),
        Column.of("documents.summary").filters("summary"),
        Column.of("documents.receivers").filters("receivers"),
        Column.of("documents.due-on").sorts("due"),
        Column.of("documents.urgency")
            .among("urgency", "documents.urgency.", DocumentPages.names(Urgency.values())),
        Column.of("documents.book")
            .among(
                "book",
                "documents.book.",
                documents.books(actor).stream().map(Book::name).toList()),
        Column.of("documents.state")
            .among(
                "state",
                "documents.state.",
                List.of("registered", "routed", "late", "done", "done-late", "withdrawn")));
  }

  private static List<Cell> cells(IncomingDocuments.Line line) {
    var incoming = line.incoming();
    var received = incoming.received();
    return List.of(
        Cell.of(incoming.registeredOn()),
        Cell.of(incoming.number()),
        Cell.of(received.sender()),
        Cell.of(received.symbol()),
        Cell.of(received.datedOn()),
        Cell.key("documents.kind." + received.kind()),
        Cell.of(received.summary()).to(DocumentPages.INCOMING + "/" + incoming.id()),
        Cell.of(line.receivers()),
        Cell.of(incoming.dueOn()),
        Cell.key("documents.urgency." + received.urgency()),
        Cell.key("documents.book." + received.book()),
        Cell.key("documents.state." + line.state()).toned(DocumentPages.tone(line.state())));
  }

  @GetMapping(ONE)
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return show(actor, id, EntryPage.blank());
  }

  private ModelAndView show(Actor actor, UUID id, Form attaching) {
    return Shown.page(
        "office/documents/web/incoming",
        new IncomingPage(
            documents.open(actor, id),
            files.of(actor, id),
            outgoing.answering(actor, id),
            attaching));
  }

  @GetMapping(ONE + "/files/{file}")
  ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
    return downloads.answer(files.file(actor, id, file), true);
  }

  @PostMapping(ONE + "/files")
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
          this.files.attach(actor, id, file, upload.get());
          return sent.done(DocumentPages.INCOMING + "/" + id, "documents.done.attached");
        },
        form -> show(actor, id, form));
  }

  @GetMapping(DocumentPages.INCOMING + "/new")
  ModelAndView begin(Actor actor) {
    documents.require(actor);
    return registering(IncomingForms.blank().with("on", clock.today()));
  }

  @PostMapping(DocumentPages.INCOMING + "/new")
  ModelAndView register(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var kept = documents.register(actor, entered.id(), IncomingForms.read(entered));
          return sent.done(
              DocumentPages.INCOMING + "/" + kept.id(),
              "documents.done.registered",
              String.valueOf(kept.number()));
        },
        IncomingController::registering);
  }

  private static ModelAndView registering(Form form) {
    return DocumentPages.entry(
        "register",
        form,
        IncomingForms.fields(),
        DocumentPages.INCOMING + "/new",
        Cell.key("documents.tab.incoming").to(DocumentPages.HOME));
  }

  @GetMapping(ONE + "/edit")
  ModelAndView correcting(Actor actor, @PathVariable UUID id) {
    documents.require(actor);
    return correcting(actor, id, IncomingForms.of(documents.open(actor, id).incoming()));
  }

  @PostMapping(ONE + "/edit")
  ModelAndView correct(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          documents.correct(actor, id, IncomingForms.version(entered), IncomingForms.read(entered));
          return sent.done(DocumentPages.INCOMING + "/" + id, "documents.done.saved");
        },
        form -> correcting(actor, id, form));
  }

  private ModelAndView correcting(Actor actor, UUID id, Form form) {
    return DocumentPages.entry(
        "correction",
        form,
        IncomingForms.fields(),
        DocumentPages.INCOMING + "/" + id + "/edit",
        back(actor, id));
  }

  @GetMapping(ONE + "/withdrawal")
  ModelAndView withdrawing(Actor actor, @PathVariable UUID id) {
    access.require(actor, "documents.withdraw");
    return withdrawing(actor, id, EntryPage.blank());
  }

  @PostMapping(ONE + "/withdrawal")
  ModelAndView withdraw(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          documents.withdraw(actor, id, entered.text("why"));
          return sent.done(DocumentPages.INCOMING + "/" + id, "documents.done.withdrawn");
        },
        form -> withdrawing(actor, id, form));
  }

  private ModelAndView withdrawing(Actor actor, UUID id, Form form) {
    return DocumentPages.entry(
        "withdrawal",
        form,
        List.of(Field.text("why", "documents.why").must()),
        DocumentPages.INCOMING + "/" + id + "/withdrawal",
        back(actor, id));
  }

  private Cell back(Actor actor, UUID id) {
    return Cell.of(documents.open(actor, id).incoming().heading())
        .to(DocumentPages.INCOMING + "/" + id);
  }
}
