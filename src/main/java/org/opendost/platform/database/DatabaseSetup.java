package org.opendost.platform.database;

import javax.sql.DataSource;
import org.opendost.platform.clock.OfficeClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.jdbc.support.JdbcTransactionManager;

/// The local server unless `spring.datasource.url` names another, and the transactions.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
public class DatabaseSetup {

  @Bean
  JdbcTransactionManager transactionManager(DataSource dataSource, OfficeClock clock) {
    return new OfficeTransactions(dataSource, clock);
  }

  @Configuration(proxyBeanMethods = false)
  @Conditional(NoOutsideDatabase.class)
  static class Local {

    @Bean(destroyMethod = "close")
    LocalPostgres localPostgres(
        DatabaseSettings settings, ObjectProvider<EarlyPostgres.Starting> early) {
      if (settings.joinRunning()) {
        return LocalPostgres.join(settings);
      }
      var starting = early.getIfAvailable();
      return starting == null ? LocalPostgres.start(settings) : starting.take();
    }

    @Bean
    JdbcConnectionDetails localConnection(LocalPostgres server) {
      return new JdbcConnectionDetails() {
        @Override
        public String getUsername() {
          return server.username();
        }

        @Override
        public String getPassword() {
          return server.password();
        }

        @Override
        public String getJdbcUrl() {
          return server.url();
        }
      };
    }
  }

  static final class NoOutsideDatabase extends SpringBootCondition {
    @Override
    public ConditionOutcome getMatchOutcome(
        ConditionContext context, AnnotatedTypeMetadata metadata) {
      var url = context.getEnvironment().getProperty("spring.datasource.url", "");
      return new ConditionOutcome(
          url.isBlank(), ConditionMessage.of("spring.datasource.url is '" + url + "'"));
    }
  }
}
