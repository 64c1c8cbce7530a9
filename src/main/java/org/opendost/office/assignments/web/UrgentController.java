package org.opendost.office.assignments.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.opendost.office.assignments.Assignments;
import org.opendost.office.assignments.Urgent;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.Faults;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Listing;
import org.opendost.platform.page.Shown;
import org.opendost.platform.register.Lists;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// “Urgent today”: what is late, due today or soon, and what waits for an answer.
@Controller
class UrgentController {

  private final Assignments assignments;
  private final Lists lists;
  private final OfficeClock clock;

  UrgentController(Assignments assignments, Lists lists, OfficeClock clock) {
    this.assignments = assignments;
    this.lists = lists;
    this.clock = clock;
  }

  @GetMapping(UrgentPage.HOME)
  Object urgent(Actor actor, HttpServletRequest request) {
    var listing = Listing.of(request);
    var scopes = scopes(actor);
    var asked = Form.typed(listing.parameters()).choice("scope", Urgent.Scope.class, new Faults());
    var scope = asked == null || !scopes.contains(asked) ? first(actor) : asked;
    return lists.answer(
        request,
        "urgent",
        "viec-khan-hom-nay",
        AssignmentCells.columns(),
        ask -> assignments.urgent(actor, scope, ask),
        line -> AssignmentCells.of(line, clock.today()),
        page ->
            Shown.page(
                "office/assignments/web/urgent",
                new UrgentPage(
                    page,
                    scope,
                    scopes,
                    listing.value("shelf"),
                    assignments.urgent(actor, scope))));
  }

  /// Whoever works in a unit begins with the unit’s, leaders and those without a unit with
  /// everybody's.
  private static Urgent.Scope first(Actor actor) {
    if (actor.is(Role.DIRECTOR) || actor.is(Role.DEPUTY) || actor.unit() == null) {
      return Urgent.Scope.OFFICE;
    }
    return Urgent.Scope.UNIT;
  }

  private static List<Urgent.Scope> scopes(Actor actor) {
    var scopes = new ArrayList<Urgent.Scope>();
    scopes.add(Urgent.Scope.MINE);
    if (actor.unit() != null) {
      scopes.add(Urgent.Scope.UNIT);
    }
    scopes.add(Urgent.Scope.OFFICE);
    return scopes;
  }
}
