package org.opendost.directory.parties.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.directory.parties.Coordinates;
import org.opendost.directory.parties.Establishments;
import org.opendost.directory.parties.Organisation;
import org.opendost.directory.parties.Organisations;
import org.opendost.directory.parties.Premises;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The premises of an organisation, entered and corrected.
@Controller
@RequestMapping("/office/directory/organisations/{organisation}/premises")
class PremisesController {

  private static final String FORM = "directory/parties/web/premises-form";

  private final Organisations organisations;
  private final Establishments establishments;
  private final OfficeClock clock;

  PremisesController(
      Organisations organisations, Establishments establishments, OfficeClock clock) {
    this.organisations = organisations;
    this.establishments = establishments;
    this.clock = clock;
  }

  @GetMapping("/new")
  ModelAndView blank(Actor actor, @PathVariable UUID organisation) {
    organisations.require(actor);
    var owner = organisations.get(actor, organisation);
    var form =
        Form.empty()
            .with("id", Uuid7.next())
            .with("address", owner.address())
            .with("district", owner.district())
            .with("from", clock.today());
    return Shown.page(FORM, new PremisesFormPage(owner, null, form));
  }

  @PostMapping
  ModelAndView enter(
      Actor actor,
      @PathVariable UUID organisation,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    return taken(actor, organisations.get(actor, organisation), null, typed, flash);
  }

  @GetMapping("/{id}")
  ModelAndView edit(Actor actor, @PathVariable UUID organisation, @PathVariable UUID id) {
    organisations.require(actor);
    var premises = premises(actor, organisation, id);
    var form =
        Form.empty()
            .with("name", premises.name())
            .with("address", premises.address())
            .with("district", premises.district())
            .with("place", premises.place())
            .with("business", premises.business())
            .with("from", premises.from())
            .with("to", premises.to())
            .with("version", premises.version());
    return Shown.page(
        FORM, new PremisesFormPage(organisations.get(actor, organisation), premises, form));
  }

  @PostMapping("/{id}")
  ModelAndView correct(
      Actor actor,
      @PathVariable UUID organisation,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      RedirectAttributes flash) {
    var owner = organisations.get(actor, organisation);
    return taken(actor, owner, premises(actor, organisation, id), typed, flash);
  }

  private ModelAndView taken(
      Actor actor,
      Organisation owner,
      @Nullable Premises corrected,
      Map<String, String> typed,
      RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      if (corrected == null) {
        var faults = new Faults();
        var id = form.id("id", faults);
        establishments.enter(
            actor, premises(id == null ? Uuid7.next() : id, owner.id(), form, faults));
      } else {
        establishments.correct(actor, premises(corrected.id(), owner.id(), form, new Faults()));
      }
      return Shown.redirect(
          "/office/directory/organisations/" + owner.id(), flash, "parties.done.premises");
    } catch (InvalidInput invalid) {
      return Shown.page(
          FORM,
          new PremisesFormPage(owner, corrected, form.refused(invalid)),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private Premises premises(Actor actor, UUID organisation, UUID id) {
    var premises = establishments.get(actor, id);
    if (!premises.organisation().equals(organisation)) {
      throw new NotFound("premises", id);
    }
    return premises;
  }

  private static Premises premises(UUID id, UUID organisation, Form form, Faults faults) {
    var place = Coordinates.read(form.text("place"));
    if (place.isEmpty() && !form.text("place").isEmpty()) {
      faults.add("place", "parties.premises.not-a-place");
    }
    var from = form.date("from", faults);
    if (from == null && form.text("from").isEmpty()) {
      faults.required("from", null);
    }
    var to = form.date("to", faults);
    var version = form.number("version", faults);
    if (faults.any()) {
      faults.required("name", form.text("name")).required("address", form.text("address"));
    }
    faults.orThrow();
    return new Premises(
        id,
        organisation,
        form.text("name"),
        form.text("address"),
        form.text("district"),
        place.orElse(null),
        form.text("business"),
        from == null ? LocalDate.MIN : from,
        to,
        version == null ? 0 : Math.toIntExact(Math.clamp(version, 0, Integer.MAX_VALUE)));
  }
}
