package org.opendost.science.tasks.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.Upload;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.opendost.science.tasks.ConfirmOutcome.ComparedAgain;
import org.opendost.science.tasks.ConfirmOutcome.Written;
import org.opendost.science.tasks.ImportRow;
import org.opendost.science.tasks.Imports;
import org.opendost.science.tasks.RowFault;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Lists of tasks from spreadsheets: sent in, looked at, confirmed, taken back.
@Controller
@RequestMapping("/office/tasks/imports")
class ImportController {

  private static final String HOME = "/office/tasks/imports";
  private static final String PAGE = "science/tasks/web/import";
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  private static final int ROWS = 100;
  private static final int MOST = 20_000;
  private static final int IMPORTS = 30;

  private final Imports imports;
  private final Texts texts;

  ImportController(Imports imports, Texts texts) {
    this.imports = imports;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView list(Actor actor, HttpServletRequest request) {
    return Shown.page(
        "science/tasks/web/imports",
        list(actor, Listing.of(request), Form.empty().with("id", Uuid7.next())));
  }

  @PostMapping
  ModelAndView send(
      Actor actor,
      @RequestParam Map<String, String> typed,
      @RequestParam(required = false) @Nullable MultipartFile file,
      HttpServletRequest request) {
    var form = Form.typed(typed);
    try {
      var id = Objects.requireNonNullElseGet(form.id("id", new Faults()), Uuid7::next);
      imports.send(actor, id, Upload.of(file));
      return Shown.redirect(HOME + "/" + id);
    } catch (InvalidInput invalid) {
      // The file field is empty again in every browser; the next file gets an id of its own.
      return Shown.page(
          "science/tasks/web/imports",
          list(
              actor,
              new Listing(request.getRequestURI(), Map.of()),
              form.with("id", Uuid7.next()).refused(invalid)),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @GetMapping("/template.xlsx")
  ResponseEntity<byte[]> template(Actor actor) {
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("mau-nhap-nhiem-vu.xlsx", StandardCharsets.UTF_8)
                .build()
                .toString())
        .contentType(XLSX)
        .body(imports.template(actor));
  }

  @GetMapping("/{id}")
  Object look(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
    var listing = Listing.of(request);
    var format = listing.value("format");
    if (!format.isEmpty()) {
      return export(imports.rows(actor, id, listing.value("outcome"), 0, MOST)).answer(format);
    }
    return Shown.page(PAGE, page(actor, id, listing, Form.empty()));
  }

  @PostMapping("/{id}/confirmation")
  ModelAndView confirm(
      Actor actor, @PathVariable UUID id, HttpServletRequest request, RedirectAttributes flash) {
    try {
      return switch (imports.confirm(actor, id)) {
        case Written(var what) ->
            Shown.redirect(
                HOME + "/" + id,
                flash,
                "tasks.import.done.confirmed",
                what.created(),
                what.changed());
        case ComparedAgain() -> Shown.redirect(HOME + "/" + id);
      };
    } catch (InvalidInput invalid) {
      return refused(actor, id, request, Form.empty().refused(invalid));
    }
  }

  @PostMapping("/{id}/abandonment")
  ModelAndView abandon(
      Actor actor, @PathVariable UUID id, HttpServletRequest request, RedirectAttributes flash) {
    try {
      imports.abandon(actor, id);
      return Shown.redirect(HOME, flash, "tasks.import.done.abandoned");
    } catch (InvalidInput invalid) {
      return refused(actor, id, request, Form.empty().refused(invalid));
    }
  }

  @PostMapping("/{id}/undoing")
  ModelAndView undo(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      imports.undo(actor, id, form.text("why"));
      return Shown.redirect(HOME + "/" + id, flash, "tasks.import.done.undone");
    } catch (InvalidInput invalid) {
      return refused(actor, id, request, form.refused(invalid));
    }
  }

  private ModelAndView refused(Actor actor, UUID id, HttpServletRequest request, Form form) {
    var listing = new Listing(HOME + "/" + id, Listing.of(request).parameters());
    return Shown.page(PAGE, page(actor, id, listing, form), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private ImportListPage list(Actor actor, Listing listing, Form form) {
    var after = listing.after();
    var found =
        imports.list(
            actor,
            after == null ? null : Form.typed(Map.of("after", after)).id("after", new Faults()),
            IMPORTS + 1);
    var more = found.size() > IMPORTS;
    return new ImportListPage(
        listing,
        form,
        more ? found.subList(0, IMPORTS) : found,
        more ? found.get(IMPORTS - 1).id().toString() : null);
  }

  private ImportPage page(Actor actor, UUID id, Listing listing, Form form) {
    var what = imports.open(actor, id);
    var asked = listing.value("outcome");
    var outcome = asked.isEmpty() && what.wrong() > 0 ? "wrong" : asked.equals("all") ? "" : asked;
    var after = listing.after();
    var place = after != null && after.matches("\\d{1,7}") ? Integer.parseInt(after) : 0;
    var rows = imports.rows(actor, id, outcome, place, ROWS + 1);
    var more = rows.size() > ROWS;
    return new ImportPage(
        what,
        listing,
        outcome,
        more ? rows.subList(0, ROWS) : rows,
        more ? String.valueOf(rows.get(ROWS - 1).number()) : null,
        form);
  }

  private Export export(List<ImportRow> rows) {
    var titles =
        List.of("row", "code", "title", "outcome", "details").stream()
            .map(name -> texts.text("vi", "tasks.import.column." + name))
            .toList();
    var lines = new ArrayList<List<? extends @Nullable Object>>();
    for (var row : rows) {
      lines.add(
          List.of(
              row.number(),
              row.code(),
              row.title(),
              texts.text("vi", "tasks.import.outcome." + row.outcome()),
              row.faults().stream().map(this::words).collect(Collectors.joining("\n"))));
    }
    return new Export("nhap-nhiem-vu", titles, lines);
  }

  private String words(RowFault fault) {
    var words = texts.text("vi", fault.key(), fault.arguments().toArray());
    return fault.column().isEmpty()
        ? words
        : texts.text("vi", "tasks.import.cell-says", fault.column(), words);
  }
}
