package org.opendost.platform.database;

import java.util.Map;
import java.util.function.ToIntFunction;
import org.opendost.platform.clock.OfficeClock;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// A command on the database: beside a running server, or alone, with the same settings, and with
/// no more of the application than it needs.
public final class DatabaseCommand {

  private DatabaseCommand() {}

  /// Does the work with the beans and the database, and gives its exit code.
  ///
  /// @param beans what the command needs beside the database and the clock
  /// @param args settings as the server takes them, `--name=value`
  /// @throws RuntimeException when the database cannot be reached, or the work failed
  public static int run(
      Class<?> beans, String[] args, ToIntFunction<? super ApplicationContext> work) {
    try (var context =
        new SpringApplicationBuilder(beans, OnlyTheDatabase.class)
            .web(WebApplicationType.NONE)
            .properties(
                Map.of(
                    "opendost.join-running", "true",
                    "logging.level.root", "warn",
                    "spring.main.log-startup-info", "false"))
            .run(args)) {
      return work.applyAsInt(context);
    }
  }

  @Import(DatabaseSetup.class)
  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
  })
  static class OnlyTheDatabase {

    @Bean
    OfficeClock officeClock() {
      return new OfficeClock();
    }
  }
}
