package org.opendost.office.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendost.office.documents.Book;
import org.opendost.office.documents.DocumentKind;
import org.opendost.office.documents.DocumentRegisters;
import org.opendost.office.documents.Outgoing;
import org.opendost.office.documents.OutgoingCourse;
import org.opendost.office.documents.OutgoingDocuments;
import org.opendost.office.documents.OutgoingFiles;
import org.opendost.office.documents.OutgoingSignatures;
import org.opendost.office.documents.Urgency;
import org.opendost.platform.access.Actor;
import org.opendost.platform.files.Downloads;
import org.opendost.platform.files.FileKind;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.print.PdfAnswers;
import org.opendost.platform.print.Printer;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Lists;
import org.opendost.platform.register.SentForm;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Outgoing documents: their list, and the page, papers and files of each.
@Controller
class OutgoingController {

  private static final String ONE = DocumentPages.OUTGOING + "/{id}";
  private static final List<String> STATES =
      Stream.concat(
              Stream.of(Outgoing.State.values()).map(Enum::name), Stream.of("replaced", "recalled"))
          .toList();

  private final OutgoingDocuments documents;
  private final OutgoingCourse course;
  private final OutgoingSignatures signatures;
  private final OutgoingFiles files;
  private final DocumentRegisters registers;
  private final Downloads downloads;
  private final PdfAnswers papers;
  private final Printer printer;
  private final Lists lists;

  OutgoingController(
      OutgoingDocuments documents,
      OutgoingCourse course,
      OutgoingSignatures signatures,
      OutgoingFiles files,
      DocumentRegisters registers,
      Downloads downloads,
      PdfAnswers papers,
      Printer printer,
      Lists lists) {
    this.documents = documents;
    this.course = course;
    this.signatures = signatures;
    this.files = files;
    this.registers = registers;
    this.downloads = downloads;
    this.papers = papers;
    this.printer = printer;
    this.lists = lists;
  }

  @GetMapping(DocumentPages.OUTGOING)
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        DocumentPages.LIST,
        "outgoing",
        "so-dang-ky-van-ban-di",
        List.of(
            Column.of("documents.symbol").sorts("number").filters("name"),
            Column.of("documents.issued-on").sorts("issued"),
            Column.of("documents.kind")
                .among(
                    "kind",
                    "documents.kind.",
                    DocumentKind.issued().stream().map(Enum::name).toList()),
            Column.of("documents.summary").filters("summary"),
            Column.of("documents.signed-by").filters("signer"),
            Column.of("documents.recipients").filters("recipients"),
            Column.of("documents.drafting-unit").sorts("unit").filters("unit"),
            Column.of("documents.asked-on").sorts("asked"),
            Column.of("documents.urgency")
                .among("urgency", "documents.urgency.", DocumentPages.names(Urgency.values())),
            Column.of("documents.book")
                .among(
                    "book",
                    "documents.book.",
                    registers.books(actor).stream().map(Book::name).toList()),
            Column.of("documents.state").among("state", "documents.out-state.", STATES)),
        ask -> documents.list(actor, ask),
        OutgoingController::cells);
  }

  private static List<Cell> cells(Outgoing line) {
    var drafted = line.drafted();
    var issued = line.issued();
    var signed = line.signed();
    return List.of(
        Cell.of(issued == null ? null : issued.text()),
        Cell.of(issued == null ? null : issued.on()),
        Cell.key("documents.kind." + drafted.kind()),
        Cell.of(drafted.summary()).to(DocumentPages.OUTGOING + "/" + line.id()),
        Cell.of(signed == null ? null : signed.by()),
        Cell.of(String.join("; ", drafted.recipientLines())),
        Cell.of(line.unitName()),
        Cell.of(drafted.askedOn()),
        Cell.key("documents.urgency." + drafted.urgency()),
        Cell.key("documents.book." + drafted.book()),
        Cell.key("documents.out-state." + line.standing())
            .toned(DocumentPages.tone(line.standing())));
  }

  @GetMapping(ONE)
  ModelAndView show(Actor actor, @PathVariable UUID id) {
    return show(actor, id, EntryPage.blank());
  }

  private ModelAndView show(Actor actor, UUID id, Form attaching) {
    return Shown.page(
        "office/documents/web/outgoing",
        new OutgoingPage(
            documents.open(actor, id),
            course.open(actor, id),
            signatures.of(actor, id),
            files.of(actor, id),
            attaching));
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
          return sent.done(DocumentPages.OUTGOING + "/" + id, "documents.done.out-attached");
        },
        form -> show(actor, id, form));
  }

  @GetMapping(ONE + "/files/{file}")
  ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
    return downloads.answer(files.file(actor, id, file), true);
  }

  @GetMapping(ONE + "/pdf")
  ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id) {
    var printed = files.print(actor, id);
    return papers.of(printed.document(), printed.name());
  }

  @GetMapping(ONE + "/docx")
  ResponseEntity<byte[]> docx(Actor actor, @PathVariable UUID id) throws IOException {
    var printed = files.print(actor, id);
    var out = new ByteArrayOutputStream();
    printer.docx(printed.document(), out);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(FileKind.DOCX.mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(printed.name() + ".docx", StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(out.toByteArray());
  }
}
