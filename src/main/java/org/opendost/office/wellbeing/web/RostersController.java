package org.opendost.office.wellbeing.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.office.wellbeing.Roster;
import org.opendost.office.wellbeing.Rosters;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Export;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.platform.page.Texts;
import org.opendost.platform.print.Body;
import org.opendost.platform.print.Paper;
import org.opendost.platform.print.PdfAnswers;
import org.opendost.platform.print.Sheet;
import org.opendost.platform.register.Entered;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.SentForm;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Rosters: the week, one unit's grid, its approval, on paper and as a file.
@Controller
class RostersController {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM");

  private final Rosters rosters;
  private final PdfAnswers pdf;
  private final Texts texts;
  private final OfficeClock clock;

  RostersController(Rosters rosters, PdfAnswers pdf, Texts texts, OfficeClock clock) {
    this.rosters = rosters;
    this.pdf = pdf;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping(WellbeingPages.ROSTERS)
  ModelAndView week(Actor actor, @RequestParam(defaultValue = "") String week) {
    return week(actor, WellbeingPages.monday(week, clock.today()), EntryPage.blank());
  }

  @PostMapping(WellbeingPages.ROSTERS)
  ModelAndView begin(Actor actor, SentForm sent) {
    return sent.saved(
        entered -> {
          var id = entered.id();
          var unit = entered.chosen("unit");
          entered.check();
          var begun =
              rosters.begin(
                  actor,
                  id,
                  unit.get(),
                  WellbeingPages.monday(entered.text("week"), clock.today()));
          return sent.done(at(begun.id()), "wellbeing.done.begun");
        },
        form -> week(actor, WellbeingPages.monday(form.text("week"), clock.today()), form));
  }

  private ModelAndView week(Actor actor, LocalDate monday, Form form) {
    return Shown.page(
        "office/wellbeing/web/rosters",
        new RosterWeekPage(
            monday,
            rosters.week(actor, monday),
            rosters.myWeek(actor, monday),
            mayBegin(actor) ? rosters.units(actor) : List.of(),
            form));
  }

  @GetMapping(WellbeingPages.ROSTERS + "/{id}")
  Object show(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String format) {
    return switch (format) {
      case "" -> shown(actor, id, Form.empty(), false);
      case "pdf" -> printed(rosters.open(actor, id));
      default -> exported(rosters.open(actor, id).roster(), format);
    };
  }

  @PostMapping(WellbeingPages.ROSTERS + "/{id}")
  ModelAndView save(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var version = entered.count("version");
          var lines = lines(rosters.open(actor, id).roster(), entered);
          entered.check();
          var checked = rosters.save(actor, id, lines, version.get());
          return sent.done(
              at(id),
              checked.breaches().isEmpty() ? "wellbeing.done.saved" : "wellbeing.done.draft");
        },
        form -> shown(actor, id, form, false));
  }

  private static List<Roster.Line> lines(Roster roster, Entered entered) {
    var lines = new ArrayList<Roster.Line>();
    for (var line : roster.lines()) {
      var places = new HashMap<LocalDate, Roster.Place>();
      for (var day : roster.days()) {
        var place = entered.choiceIfAny("p-" + line.person() + "-" + day, Roster.Place.class);
        places.put(day, place == null ? line.on(day) : place);
      }
      lines.add(new Roster.Line(line.person(), line.name(), places));
    }
    return lines;
  }

  @PostMapping(WellbeingPages.ROSTERS + "/{id}/approval")
  ModelAndView approve(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var version = entered.count("version");
          entered.check();
          rosters.approve(actor, id, version.get());
          return sent.done(at(id), "wellbeing.done.approved");
        },
        form -> shown(actor, id, form, true));
  }

  private ModelAndView shown(Actor actor, UUID id, Form form, boolean approving) {
    var checked = rosters.open(actor, id);
    return Shown.page(
        "office/wellbeing/web/roster",
        new RosterPage(checked, form, approving, rosters.mayWrite(actor, checked.roster().unit())));
  }

  private ResponseEntity<byte[]> printed(Rosters.Checked checked) {
    var roster = checked.roster();
    var title = text("wellbeing.print.title");
    var columns = new ArrayList<Body.Column<Roster.Line>>();
    columns.add(
        Body.Column.<Roster.Line>text(text("wellbeing.person"), Roster.Line::name).wide(23));
    for (var day : roster.days()) {
      columns.add(
          Body.Column.<Roster.Line>centred(
                  day.format(SHORT)
                      + " "
                      + text("wellbeing.day." + day.getDayOfWeek()).replace(' ', '\u00a0'),
                  line -> text("wellbeing.place." + line.on(day)))
              .wide(11));
    }
    var body =
        new Body()
            .centred(title + ": " + roster.unitName())
            .centred(DAY.format(roster.monday()) + " – " + DAY.format(roster.monday().plusDays(6)))
            .table(columns, roster.lines());
    body.plain(
        roster.approvedOn() == null
            ? text("wellbeing.print.draft")
            : text("wellbeing.print.approved")
                + " "
                + roster.approvedBy()
                + ", "
                + DAY.format(roster.approvedOn()));
    return pdf.of(
        new Sheet(title, body.html(), Paper.A4_LANDSCAPE, false),
        "lich-lam-viec-" + roster.monday());
  }

  private ResponseEntity<byte[]> exported(Roster roster, String format) {
    var titles = new ArrayList<>(List.of(text("wellbeing.person")));
    roster.days().forEach(day -> titles.add(DAY.format(day)));
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var line : roster.lines()) {
      var row = new ArrayList<@Nullable Object>();
      row.add(line.name());
      roster.days().forEach(day -> row.add(text("wellbeing.place." + line.on(day))));
      rows.add(row);
    }
    return new Export("lich-lam-viec-" + roster.monday(), titles, rows).answer(format);
  }

  private String text(String key) {
    return texts.text("vi", key);
  }

  private static boolean mayBegin(Actor actor) {
    return actor.is(Role.HEAD) || actor.is(Role.DEPUTY) || actor.is(Role.DIRECTOR);
  }

  private static String at(UUID id) {
    return WellbeingPages.ROSTERS + "/" + id;
  }
}
