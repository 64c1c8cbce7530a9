package org.opendost.science.results.web;

import java.util.List;
import java.util.stream.Stream;
import org.opendost.science.results.PaperKind;

/// Which papers a form offers.
final class PaperKinds {

  private PaperKinds() {}

  static List<PaperKind> of(boolean counter) {
    return Stream.of(PaperKind.values()).filter(kind -> counter || kind.asFile()).toList();
  }
}
