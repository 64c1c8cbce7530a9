package org.opendost.science.results.web;

import java.util.List;
import java.util.Map;
import org.opendost.platform.access.Actor;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.platform.page.Shown;
import org.opendost.procedure.calendar.Limit;
import org.opendost.science.results.FilingTerm;
import org.opendost.science.results.FilingTerms;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// How long hosts have for filing: what the law had, with its marks, and another one to set.
@Controller
class TermsController {

  private final FilingTerms terms;

  TermsController(FilingTerms terms) {
    this.terms = terms;
  }

  @GetMapping("/office/results/terms")
  ModelAndView list(Actor actor) {
    return page(actor, Form.empty(), HttpStatus.OK);
  }

  @PostMapping("/office/results/terms")
  ModelAndView set(Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
    var form = Form.typed(typed);
    try {
      terms.set(actor, term(form));
      return Shown.redirect("/office/results/terms", flash, "results.term-set");
    } catch (InvalidInput refused) {
      return page(actor, form.refused(refused), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private static FilingTerm term(Form form) {
    var faults = new Faults();
    var from = form.date("from", faults);
    var amount = form.number("amount", faults);
    var unit = form.choice("unit", Limit.Unit.class, faults);
    var article = form.text("article");
    if (form.value("from").isBlank()) {
      faults.required("from", null);
    }
    if (form.value("amount").isBlank()) {
      faults.required("amount", null);
    } else if (amount != null && (amount < 1 || amount > 365)) {
      faults.add("amount", "results.fault.term-amount");
    }
    if (form.value("unit").isBlank()) {
      faults.required("unit", null);
    }
    faults.required("article", article);
    faults.orThrow();
    if (from == null || amount == null || unit == null) {
      throw new InvalidInput("", "results.fault.form-broken");
    }
    return new FilingTerm(
        Sent.id(form, "id"),
        from,
        new Limit(Math.toIntExact(amount), unit),
        article,
        form.ticked("confirmed"),
        form.text("remark"));
  }

  private ModelAndView page(Actor actor, Form form, HttpStatus status) {
    return Shown.page(
        "science/results/web/terms",
        new TermsPage(List.copyOf(terms.list(actor)), form, Uuid7.next()),
        status);
  }
}
