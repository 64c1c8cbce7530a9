package org.opendost.platform.files;

import java.io.PrintStream;
import java.util.Map;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.DatabaseSetup;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
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
    try (var context =
        new SpringApplicationBuilder(OnlyTheFiles.class)
            .web(WebApplicationType.NONE)
            .properties(
                Map.of(
                    "opendost.join-running", "true",
                    "logging.level.root", "warn",
                    "spring.main.log-startup-info", "false"))
            .run(args)) {
      var finding = context.getBean(FileVerifier.class).verify();
      finding.damages().forEach(out::println);
      out.println(
          finding.damages().isEmpty()
              ? "All files are whole: " + finding.files() + "."
              : finding.damages().size() + " of " + finding.files() + " files are NOT whole.");
      return finding.damages().isEmpty() ? 0 : 1;
    } catch (RuntimeException unreadable) {
      out.println("The files could not be verified: " + unreadable.getMessage());
      return 2;
    }
  }

  @Import({DatabaseSetup.class, FileStore.class, FileRows.class, FileVerifier.class})
  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
  })
  static class OnlyTheFiles {

    @Bean
    OfficeClock officeClock() {
      return new OfficeClock();
    }
  }
}
