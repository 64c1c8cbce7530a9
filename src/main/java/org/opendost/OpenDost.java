package org.opendost;

import java.util.Arrays;
import java.util.List;
import org.opendost.platform.audit.VerifyAudit;
import org.opendost.platform.files.VerifyFiles;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/// The whole application. `java -jar opendost.jar` serves; `java -jar opendost.jar verify-audit`
/// reads the audit log through, or with `--extract=FILE` an extract of it, and exits with 0 when it
/// is whole, 1 when it is not, 2 when it cannot be read; `verify-files` does the same with the
/// files people sent in.
// Two modules may have a class of one simple name.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class OpenDost {

  private static final int NOT_UNDERSTOOD = 2;

  /// Serves, or runs the command that stands among the options. Whoever mistypes one means no
  /// server: it says what there is and exits with 2.
  public static void main(String[] args) {
    var words = Arrays.stream(args).filter(word -> !word.startsWith("--")).toList();
    if (words.isEmpty()) {
      takePreparedWiring();
      SpringApplication.run(OpenDost.class, args);
    } else {
      System.exit(command(words, args));
    }
  }

  /// The build works the wiring of the server out beforehand and puts it into the jar (ADR 24);
  /// `-Dspring.aot.enabled=false` wires anew.
  private static void takePreparedWiring() {
    if (OpenDost.class.getResource("OpenDost__ApplicationContextInitializer.class") != null) {
      System.getProperties().putIfAbsent(AotDetector.AOT_ENABLED, "true");
    }
  }

  private static int command(List<String> words, String... args) {
    return switch (String.join(" ", words)) {
      case "verify-audit" -> VerifyAudit.run(args);
      case "verify-files" -> VerifyFiles.run(args);
      default -> {
        System.err.println(
            """
            OpenDOST does not know "%s".
            Without a command it serves; the commands are verify-audit and verify-files.
            Settings are written --name=value, for example --opendost.data-dir=/srv/opendost\
            """
                .formatted(String.join(" ", words)));
        yield NOT_UNDERSTOOD;
      }
    };
  }
}
