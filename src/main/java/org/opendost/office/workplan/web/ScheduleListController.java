package org.opendost.office.workplan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.opendost.office.workplan.Appointment;
import org.opendost.office.workplan.Schedule;
import org.opendost.platform.access.Actor;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.PeriodInput;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.Column;
import org.opendost.platform.register.Lists;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The schedule of all weeks as a list: who led what, when, and whether everyone read of it.
@Controller
class ScheduleListController {

  private final Schedule schedule;
  private final Lists lists;

  ScheduleListController(Schedule schedule, Lists lists) {
    this.schedule = schedule;
    this.lists = lists;
  }

  @GetMapping(WorkplanPages.SCHEDULE + "/list")
  Object list(Actor actor, HttpServletRequest request) {
    var typed = Form.typed(Listing.of(request).parameters());
    var faults = new Faults();
    var days = PeriodInput.read(typed, faults);
    var form = typed.refused(new InvalidInput(faults.list()));
    return lists.answer(
        request,
        "schedule",
        "lich-cong-tac",
        List.of(
            Column.of("workplan.on").sorts("on"),
            Column.of("workplan.hours"),
            Column.of("workplan.subject").sorts("subject").filters("subject"),
            Column.of("workplan.place").filters("place"),
            Column.of("workplan.chair").sorts("chair").filters("chair"),
            Column.of("workplan.attendees").filters("attendees"),
            Column.of("workplan.reading")
                .among("reading", "workplan.reading.", List.of("open", "internal")),
            Column.of("workplan.state")
                .among("state", "workplan.state.", List.of("standing", "cancelled"))),
        ask -> schedule.list(actor, ask.narrowed("from", days.from()).narrowed("to", days.to())),
        ScheduleListController::cells,
        page -> Shown.page("office/workplan/web/schedulelist", new ScheduleListPage(page, form)));
  }

  private static List<Cell> cells(Appointment line) {
    return List.of(
        Cell.of(line.day()),
        Cell.of(line.hours()),
        Cell.of(line.subject()).to(WorkplanPages.SCHEDULE + "?week=" + line.day()),
        Cell.of(line.place()),
        Cell.of(line.chair()),
        Cell.of(line.attendees()),
        Cell.key("workplan.reading." + (line.open() ? "open" : "internal")),
        line.cancelled()
            ? Cell.key("workplan.state.cancelled").toned("late")
            : Cell.key("workplan.state.standing"));
  }
}
