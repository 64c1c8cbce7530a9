package org.opendost.regulatory.radiation.web;

import java.util.Map;
import java.util.Objects;
import org.opendost.platform.access.Actor;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.regulatory.radiation.Tariffs;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The tariff of fees, kept by the head of the unit or the administrator.
@Controller
@RequestMapping("/office/radiation/tariff")
class TariffController {

  private final Tariffs tariffs;

  TariffController(Tariffs tariffs) {
    this.tariffs = tariffs;
  }

  @GetMapping
  ModelAndView show(Actor actor) {
    return page(actor, RecordForms.empty());
  }

  @PostMapping
  ModelAndView change(
      Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      tariffs.change(actor, change(form));
    } catch (InvalidInput refused) {
      var shown = page(actor, form.refused(refused));
      shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return shown;
    }
    return Shown.redirect("/office/radiation/tariff", flash, "radiation.done.saved");
  }

  private static Tariffs.Change change(Form form) {
    var faults =
        new Faults()
            .required("replaces", form.value("replaces"))
            .required("value", form.value("value"))
            .required("from", form.value("from"))
            .required("document", form.value("document"));
    var id = form.id("id", faults);
    var replaces = form.id("replaces", faults);
    var value = form.money("value", faults);
    var from = form.date("from", faults);
    faults.orThrow();
    return new Tariffs.Change(
        Objects.requireNonNullElseGet(id, Uuid7::next),
        Objects.requireNonNull(replaces),
        Objects.requireNonNull(value),
        Objects.requireNonNull(from),
        form.text("document"),
        form.ticked("confirmed"));
  }

  private ModelAndView page(Actor actor, Form form) {
    return Shown.page(
        "regulatory/radiation/web/tariff", new TariffPage(tariffs.all(actor), form, Uuid7.next()));
  }
}
