package org.opendost.platform.database;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.clock.OfficeClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.support.JdbcTransactionManager;

/// The local server unless `spring.datasource.url` names another, and the transactions.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
public class DatabaseSetup {

  /// Whether `spring.datasource.url` names a database that others run.
  static boolean isOutside(Environment environment) {
    return !environment.getProperty("spring.datasource.url", "").isBlank();
  }

  @Bean
  JdbcTransactionManager transactionManager(DataSource dataSource, OfficeClock clock) {
    return new OfficeTransactions(dataSource, clock);
  }

  /// Decided when the program starts; a condition on beans would be settled when it is built.
  @Bean
  JdbcConnectionDetails databaseConnection(
      Environment environment, DataSourceProperties outside, ObjectProvider<LocalPostgres> local) {
    if (isOutside(environment)) {
      return new Connection(
          outside.determineUrl(), outside.determineUsername(), outside.determinePassword());
    }
    var server = local.getObject();
    return new Connection(server.url(), server.username(), server.password());
  }

  @Bean(destroyMethod = "close")
  @Lazy
  LocalPostgres localPostgres(
      DatabaseSettings settings, ObjectProvider<EarlyPostgres.Starting> early) {
    if (settings.joinRunning()) {
      return LocalPostgres.join(settings);
    }
    var starting = early.getIfAvailable();
    return starting == null ? LocalPostgres.start(settings) : starting.take();
  }

  private record Connection(String url, @Nullable String username, @Nullable String password)
      implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
      return url;
    }

    @Override
    public @Nullable String getUsername() {
      return username;
    }

    @Override
    public @Nullable String getPassword() {
      return password;
    }
  }
}
