package org.opendost.demonstration.caobang;

import javax.sql.DataSource;
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
    if (isOurs()) {
      clear(flyway.getConfiguration().getDataSource());
    }
    flyway.migrate();
  }

  /// In a database that others run there may be more than ours: that one is left as it is.
  private boolean isOurs() {
    return environment.getProperty("spring.datasource.url", "").isBlank();
  }

  private static void clear(DataSource database) {
    var jdbc = JdbcClient.create(database);
    if (!isInterrupted(jdbc)) {
      return;
    }
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

  private static boolean isInterrupted(JdbcClient jdbc) {
    boolean begun =
        jdbc.sql("select to_regclass('demonstration.loading') is not null")
            .query(Boolean.class)
            .single();
    return begun
        && jdbc.sql("select exists (select from demonstration.loading where finished_at is null)")
            .query(Boolean.class)
            .single();
  }
}
