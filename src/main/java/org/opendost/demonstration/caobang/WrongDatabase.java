package org.opendost.demonstration.caobang;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// A demonstration and an office never share a database: the one has accounts whose password
/// everyone knows, the other has records that nobody invented.
final class WrongDatabase extends RuntimeException {

  private WrongDatabase(String message) {
    super(message);
  }

  static WrongDatabase holdsTheDemonstration() {
    return new WrongDatabase(
        "opendost.mode is production, but this database holds the demonstration, with accounts"
            + " whose password everyone knows.");
  }

  static WrongDatabase holdsAnOffice() {
    return new WrongDatabase(
        "opendost.mode is demonstration, but this database holds an office's own records, into"
            + " which the invented ones would be entered.");
  }

  /// Says it to whoever starts the server. Named in `META-INF/spring.factories`.
  static final class Reader extends AbstractFailureAnalyzer<WrongDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable root, WrongDatabase refused) {
      return new FailureAnalysis(
          "OpenDOST does not start on this database: " + refused.getMessage(),
          "Set opendost.mode to what was meant, or opendost.data-dir (or spring.datasource.url) to"
              + " another place. Nothing was changed.",
          refused);
    }
  }
}
