package org.opendost.demonstration.caobang;

import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the demonstration out of production: whoever tried the program first, in the same folder,
/// is told before anything is served.
@Component
@ConditionalOnProperty(name = "opendost.mode", havingValue = "production")
final class EmptyOffice implements FlywayMigrationStrategy {

  @Override
  public void migrate(Flyway flyway) {
    var jdbc = JdbcClient.create(flyway.getConfiguration().getDataSource());
    switch (Loaded.in(jdbc)) {
      case DEMONSTRATION, HALF_A_DEMONSTRATION -> throw WrongDatabase.holdsTheDemonstration();
      case NOTHING, OFFICE -> flyway.migrate();
    }
  }
}
