package org.opendost.demonstration.caobang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// A demonstration and an office are told apart by what the database holds.
@OfficeTest
@Transactional
class WrongDatabaseTest {

  private final JdbcClient jdbc;

  WrongDatabaseTest(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Test
  void anAccountWithoutADemonstrationIsAnOffice() {
    jdbc.sql(
            "insert into identity.account (id, username, name) values (uuidv7(), 'rieng', 'Riêng')")
        .update();
    assertThat(Loaded.in(jdbc)).isEqualTo(Loaded.OFFICE);
  }

  @Test
  void aDemonstrationStaysOneWhoeverHasAnAccount() {
    load("null");
    assertThat(Loaded.in(jdbc)).isEqualTo(Loaded.HALF_A_DEMONSTRATION);
  }

  @Test
  void aWholeDemonstrationIsKnown() {
    load("clock_timestamp()");
    assertThat(Loaded.in(jdbc)).isEqualTo(Loaded.DEMONSTRATION);
  }

  @Test
  void aDatabaseWithoutOurTablesHoldsNothing() {
    jdbc.sql("drop schema demonstration cascade").update();
    assertThat(Loaded.in(jdbc)).isEqualTo(Loaded.NOTHING);
  }

  private void load(String finished) {
    jdbc.sql(
            "insert into demonstration.loading (begun_at, finished_at, ahead)"
                + " values (clock_timestamp(), "
                + finished
                + ", interval '0')")
        .update();
  }
}
