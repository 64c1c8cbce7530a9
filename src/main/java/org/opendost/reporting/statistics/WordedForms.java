package org.opendost.reporting.statistics;

import java.util.Map;
import java.util.stream.Collectors;
import org.opendost.platform.access.NotFound;
import org.springframework.stereotype.Component;

/// Forms with the titles that somebody read in the circular. A locked filing keeps the titles it
/// was locked with.
@Component
class WordedForms {

  private final StatisticalForms forms;
  private final FilingRows filings;
  private final WordingRows wordings;

  WordedForms(StatisticalForms forms, FilingRows filings, WordingRows wordings) {
    this.forms = forms;
    this.filings = filings;
    this.wordings = wordings;
  }

  StatisticalForm form(Filing filing) {
    var plain =
        forms
            .find(filing.regime(), filing.form())
            .orElseThrow(() -> new NotFound("form", filing.form()));
    return plain.worded(
        filing.isOpen()
            ? titles(filing.regime(), filing.form())
            : filings.wording(filing.id()).orElse(Map.of()));
  }

  /// The titles that stand now in place of the form's own.
  Map<String, String> titles(Regime regime, String number) {
    return wordings.of(regime, number).stream()
        .collect(Collectors.toMap(one -> one.part() + " " + one.code(), Wording::title));
  }
}
