package org.opendost.office.wellbeing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.opendost.office.wellbeing.Door;
import org.opendost.office.wellbeing.Visit;
import org.opendost.office.wellbeing.Visits;
import org.opendost.platform.access.Actor;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.PublicAddress;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Site;
import org.opendost.platform.print.Body;
import org.opendost.platform.print.Html;
import org.opendost.platform.print.Paper;
import org.opendost.platform.print.PdfAnswers;
import org.opendost.platform.print.QrCode;
import org.opendost.platform.print.Sheet;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.Lists;
import org.opendost.platform.register.SentForm;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Doors with their posters, the officers' own taps, and the front desk.
@Controller
class DoorsController {

  private final Visits visits;
  private final Lists lists;
  private final PdfAnswers pdf;
  private final PublicAddress address;
  private final Site site;

  DoorsController(Visits visits, Lists lists, PdfAnswers pdf, PublicAddress address, Site site) {
    this.visits = visits;
    this.lists = lists;
    this.pdf = pdf;
    this.address = address;
    this.site = site;
  }

  @GetMapping(WellbeingPages.DOORS)
  ModelAndView doors(Actor actor) {
    return Shown.page(
        "office/wellbeing/web/doors",
        new DoorsPage(visits.doors(actor), visits.mine(actor).orElse(null)));
  }

  @PostMapping(WellbeingPages.DOORS + "/{id}/tap")
  ModelAndView tap(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
    try {
      var visit = visits.enter(actor, id);
      return Shown.redirect(
          WellbeingPages.DOORS, flash, "wellbeing.done.entered", visit.doorName());
    } catch (InvalidInput refused) {
      return Shown.redirect(WellbeingPages.DOORS, flash, "wellbeing.fault.closed");
    }
  }

  @PostMapping(WellbeingPages.VISITS + "/{id}/leaving")
  ModelAndView leave(Actor actor, @PathVariable UUID id, SentForm sent) {
    visits.leave(actor, id);
    return sent.done(
        visits.get(actor, id).account() == null ? WellbeingPages.VISITS : WellbeingPages.DOORS,
        "wellbeing.done.left");
  }

  @GetMapping(WellbeingPages.DOORS + "/new")
  ModelAndView begin(Actor actor) {
    visits.require(actor);
    return form(EntryPage.blank());
  }

  @PostMapping(WellbeingPages.DOORS + "/new")
  ModelAndView setUp(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var id = entered.id();
          entered.check();
          visits.setUp(actor, new Door(id, entered.text("name"), entered.text("place"), false));
          return sent.done(WellbeingPages.DOORS, "wellbeing.done.saved");
        },
        DoorsController::form);
  }

  private static ModelAndView form(Form form) {
    return WellbeingPages.entry(
        "door",
        form,
        List.of(
            Field.line("name", "wellbeing.door").must(),
            Field.line("place", "wellbeing.premises").must()),
        WellbeingPages.DOORS + "/new",
        Cell.key("wellbeing.doors").to(WellbeingPages.DOORS));
  }

  @PostMapping(WellbeingPages.DOORS + "/{id}/closure")
  ModelAndView close(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
    visits.close(actor, id);
    return Shown.redirect(WellbeingPages.DOORS, flash, "wellbeing.done.closed");
  }

  /// The poster to hang beside the door.
  @GetMapping(WellbeingPages.DOORS + "/{id}/poster")
  ResponseEntity<byte[]> poster(Actor actor, @PathVariable UUID id) {
    visits.require(actor);
    var door = visits.door(actor, id);
    var link = address.of(WellbeingPages.DOOR + "/" + id);
    var body =
        new Body()
            .add(new Html("<h1>Quét mã khi vào và khi ra</h1>"))
            .centred(site.name("vi"))
            .centred(door.name() + ", " + door.place())
            .add(
                new Html(
                    "<p class=\"center\">"
                        + QrCode.of(link).html(link, QrCode.Size.POSTER).xhtml()
                        + "</p>"))
            .centred(link)
            .centred("Không có điện thoại thông minh: báo bộ phận trực để được ghi giúp.");
    return pdf.of(new Sheet(door.name(), body.html(), Paper.A5, true), "ma-qr-" + id);
  }

  @GetMapping(WellbeingPages.VISITS)
  Object list(Actor actor, HttpServletRequest request) {
    return lists.answer(
        request,
        "visits",
        "ra-vao",
        List.of(
            Column.of("wellbeing.person").sorts("name").filters("name"),
            Column.of("wellbeing.door").filters("door"),
            Column.of("wellbeing.phone"),
            Column.of("wellbeing.came").sorts("came"),
            Column.of("wellbeing.went"),
            Column.of("wellbeing.state")
                .among("state", "wellbeing.visit.", List.of("inside", "left"))),
        ask -> visits.list(actor, ask),
        DoorsController::cells,
        page ->
            Shown.page("office/wellbeing/web/visits", new VisitsPage(page, visits.count(actor))));
  }

  private static List<Cell> cells(Visit visit) {
    var state = Cell.key("wellbeing.visit." + (visit.inside() ? "inside" : "left"));
    return List.of(
        Cell.of(visit.name()),
        Cell.of(visit.doorName()),
        Cell.of(visit.phone()),
        Cell.of(visit.came()),
        Cell.of(visit.left()),
        visit.inside()
            ? state.to(WellbeingPages.DOOR + "/" + visit.door() + "/" + visit.id())
            : state);
  }

  @GetMapping(WellbeingPages.DOORS + "/{id}/visitors/new")
  ModelAndView assisting(Actor actor, @PathVariable UUID id) {
    visits.require(actor);
    return assisting(visits.door(actor, id), EntryPage.blank());
  }

  @PostMapping(WellbeingPages.DOORS + "/{id}/visitors/new")
  ModelAndView assist(
      Actor actor, @PathVariable UUID id, SentForm sent, HttpServletRequest request) {
    visits.require(actor);
    return sent.saved(
        entered -> {
          visits.enter(actor, PublicDoorController.read(entered, id), request.getRemoteAddr());
          return sent.done(WellbeingPages.VISITS, "wellbeing.done.assisted");
        },
        form -> assisting(visits.door(actor, id), form));
  }

  private static ModelAndView assisting(Door door, Form form) {
    return WellbeingPages.entry(
        "visitor",
        form,
        DoorPage.entry(),
        WellbeingPages.DOORS + "/" + door.id() + "/visitors/new",
        Cell.key("wellbeing.doors").to(WellbeingPages.DOORS));
  }
}
