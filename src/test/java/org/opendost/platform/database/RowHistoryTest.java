package org.opendost.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.clock.OfficeClock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class RowHistoryTest {

  private final JdbcClient jdbc;
  private final JdbcTemplate statements;
  private final AsOf asOf;
  private final TransactionTemplate transaction;

  RowHistoryTest(
      JdbcClient jdbc,
      JdbcTemplate statements,
      AsOf asOf,
      PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.statements = statements;
    this.asOf = asOf;
    this.transaction = new TransactionTemplate(transactions);
    write("create schema if not exists trial");
    write("create table if not exists trial.thing (id uuid primary key, name text, size int)");
    write("select platform.keep_history('trial.thing')");
  }

  @Test
  void showsARowAsItStoodAtAnyMoment() {
    var id = Uuid7.next();
    var before = asOf.settled();
    write("insert into trial.thing values ('%s', 'một', 1)".formatted(id));
    var first = asOf.settled();
    write("update trial.thing set name = 'hai' where id = '%s'".formatted(id));
    var second = asOf.settled();
    write("delete from trial.thing where id = '%s'".formatted(id));

    assertThat(asOf.moment(before, () -> names(id))).isEmpty();
    assertThat(asOf.moment(first, () -> names(id))).containsExactly("một");
    assertThat(asOf.moment(second, () -> names(id))).containsExactly("hai");
    assertThat(asOf.now(() -> names(id))).isEmpty();
  }

  @Test
  void keepsBothChangesOfOneInstant() {
    var id = Uuid7.next();
    var moment = Instant.parse("2020-03-01T02:00:00Z");
    OfficeClock.at(
        moment,
        () -> {
          write("insert into trial.thing values ('%s', 'một', 1)".formatted(id));
          write("update trial.thing set name = 'hai' where id = '%s'".formatted(id));
        });

    assertThat(asOf.moment(moment, () -> names(id))).containsExactly("một");
    assertThat(asOf.moment(moment.plusMillis(1), () -> names(id))).containsExactly("hai");
  }

  @Test
  void writesNoVersionWhereNothingChanged() {
    var id = Uuid7.next();
    write("insert into trial.thing values ('%s', 'một', 1)".formatted(id));
    write("update trial.thing set name = 'một' where id = '%s'".formatted(id));

    assertThat(
            jdbc.sql("select count(*) from trial.thing_history where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void isSettledOnlyBeforeTheOldestWriterStillRunning() throws Exception {
    var id = Uuid7.next();
    var settledMeanwhile =
        transaction.execute(
            status -> {
              jdbc.sql("insert into trial.thing values (:id, 'một', 1)").param("id", id).update();
              return other(asOf::settled);
            });

    assertThat(asOf.moment(settledMeanwhile, () -> names(id))).isEmpty();
    assertThat(asOf.moment(asOf.settled(), () -> names(id))).containsExactly("một");
  }

  private List<String> names(UUID id) {
    return jdbc.sql("select name from trial.thing_at where id = :id")
        .param("id", id)
        .query(String.class)
        .list();
  }

  private void write(String sql) {
    transaction.executeWithoutResult(status -> statements.execute(sql));
  }

  private static Instant other(Callable<Instant> work) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.submit(work).get();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
