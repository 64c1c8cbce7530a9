package org.opendost.directory.identity;

import java.util.List;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// The settings do not do, and why: printed in place of a stack trace.
final class WeakSettings extends RuntimeException {

  private final transient List<String> wrong;

  WeakSettings(List<String> wrong) {
    super(String.join("\n", wrong));
    this.wrong = List.copyOf(wrong);
  }

  /// Says it to whoever starts the server. Named in `META-INF/spring.factories`.
  static final class Reader extends AbstractFailureAnalyzer<WeakSettings> {

    @Override
    protected FailureAnalysis analyze(Throwable root, WeakSettings refused) {
      return new FailureAnalysis(
          "OpenDOST does not start with these settings:\n\n- " + String.join("\n- ", refused.wrong),
          "Change the settings named above (see README, “Production”) and start again.",
          refused);
    }
  }
}
