package org.opendost.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.opendost.platform.clock.OfficeClock;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/// Transactions that tell row history the office's time where it is not the database's own: only in
/// the demonstration, which lives in spring 2020.
final class OfficeTransactions extends JdbcTransactionManager {

  private final transient OfficeClock clock;

  OfficeTransactions(DataSource dataSource, OfficeClock clock) {
    super(dataSource);
    this.clock = clock;
  }

  @Override
  protected void prepareTransactionalConnection(
      Connection connection, TransactionDefinition definition) throws SQLException {
    super.prepareTransactionalConnection(connection, definition);
    if (clock.isMoved()) {
      try (var statement =
          connection.prepareStatement("select set_config('opendost.now', ?, true)")) {
        statement.setString(1, clock.instant().toString());
        statement.execute();
      }
    }
  }
}
