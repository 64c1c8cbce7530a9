package org.opendost.procedure.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Frame;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.PeriodInput;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Site;
import org.opendost.platform.print.PdfAnswers;
import org.opendost.procedure.casework.CaseLinks;
import org.opendost.procedure.casework.Procedures;
import org.opendost.procedure.casework.TrackingBook;
import org.opendost.procedure.casework.TrackingBook.Line;
import org.opendost.procedure.casework.TrackingBook.Search;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The tracking book on screen, as a file and on paper.
@Controller
class TrackingBookController {

  static final String HOME = "/office/tracking-book";

  private final TrackingBook book;
  private final Procedures procedures;
  private final CaseLinks links;
  private final PdfAnswers pdf;
  private final Site site;
  private final OfficeClock clock;

  TrackingBookController(
      TrackingBook book,
      Procedures procedures,
      CaseLinks links,
      PdfAnswers pdf,
      Site site,
      OfficeClock clock) {
    this.book = book;
    this.procedures = procedures;
    this.links = links;
    this.pdf = pdf;
    this.site = site;
    this.clock = clock;
  }

  @GetMapping(HOME)
  Object list(Actor actor, HttpServletRequest request) throws IOException {
    var listing = Listing.of(request);
    var language = Frame.language(request);
    var faults = new Faults();
    var form = Form.typed(listing.parameters());
    var search = search(listing, form, faults);
    if (!faults.any() && listing.value("format").equals("pdf")) {
      return pdf(actor, search);
    }
    if (!faults.any() && !listing.value("format").isEmpty()) {
      return export(book.all(actor, search)).answer(listing.value("format"));
    }
    var page = book.list(actor, search, form.id("after", new Faults()));
    return Shown.page(
        "procedure/casework/web/trackingbook",
        new TrackingBookPage(
            listing,
            faults.any()
                ? form.refused(new InvalidInput(faults.list()))
                : form.with("from", search.from()).with("to", search.to()),
            page.lines().stream().map(line -> entry(line, language)).toList(),
            procedures.all().stream()
                .map(procedure -> new Choice(procedure.code(), procedure.title(language)))
                .toList(),
            page.after() == null ? null : page.after().toString()),
        faults.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
  }

  /// Without a period, the current month.
  private Search search(Listing listing, Form form, Faults faults) {
    var period = PeriodInput.read(form, faults);
    var today = clock.today();
    var from = period.from() == null ? today.withDayOfMonth(1) : period.from();
    var to = period.to() == null ? from.withDayOfMonth(from.lengthOfMonth()) : period.to();
    if (period.from() == null && period.to() != null) {
      from = to.withDayOfMonth(1);
    }
    return new Search(from, to, form.text("procedure"), form.text("words"), listing.descending());
  }

  private TrackingBookPage.Entry entry(Line line, String language) {
    var procedure = procedures.find(line.file().procedure()).orElseThrow();
    return new TrackingBookPage.Entry(
        line,
        links.hrefOf(line.file()),
        procedure.title(language),
        procedure.version(line.file().version()).step(line.file().step()).title(language));
  }

  private ResponseEntity<byte[]> pdf(Actor actor, Search search) {
    var entries = book.all(actor, search).stream().map(line -> entry(line, "vi")).toList();
    return pdf.of(new TrackingBookText(site, search, entries).sheet(), "so-theo-doi-ho-so");
  }

  private Export export(List<Line> lines) {
    return new Export(
        "so-theo-doi-ho-so",
        TrackingBookText.TITLES,
        IntStream.range(0, lines.size()).mapToObj(i -> cells(i + 1, lines.get(i))).toList());
  }

  private List<@Nullable Object> cells(int number, Line line) {
    var file = line.file();
    var cells = new ArrayList<@Nullable Object>();
    cells.add(number);
    cells.add(file.number());
    cells.add(procedures.find(file.procedure()).orElseThrow().title());
    cells.add("");
    cells.add(file.applicantName());
    cells.add(TrackingBookText.reach(line));
    cells.add(site.name());
    cells.add(TrackingBookText.received(file));
    cells.add(file.dueOn());
    cells.add(file.endedAt());
    cells.add("");
    cells.add("");
    cells.add(entry(line, "vi").state());
    return cells;
  }
}
