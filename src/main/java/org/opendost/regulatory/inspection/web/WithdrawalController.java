package org.opendost.regulatory.inspection.web;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.inspection.Missions;
import org.opendost.regulatory.inspection.Withdrawals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Taking back a mission, or an establishment of it, that was entered by mistake.
@Controller
@RequestMapping("/office/missions/{id:[0-9a-f-]{36}}")
class WithdrawalController {

  private final Withdrawals withdrawals;
  private final Missions missions;

  WithdrawalController(Withdrawals withdrawals, Missions missions) {
    this.withdrawals = withdrawals;
    this.missions = missions;
  }

  @GetMapping("/withdrawal")
  ModelAndView begin(Actor actor, @PathVariable UUID id) {
    return page(actor, id, "withdrawal", "inspection.withdraw", Form.empty());
  }

  @PostMapping("/withdrawal")
  ModelAndView withdraw(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          withdrawals.mission(actor, id, entered.text("why"));
          return sent.done(SiteForms.address(id), "inspection.done.withdrawn");
        },
        form -> page(actor, id, "withdrawal", "inspection.withdraw", form));
  }

  @GetMapping("/establishments/{establishment}/withdrawal")
  ModelAndView begin(Actor actor, @PathVariable UUID id, @PathVariable UUID establishment) {
    return page(actor, id, path(establishment), "inspection.leave-out", Form.empty());
  }

  @PostMapping("/establishments/{establishment}/withdrawal")
  ModelAndView leaveOut(
      Actor actor, @PathVariable UUID id, @PathVariable UUID establishment, SentForm sent) {
    return sent.saved(
        entered -> {
          withdrawals.establishment(actor, id, establishment, entered.text("why"));
          return sent.done(SiteForms.address(id), "inspection.done.withdrawn");
        },
        form -> page(actor, id, path(establishment), "inspection.leave-out", form));
  }

  private ModelAndView page(Actor actor, UUID id, String path, String titleKey, Form form) {
    withdrawals.require(actor);
    return SiteForms.of(
        missions.find(actor, id),
        path,
        titleKey,
        "inspection.withdraw.lead",
        form,
        List.of(Field.text("why", "inspection.why").must()));
  }

  private static String path(UUID establishment) {
    return "establishments/" + establishment + "/withdrawal";
  }
}
