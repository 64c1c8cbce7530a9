package org.opendost.reporting.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Every form of every regime, as their files describe them.
@Component
class StatisticalForms {

  private final Map<String, StatisticalForm> forms = new TreeMap<>();

  StatisticalForms() {
    for (var regime : Regime.values()) {
      IntStream.rangeClosed(1, regime.forms()).forEach(n -> form(regime, "%02d".formatted(n)));
    }
  }

  /// The forms of a year, in their order; none before there were any.
  List<StatisticalForm> of(int year) {
    return Regime.of(year).stream()
        .flatMap(regime -> forms.values().stream().filter(form -> form.regime() == regime))
        .toList();
  }

  Optional<StatisticalForm> find(int year, String number) {
    return of(year).stream().filter(form -> form.number().equals(number)).findFirst();
  }

  Optional<StatisticalForm> find(Regime regime, String number) {
    return Optional.ofNullable(forms.get(key(regime, number)));
  }

  private StatisticalForm form(Regime regime, String number) {
    var known = forms.get(key(regime, number));
    if (known != null) {
      return known;
    }
    var read = FormReading.read(regime, number, text(regime, number), this::form);
    if (!read.faults().isEmpty()) {
      throw new IllegalStateException(read.code() + ": " + read.faults());
    }
    forms.put(key(regime, number), read);
    return Objects.requireNonNull(read);
  }

  private static String text(Regime regime, String number) {
    var path = "statistics/%s/%s.form".formatted(regime.folder(), number);
    try {
      return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String key(Regime regime, String number) {
    return regime.folder() + "/" + number;
  }
}
