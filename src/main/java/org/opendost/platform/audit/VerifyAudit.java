package org.opendost.platform.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.opendost.platform.database.DatabaseCommand;
import org.springframework.context.annotation.Import;

/// The command `verify-audit`: beside a running server, or alone, with the same settings. With
/// `--extract=FILE` it verifies an extract instead, anywhere, without any database; with
/// `--roots=FILE` also against roots that an outsider kept.
public final class VerifyAudit {

  private VerifyAudit() {}

  /// Verifies and says what it found.
  ///
  /// @return 0 when the log is whole, 1 when it is not, 2 when it cannot be read
  public static int run(String... args) {
    return run(System.out, args);
  }

  static int run(PrintStream out, String... args) {
    var extract = file("--extract=", args);
    try {
      return extract.isPresent()
          ? told(out, ExtractReading.of(extract.get(), file("--roots=", args)))
          : DatabaseCommand.run(
              OnlyTheLog.class,
              args,
              context -> told(out, context.getBean(AuditVerifier.class).verify()));
    } catch (RuntimeException | IOException unreadable) {
      out.println("The audit log could not be read: " + unreadable.getMessage());
      return 2;
    }
  }

  private static Optional<Path> file(String option, String... args) {
    return Arrays.stream(args)
        .filter(each -> each.startsWith(option))
        .map(each -> Path.of(each.substring(option.length())))
        .findFirst();
  }

  private static int told(PrintStream out, AuditVerifier.Finding finding) {
    return told(out, "The audit log", finding);
  }

  private static int told(PrintStream out, ExtractReading.Read extract) {
    out.println(
        "Extract of entries %d–%d, days %s to %s."
            .formatted(extract.first(), extract.last(), extract.from(), extract.to()));
    out.println(
        extract.held() == 0
            ? "No root in hand holds any of these entries: their order and content agree among"
                + " themselves only."
            : "Entries up to %d are held by the root of %s."
                .formatted(extract.held(), extract.heldBy()));
    if (extract.held() > 0 && extract.held() < extract.last()) {
      out.println("Later entries are not held by a root yet.");
    }
    return told(out, "The extract", extract.finding());
  }

  private static int told(PrintStream out, String what, AuditVerifier.Finding finding) {
    finding.breaches().forEach(out::println);
    out.println(
        finding.breaches().isEmpty()
            ? what + " is whole: " + finding.entries() + " entries."
            : what
                + " is NOT whole: "
                + finding.breaches().size()
                + " breaches in "
                + finding.entries()
                + " entries.");
    return finding.breaches().isEmpty() ? 0 : 1;
  }

  @Import({AuditVerifier.class, AuditRoots.class})
  static class OnlyTheLog {}
}
