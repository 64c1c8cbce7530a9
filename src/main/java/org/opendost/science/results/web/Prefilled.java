package org.opendost.science.results.web;

import org.opendost.platform.page.Form;
import org.opendost.science.results.Registrations.Waiting;

/// Form 5 with what the register of tasks knows: nothing is asked twice.
final class Prefilled {

  private Prefilled() {}

  static Form of(Waiting waiting) {
    var facts = waiting.task().facts();
    return Form.empty().with("objective", facts.objectives());
  }
}
