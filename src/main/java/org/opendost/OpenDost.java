package org.opendost;

import org.opendost.platform.audit.VerifyAudit;
import org.opendost.platform.files.VerifyFiles;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The whole application. `java -jar opendost.jar` serves; `java -jar opendost.jar verify-audit`
/// reads the audit log through, or with `--extract=FILE` an extract of it, and exits with 0 when it
/// is whole, 1 when it is not, 2 when it cannot be read; `verify-files` does the same with the
/// files people sent in.
@SpringBootApplication
public class OpenDost {

  /// Serves, or runs the command named by the first word.
  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals("verify-audit")) {
      System.exit(VerifyAudit.run(args));
    }
    if (args.length > 0 && args[0].equals("verify-files")) {
      System.exit(VerifyFiles.run(args));
    }
    SpringApplication.run(OpenDost.class, args);
  }
}
