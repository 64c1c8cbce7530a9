package org.opendost.regulatory.exposure.web;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.exposure.SentIncidents;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The form with which an organisation sends word of an incident in a facility.
@Controller
@RequestMapping(OwnExposureController.HOME + "/facilities/{facility}/incidents/new")
class OwnIncidentController {

  private final SentIncidents incidents;
  private final OfficeClock clock;

  OwnIncidentController(SentIncidents incidents, OfficeClock clock) {
    this.incidents = incidents;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView begin(Actor actor, @PathVariable UUID facility) {
    return form(
        incidents.begin(actor, facility), EntryPage.blank().with("happenedOn", clock.today()));
  }

  @PostMapping
  ModelAndView send(Actor actor, @PathVariable UUID facility, SentForm sent) {
    return sent.saved(
        entered -> {
          var id = entered.id();
          var gravity = entered.choice("gravity", Group.class);
          var happened = entered.day("happenedOn");
          entered.check();
          incidents.send(
              actor,
              new SentIncidents.Sending(
                  id,
                  facility,
                  Forms.chosenIfAny(entered, "source"),
                  gravity.get().number(),
                  entered.text("place"),
                  happened.get(),
                  entered.text("what")));
          return sent.done(
              OwnExposureController.HOME + "/incidents/" + id, "exposure.done.incident-sent");
        },
        form -> form(incidents.begin(actor, facility), form));
  }

  private static ModelAndView form(SentIncidents.Begun begun, Form form) {
    return Forms.entry(
        "exposure.form.own-incident",
        form,
        List.of(
            Field.choice(
                "source",
                "exposure.incident.own-source",
                begun.sources().stream()
                    .map(
                        source ->
                            new Choice(
                                source.id().toString(),
                                source.nuclide().code() + " " + source.serial()))
                    .toList()),
            Field.among("gravity", "exposure.incident.group", Group.class).must(),
            Field.line("place", "exposure.incident.place").must(),
            Field.day("happenedOn", "exposure.incident.happened-on").must(),
            Field.text("what", "exposure.incident.what").must().withHint()),
        OwnExposureController.HOME + "/facilities/" + begun.facility().id() + "/incidents/new",
        Cell.key("exposure.my").to(OwnExposureController.HOME));
  }
}
