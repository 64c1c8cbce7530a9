package org.opendost.bench;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.opendost.OpenDost;
import org.opendost.directory.parties.Organisation;
import org.opendost.directory.parties.OrganisationKind;
import org.opendost.directory.parties.Organisations;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.regulatory.goods.ResultBatches;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// A thousand test results, one of each of a thousand lots, pasted as one table, beside the rows
/// they leave written by plain batches. The batch also reads and checks every row, computes where
/// every lot stands and writes the audit log.
public final class ResultsBench {

  private static final Actor OFFICER =
      new Actor(new UUID(7, 7), "Bàn thử", Set.of(Role.SPECIALIST), null, null);
  private static final LocalDate DAY = LocalDate.of(2020, 1, 6);
  private static final int LOTS = 1_000;
  private static final int ROUNDS = 7;
  private static final double LIMIT_SECONDS = 2;

  private static final String SETUP =
      """
      with mission as (
        insert into inspection.mission
          (id, number, kind, title, planned, ground, from_on, until_on, planned_by, planned_on)
        values (gen_random_uuid(), '%1$s', 'QUALITY', 'Bàn thử', true, '', '2020-01-06', '2020-01-06', '', '2020-01-06')
        returning id),
      shop as (
        insert into inspection.establishment (id, mission_id, organisation_id, name, place)
        select gen_random_uuid(), id, '%3$s', 'Quán Bàn Thử', '' from mission returning id, mission_id),
      visit as (
        insert into inspection.visit (id, mission_id, establishment_id, begun_at, present, recorded_by)
        select gen_random_uuid(), mission_id, id, '2020-01-06 09:00+07', '', '' from shop
        returning id, mission_id),
      lot as (
        insert into goods.lot
          (id, visit_id, mission_id, mission_kind, seller, checked_on, product_group, product, brand, responsible,
           batch, unit, quantity, value, sold, sealed, label, quality, verdict, circulation)
        select gen_random_uuid(), visit.id, mission_id, 'QUALITY', 'Quán Bàn Thử', '2020-01-06', 'OTHER',
               'Hàng ' || i, '', '', i::text, 'gói', 100, 0, 0, 0, 'OPEN', 'OPEN', 'OPEN', 'FREE'
          from visit, generate_series(0, %2$d) i
        returning id, batch)
      insert into goods.sample
        (id, lot_id, code, retest, taken_at, seal_tested, seal_kept, signed_for, sent_on, laboratory)
      select gen_random_uuid(), id, '%1$s-' || lpad(batch, 4, '0'), false, '2020-01-06 09:30+07', 'A', 'B', '',
             '2020-01-06', 'Phòng Bàn Thử'
        from lot
      """;

  private final ResultBatches batches;
  private final DataSource database;
  private final UUID shop;

  private ResultsBench(ResultBatches batches, DataSource database, UUID shop) {
    this.shop = shop;
    this.batches = batches;
    this.database = database;
  }

  /// Runs the benchmark on a fresh folder.
  public static void main(String[] args) throws Exception {
    var folder = Files.createTempDirectory("opendost-bench-results");
    try (var context =
        new SpringApplicationBuilder(OpenDost.class)
            .run("--opendost.mode=test", "--server.port=0", "--opendost.data-dir=" + folder)) {
      var shop = Uuid7.next();
      context
          .getBean(Organisations.class)
          .register(
              Actor.system("bench"),
              new Organisation(
                  shop, "Quán Bàn Thử", "", null, OrganisationKind.ENTERPRISE, "", "", "", ""));
      new ResultsBench(
              context.getBean(ResultBatches.class), context.getBean(DataSource.class), shop)
          .run();
    } finally {
      Folders.delete(folder);
    }
  }

  private void run() throws Exception {
    var entered = new ArrayList<Double>();
    var hand = new ArrayList<Double>();
    for (int round = 0; round < ROUNDS; round++) {
      prepare("G" + round);
      prepare("H" + round);
      var table = table("G" + round);
      var begin = Instant.now();
      OfficeClock.at(
          DAY.plusDays(3).atStartOfDay(OfficeClock.ZONE).toInstant(),
          () -> batches.enter(OFFICER, Uuid7.next(), table));
      entered.add(since(begin));
      hand.add(byHand("H" + round));
    }
    System.out.printf(
        "%,d results: entered %.2f s (limit %.0f s), the same rows by hand %.2f s%n",
        LOTS, median(entered), LIMIT_SECONDS, median(hand));
    System.out.printf(
        "RATIO results entered / the same rows by plain batches %.2f; absolute %s%n",
        median(entered) / median(hand), median(entered) < LIMIT_SECONDS ? "met" : "MISSED");
  }

  private static String table(String mark) {
    var table = new StringBuilder();
    for (int i = 0; i < LOTS; i++) {
      table.append(
          "%s-%04d\tTN-%2$04d\t07/01/2020 09:00\tHàm lượng\tTCVN mẫu\t≥\t200\t%3$d\tg\n"
              .formatted(mark, i, i % 4 == 0 ? 195 : 201));
    }
    return table.toString();
  }

  /// A mission with one visit and a thousand lots, each with a sample that was sent.
  private void prepare(String mark) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(SETUP.formatted(mark, LOTS - 1, shop));
    }
  }

  /// The rows the batch leaves: slips, results and where the lots stand.
  private double byHand(String mark) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      var ids = ids(connection, mark);
      var begin = Instant.now();
      try (var slip =
              connection.prepareStatement(
                  "update goods.sample set slip_number = ?, slip_at = now() where id = ?");
          var result =
              connection.prepareStatement(
                  """
                  insert into goods.result
                    (id, sample_id, indicator, method, unit, relation, requirement, found, passed)
                  values (?, ?, 'Hàm lượng', 'TCVN mẫu', 'g', 'AT_LEAST', '200', '201', true)
                  """);
          var lot =
              connection.prepareStatement(
                  """
                  update goods.lot set label = 'OPEN', quality = 'PASSED', verdict = 'OPEN', circulation = 'FREE'
                   where id = (select lot_id from goods.sample where id = ?)
                  """)) {
        for (var id : ids) {
          slip.setString(1, "TN");
          slip.setObject(2, id);
          slip.addBatch();
          result.setObject(1, Uuid7.next());
          result.setObject(2, id);
          result.addBatch();
          lot.setObject(1, id);
          lot.addBatch();
        }
        slip.executeBatch();
        result.executeBatch();
        lot.executeBatch();
      }
      connection.commit();
      return since(begin);
    }
  }

  private static List<UUID> ids(Connection connection, String mark) throws SQLException {
    var ids = new ArrayList<UUID>();
    try (var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "select id from goods.sample where code like '" + mark + "-%'")) {
      while (found.next()) {
        ids.add(found.getObject(1, UUID.class));
      }
    }
    return ids;
  }

  private static double since(Instant begin) {
    return Duration.between(begin, Instant.now()).toNanos() / 1e9;
  }

  private static double median(List<Double> seconds) {
    return seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElseThrow();
  }
}
