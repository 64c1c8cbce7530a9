package org.opendost.demonstration.caobang;

import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the database of an office and that of the demonstration apart, before anything is served:
/// whoever tried the program first, in the same folder, is told.
///
/// A demonstration that was interrupted while it was first entered is taken away, so that it is
/// entered anew. Until it is whole no page was served: there is nothing in it that anyone did.
@Component
final class ModesDatabase implements FlywayMigrationStrategy {

  private static final Logger LOG = LoggerFactory.getLogger(ModesDatabase.class);

  private final Environment environment;

  ModesDatabase(Environment environment) {
    this.environment = environment;
  }

  @Override
  public void migrate(Flyway flyway) {
    var jdbc = JdbcClient.create(flyway.getConfiguration().getDataSource());
    switch (environment.getProperty("opendost.mode", "")) {
      case "demonstration" -> prepareDemonstration(jdbc);
      case "production" -> refuseDemonstration(jdbc);
      default -> {}
    }
    flyway.migrate();
  }

  private static void refuseDemonstration(JdbcClient jdbc) {
    switch (Loaded.in(jdbc)) {
      case DEMONSTRATION, HALF_A_DEMONSTRATION -> throw WrongDatabase.holdsTheDemonstration();
      case NOTHING, OFFICE -> {}
    }
  }

  private void prepareDemonstration(JdbcClient jdbc) {
    switch (Loaded.in(jdbc)) {
      case OFFICE -> throw WrongDatabase.holdsAnOffice();
      case HALF_A_DEMONSTRATION -> {
        if (isOurs()) {
          clear(jdbc);
        }
      }
      case NOTHING, DEMONSTRATION -> {}
    }
  }

  /// In a database that others run there may be more than ours: that one is left as it is.
  private boolean isOurs() {
    return environment.getProperty("spring.datasource.url", "").isBlank();
  }

  private static void clear(JdbcClient jdbc) {
    LOG.warn("The demonstration was interrupted while it was first entered: entering it anew");
    for (var schema :
        jdbc.sql(
                """
                select quote_ident(nspname) from pg_namespace
                 where nspname not like 'pg\\_%' and nspname not in ('information_schema', 'public')
                """)
            .query(String.class)
            .list()) {
      jdbc.sql("drop schema if exists " + schema + " cascade").update();
    }
  }
}
