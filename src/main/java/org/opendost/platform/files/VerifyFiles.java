package org.opendost.platform.files;

import java.io.PrintStream;
import org.opendost.platform.database.DatabaseCommand;
import org.springframework.context.annotation.Import;

/// The command `verify-files`: beside a running server, or alone, with the same settings; for
/// whoever brings a back-up back.
public final class VerifyFiles {

  private VerifyFiles() {}

  /// Verifies and says what it found.
  ///
  /// @return 0 when every file is whole, 1 when one is not, 2 when the register cannot be read
  public static int run(String... args) {
    return run(System.out, args);
  }

  static int run(PrintStream out, String... args) {
    try {
      return DatabaseCommand.run(
          OnlyTheFiles.class,
          args,
          context -> told(out, context.getBean(FileVerifier.class).verify()));
    } catch (RuntimeException unreadable) {
      out.println("The files could not be verified: " + unreadable.getMessage());
      return 2;
    }
  }

  private static int told(PrintStream out, FileVerifier.Finding finding) {
    finding.damages().forEach(out::println);
    out.println(
        finding.damages().isEmpty()
            ? "All files are whole: " + finding.files() + "."
            : finding.damages().size() + " of " + finding.files() + " files are NOT whole.");
    return finding.damages().isEmpty() ? 0 : 1;
  }

  @Import({FileStore.class, FileRows.class, FileVerifier.class})
  static class OnlyTheFiles {}
}
