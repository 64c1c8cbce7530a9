package org.opendost.demonstration.caobang;

import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes away a demonstration that was interrupted while it was first entered, so that it is
/// entered anew. Until it is whole no page was served: there is nothing in it that anyone did.
/// Refuses a database in which people work.
@Component
@ConditionalOnProperty(name = "opendost.mode", havingValue = "demonstration")
final class FreshStart implements FlywayMigrationStrategy {

  private static final Logger LOG = LoggerFactory.getLogger(FreshStart.class);

  private final Environment environment;

  FreshStart(Environment environment) {
    this.environment = environment;
  }

  @Override
  public void migrate(Flyway flyway) {
    var jdbc = JdbcClient.create(flyway.getConfiguration().getDataSource());
    switch (Loaded.in(jdbc)) {
      case OFFICE -> throw WrongDatabase.holdsAnOffice();
      case HALF_A_DEMONSTRATION -> {
        if (isOurs()) {
          clear(jdbc);
        }
      }
      case NOTHING, DEMONSTRATION -> {}
    }
    flyway.migrate();
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
