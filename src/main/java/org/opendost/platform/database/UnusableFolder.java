package org.opendost.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// The data folder cannot be used, for a reason that whoever starts the program can mend.
final class UnusableFolder extends RuntimeException {

  private final String why;
  private final String action;

  private UnusableFolder(String why, String action) {
    this(why, action, null);
  }

  private UnusableFolder(String why, String action, @Nullable IOException cause) {
    super(why + " " + action, cause);
    this.why = why;
    this.action = action;
  }

  static UnusableFolder inUse(Path folder) {
    return new UnusableFolder(
        "Another OpenDOST instance is already using " + folder + ".",
        "Stop it, or give this one its own folder with --opendost.data-dir=…");
  }

  static UnusableFolder unwritable(Path folder, IOException refused) {
    return new UnusableFolder(
        "OpenDOST cannot write to " + folder.toAbsolutePath() + " (" + refused + ").",
        "Make it a folder of the user who runs it, or name another with --opendost.data-dir=…",
        refused);
  }

  static UnusableFolder empty(Path folder) {
    return new UnusableFolder(
        "There are no OpenDOST data in " + folder.toAbsolutePath() + ".",
        "Name the folder of the server with --opendost.data-dir=…");
  }

  /// Says it in a few lines. Named in `META-INF/spring.factories`.
  static final class Reader extends AbstractFailureAnalyzer<UnusableFolder> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnusableFolder refused) {
      return new FailureAnalysis(refused.why, refused.action, refused);
    }
  }
}
