package org.opendost.regulatory.penalties.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.opendost.regulatory.inspection.web.SiteForms;
import org.opendost.regulatory.penalties.Penalties;
import org.opendost.regulatory.penalties.Publication;
import org.opendost.regulatory.penalties.Publications;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Making the penalty of an organisation public.
@Controller
@RequestMapping("/office/violations/{id:[0-9a-f-]{36}}/publication")
record PublicationController(
    Penalties penalties,
    Publications publications,
    Organisations organisations,
    OfficeClock clock) {

  @GetMapping
  ModelAndView begin(Actor actor, @PathVariable UUID id) {
    publications.require(actor);
    var record = penalties.open(actor, id);
    var decision = record.decision();
    return page(
        actor,
        id,
        EntryPage.begun(clock)
            .with("decision", decision == null ? null : decision.id())
            .with("address", address(actor, record.minutes().organisation()))
            .with("goods", record.minutes().exhibits()));
  }

  private String address(Actor actor, @Nullable UUID organisation) {
    return organisation == null ? "" : organisations.get(actor, organisation).address();
  }

  @PostMapping
  ModelAndView publish(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var form = entered.id();
          var decision = entered.chosen("decision");
          var ground = entered.chosen("ground");
          var on = entered.day("on");
          entered.check();
          publications.publish(
              actor,
              new Publication(
                  form,
                  id,
                  decision.get(),
                  ground.get(),
                  on.get(),
                  entered.text("address"),
                  entered.text("goods"),
                  entered.text("media")));
          return sent.done("/office/violations/" + id, "penalties.done.published");
        },
        form -> page(actor, id, form));
  }

  private ModelAndView page(Actor actor, UUID id, Form form) {
    var grounds =
        publications.grounds(actor).stream()
            .filter(ground -> ground.validity().holdsOn(clock.today()))
            .map(
                ground ->
                    new Choice(
                        ground.id().toString(),
                        ground.validity().article() + ": " + ground.wording()))
            .toList();
    return SiteForms.page(
        "penalties.publish",
        "penalties.publish.lead",
        "/office/violations/" + id + "/publication",
        Cell.of(penalties.open(actor, id).minutes().number()).to("/office/violations/" + id),
        form,
        List.of(
            Field.hidden("decision"),
            Field.choice("ground", "penalties.ground", grounds).must(),
            Field.day("on", "penalties.published-on").must(),
            Field.line("address", "penalties.address").must(),
            Field.line("goods", "penalties.goods"),
            Field.line("media", "penalties.media").withHint()));
  }
}
