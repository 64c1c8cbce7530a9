package org.opendost.platform.audit;

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

/// The command `verify-audit`: beside a running server, or alone, with the same settings.
public final class VerifyAudit {

  private VerifyAudit() {}

  /// Verifies and says what it found.
  ///
  /// @return 0 when the log is whole, 1 when it is not, 2 when it cannot be read
  public static int run(String... args) {
    return run(System.out, args);
  }

  static int run(PrintStream out, String... args) {
    try (var context =
        new SpringApplicationBuilder(OnlyTheLog.class)
            .web(WebApplicationType.NONE)
            .properties(
                Map.of(
                    "opendost.join-running", "true",
                    "logging.level.root", "warn",
                    "spring.main.log-startup-info", "false"))
            .run(args)) {
      var finding = context.getBean(AuditVerifier.class).verify();
      finding.breaches().forEach(out::println);
      out.println(
          finding.breaches().isEmpty()
              ? "The audit log is whole: " + finding.entries() + " entries."
              : "The audit log is NOT whole: "
                  + finding.breaches().size()
                  + " breaches in "
                  + finding.entries()
                  + " entries.");
      return finding.breaches().isEmpty() ? 0 : 1;
    } catch (RuntimeException unreadable) {
      out.println("The audit log could not be read: " + unreadable.getMessage());
      return 2;
    }
  }

  @Import({DatabaseSetup.class, AuditVerifier.class, AuditRoots.class})
  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
  })
  static class OnlyTheLog {

    @Bean
    OfficeClock officeClock() {
      return new OfficeClock();
    }
  }
}
