package org.opendost.office.assignments;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.notifications.Notice;
import org.opendost.platform.notifications.Notifications;
import org.opendost.platform.notifications.Recipient;
import org.springframework.stereotype.Component;

/// Who is told of what happens to a task, in the transaction in which it happens.
@Component
class AssignmentNotices {

  /// As much of a task's words as a notice names.
  private static final int SHORT = 120;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Notifications notifications;

  AssignmentNotices(Notifications notifications) {
    this.notifications = notifications;
  }

  /// A task whose unit is reminded.
  record Due(
      UUID assignment,
      String task,
      UUID lead,
      @Nullable UUID officer,
      boolean late,
      LocalDate dueOn) {}

  /// The units that lead and work along hear of a new task.
  void given(Assignment task) {
    var told = new ArrayList<Notice>();
    told.add(notice(Recipient.unit(task.given().leadUnit()), "given", task, ""));
    task.given()
        .coLeadUnits()
        .forEach(unit -> told.add(notice(Recipient.unit(unit), "along", task, "")));
    notifications.tell(told);
  }

  /// What the lead reports or asks reaches the giver's side, what the giver answers the lead.
  void stepped(Actor actor, Assignment task, AssignmentStep step) {
    var what =
        switch (step.kind()) {
          case NOTED -> null;
          case DONE -> "done";
          case EXTENSION_ASKED -> "asked";
          case EXTENSION_GRANTED -> "granted";
          case EXTENSION_REFUSED -> "refused";
          case LEAD_CHANGED -> null;
          case CONFIRMED -> "confirmed";
          case SENT_BACK -> "sent-back";
          case WITHDRAWN -> "withdrawn";
        };
    if (what == null) {
      return;
    }
    var day = step.dueOn() == null ? "" : DAY.format(step.dueOn());
    var to = new ArrayList<Recipient>();
    if (step.kind().isOfLead()) {
      to.add(Recipient.role(Role.DIRECTOR));
      if (task.enteredBy() != null && !task.enteredBy().equals(actor.id())) {
        to.add(Recipient.account(task.enteredBy()));
      }
    } else {
      to.add(Recipient.unit(task.given().leadUnit()));
    }
    notifications.tell(to.stream().map(each -> notice(each, what, task, day)).toList());
  }

  /// Both units hear that another leads; where the unit stays, both officers.
  void changed(Assignment before, Assignment after) {
    var from = before.given();
    var to = after.given();
    var due = after.dueOn() == null ? "–" : DAY.format(after.dueOn());
    var told = new ArrayList<Notice>();
    if (from.leadUnit().equals(to.leadUnit())) {
      if (from.officer() != null) {
        var now = after.officerName().isEmpty() ? after.leadUnitName() : after.officerName();
        told.add(notice(Recipient.account(from.officer()), "lead-lost", after, now));
      }
      if (to.officer() != null) {
        told.add(notice(Recipient.account(to.officer()), "lead-taken", after, due));
      }
    } else {
      told.add(notice(Recipient.unit(from.leadUnit()), "lead-lost", after, after.leadUnitName()));
      told.add(notice(Recipient.unit(to.leadUnit()), "lead-taken", after, due));
    }
    notifications.tell(told);
  }

  /// The units hear of what falls due soon or is late; where an officer is named, that officer.
  void due(List<Due> dues) {
    notifications.tell(
        dues.stream()
            .map(
                due ->
                    new Notice(
                        due.officer() == null
                            ? Recipient.unit(due.lead())
                            : Recipient.account(due.officer()),
                        due.late() ? "assignments.notice.late" : "assignments.notice.soon",
                        List.of(shortened(due.task()), DAY.format(due.dueOn())),
                        address(due.assignment())))
            .toList());
  }

  private static Notice notice(Recipient to, String what, Assignment task, String more) {
    return new Notice(
        to,
        "assignments.notice." + what,
        List.of(shortened(task.task()), more),
        address(task.id()));
  }

  static String address(UUID id) {
    return "/office/assignments/" + id;
  }

  private static String shortened(String task) {
    return task.length() <= SHORT ? task : task.substring(0, SHORT).strip() + "…";
  }
}
