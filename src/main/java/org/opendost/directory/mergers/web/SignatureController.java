package org.opendost.directory.mergers.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendost.directory.mergers.HandOvers;
import org.opendost.directory.mergers.MergerSignature;
import org.opendost.platform.access.Access;
import org.opendost.platform.access.Actor;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Form;
import org.opendost.platform.register.Cell;
import org.opendost.platform.register.EntryPage;
import org.opendost.platform.register.Field;
import org.opendost.platform.register.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Who signed the list of a hand-over.
@Controller
@RequestMapping(MergerPages.HOME + "/{id}/signature")
class SignatureController {

  private final HandOvers handOvers;
  private final Access access;
  private final OfficeClock clock;

  SignatureController(HandOvers handOvers, Access access, OfficeClock clock) {
    this.handOvers = handOvers;
    this.access = access;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView signing(Actor actor, @PathVariable UUID id) {
    access.require(actor, "mergers.hand-over");
    return signing(actor, id, EntryPage.blank().with("on", clock.today()));
  }

  @PostMapping
  ModelAndView sign(Actor actor, @PathVariable UUID id, SentForm sent) {
    return sent.saved(
        entered -> {
          var place = entered.line("place");
          var on = entered.day("on");
          entered.check();
          handOvers.sign(actor, id, signature(place.get(), entered.text("name"), on.get()));
          return sent.done(MergerPages.at(id), "mergers.done.signed");
        },
        form -> signing(actor, id, form));
  }

  private static MergerSignature signature(String place, String name, LocalDate on) {
    var parts = place.split(" ", 2);
    try {
      return new MergerSignature(
          MergerSignature.Side.valueOf(parts[0]),
          UUID.fromString(parts.length < 2 ? "" : parts[1]),
          name,
          on,
          "");
    } catch (IllegalArgumentException broken) {
      throw new InvalidInput("place", "input.not-a-choice");
    }
  }

  private ModelAndView signing(Actor actor, UUID id, Form form) {
    var open = handOvers.open(actor, id);
    return MergerPages.entry(
        "signature",
        form,
        List.of(
            Field.choice(
                    "place",
                    "mergers.place",
                    open.places().stream()
                        .filter(place -> place.by() == null)
                        .map(
                            place ->
                                new Choice(
                                    place.side() + " " + place.unit(), PrintedHandOver.post(place)))
                        .toList())
                .must(),
            Field.line("name", "mergers.signer").must(),
            Field.day("on", "mergers.signed-on").must()),
        MergerPages.at(id) + "/signature",
        Cell.of(open.merger().number()).to(MergerPages.at(id)));
  }
}
