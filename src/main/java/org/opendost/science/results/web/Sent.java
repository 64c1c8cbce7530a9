package org.opendost.science.results.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.input.Faults;
import org.opendost.platform.input.InvalidInput;
import org.opendost.platform.page.Form;
import org.opendost.procedure.casework.web.SentMove;
import org.opendost.science.results.Dossier;
import org.opendost.science.results.Filing;
import org.opendost.science.results.Supplement;

/// Reads what the module's forms send.
final class Sent {

  private Sent() {}

  /// An id that stands hidden in the form.
  static UUID id(Form form, String field) {
    var faults = new Faults();
    var id = form.id(field, faults);
    if (id == null || faults.any()) {
      throw new InvalidInput("", "results.fault.form-broken");
    }
    return id;
  }

  /// The task the form is about.
  static UUID task(Form form) {
    var id = form.id("task", new Faults());
    if (id == null) {
      throw new NotFound("task", form.value("task"));
    }
    return id;
  }

  static Filing filing(Form form, Dossier.Channel channel) {
    return new Filing(
        id(form, "id"),
        task(form),
        channel,
        form.text("participants"),
        form.text("objective"),
        form.text("summary"),
        form.ticked("technological"),
        form.text("contact"),
        form.text("phone"));
  }

  static Supplement supplement(SentMove sent, HttpServletRequest request, boolean counter) {
    var form = sent.form();
    return new Supplement(
        form.text("remark"),
        form.text("participants"),
        form.text("objective"),
        form.text("summary"),
        SentPapers.of(request, sent.moveId(), counter));
  }
}
