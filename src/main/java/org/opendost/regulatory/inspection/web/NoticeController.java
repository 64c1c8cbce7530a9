package org.opendost.regulatory.inspection.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.inspection.Establishment;
import org.opendost.regulatory.inspection.MissionRecord;
import org.opendost.regulatory.inspection.Missions;
import org.opendost.regulatory.inspection.Notice;
import org.opendost.regulatory.inspection.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// One mission between its decision and the work on site: the decision is sent and announced.
@Controller
@RequestMapping("/office/missions/{id:[0-9a-f-]{36}}/notices")
record NoticeController(Notices notices, Missions missions, OfficeClock clock) {

  private static final String BOX = "establishment-";

  @GetMapping
  ModelAndView begin(Actor actor, @PathVariable UUID id) {
    notices.require(actor);
    var record = missions.open(actor, id);
    var step =
        record.mission().plan().planned() && !record.untold(Notice.Step.SENT).isEmpty()
            ? Notice.Step.SENT
            : Notice.Step.ANNOUNCED;
    var form = EntryPage.begun(clock).with("step", step);
    for (var each : record.untold(step)) {
      form = form.with(BOX + each.id(), "true");
    }
    return page(record, form);
  }

  @PostMapping
  ModelAndView record(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var step = entered.choice("step", Notice.Step.class);
          var on = entered.day("on");
          entered.check();
          var told =
              missions.open(actor, id).establishments().stream()
                  .map(Establishment::id)
                  .filter(each -> entered.ticked(BOX + each))
                  .collect(Collectors.toUnmodifiableSet());
          notices.record(
              actor,
              entered.id(),
              id,
              new Notices.Told(step.get(), on.get(), entered.text("paper"), told));
          return sent.done(SiteForms.address(id), "inspection.done.saved");
        },
        form -> page(missions.open(actor, id), form));
  }

  private static ModelAndView page(MissionRecord record, Form form) {
    return SiteForms.of(
        record.mission(),
        "notices",
        "inspection.notify",
        "inspection.notify.lead",
        form,
        List.of(
            Field.among("step", "inspection.notice", Notice.Step.class).must(),
            Field.day("on", "inspection.on").must(),
            Field.line("paper", "inspection.notice.paper").withHint(),
            Field.boxes(
                "establishments",
                "inspection.establishments",
                record.establishments().stream()
                    .map(each -> new Choice(BOX + each.id(), each.name() + " – " + each.place()))
                    .toList())));
  }
}
