package org.opendost.office.documents.web;

import java.util.Map;
import java.util.UUID;
import org.opendost.office.documents.OutgoingCourse;
import org.opendost.office.documents.OutgoingDocuments;
import org.opendost.office.documents.OutgoingFiles;
import org.opendost.office.documents.OutgoingSignatures;
import org.opendost.platform.access.Actor;
import org.opendost.platform.files.Downloads;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.print.PdfAnswers;
import org.opendost.platform.print.WordAnswers;
import org.opendost.platform.register.EntryPage;
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

/// An outgoing document: its page, its papers and its files.
@Controller
class OutgoingController {

  private static final String ONE = DocumentPages.OUTGOING + "/{id}";

  private final OutgoingDocuments documents;
  private final OutgoingCourse course;
  private final OutgoingSignatures signatures;
  private final OutgoingFiles files;
  private final Downloads downloads;
  private final PdfAnswers papers;
  private final WordAnswers words;

  OutgoingController(
      OutgoingDocuments documents,
      OutgoingCourse course,
      OutgoingSignatures signatures,
      OutgoingFiles files,
      Downloads downloads,
      PdfAnswers papers,
      WordAnswers words) {
    this.documents = documents;
    this.course = course;
    this.signatures = signatures;
    this.files = files;
    this.downloads = downloads;
    this.papers = papers;
    this.words = words;
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
  ResponseEntity<byte[]> docx(Actor actor, @PathVariable UUID id) {
    var printed = files.print(actor, id);
    return words.of(printed.document(), printed.name());
  }
}
