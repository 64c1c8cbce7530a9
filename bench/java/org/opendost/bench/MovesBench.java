package org.opendost.bench;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.opendost.OpenDost;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.procedure.calendar.Limit;
import org.opendost.procedure.casework.Applicant;
import org.opendost.procedure.casework.CaseFile;
import org.opendost.procedure.casework.Cases;
import org.opendost.procedure.casework.Move;
import org.opendost.procedure.casework.MoveOutcome;
import org.opendost.procedure.casework.Procedure;
import org.opendost.procedure.casework.ProcedureVersion;
import org.opendost.procedure.casework.Step;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// One move of a case (checks, history, audit, event) beside the same statements sent by hand
/// through JDBC, in turn, alone and with four at once.
public final class MovesBench {

  private static final Actor OFFICER =
      new Actor(new UUID(7, 7), "Bàn thử", Set.of(Role.SPECIALIST), null, null);
  private static final int ROUNDS = 5;
  private static final int MOVES = 400;

  private final Cases cases;
  private final Procedure procedure;
  private final TransactionTemplate transaction;
  private final DataSource database;

  private MovesBench(
      Cases cases, Procedure procedure, PlatformTransactionManager manager, DataSource database) {
    this.cases = cases;
    this.procedure = procedure;
    this.transaction = new TransactionTemplate(manager);
    this.database = database;
  }

  @Configuration(proxyBeanMethods = false)
  static class PingPong {
    @Bean
    Procedure pingPong() {
      var version =
          ProcedureVersion.of("1", LocalDate.of(2000, 1, 1), null, "none")
              .limit(Limit.workingDays(10), "none")
              .steps(
                  Step.office("HERE", "Đây", "Here"),
                  Step.applicant("THERE", "Đó", "There"),
                  Step.ended("OVER", "Hết", "Over"))
              .moves(
                  Move.of("PING", "Đi", "Go").from("HERE").to("THERE"),
                  Move.of("PONG", "Về", "Come").from("THERE").to("HERE"),
                  Move.of("END", "Hết", "End").from("HERE").to("OVER"));
      return Procedure.of("ban-thu", "Bàn thử", "Bench", version);
    }
  }

  /// Runs the benchmark on a fresh folder.
  public static void main(String[] args) throws Exception {
    var folder = Files.createTempDirectory("opendost-bench-moves");
    try (var context =
        new SpringApplicationBuilder(OpenDost.class, PingPong.class)
            .run("--opendost.mode=test", "--server.port=0", "--opendost.data-dir=" + folder)) {
      new MovesBench(
              context.getBean(Cases.class),
              context.getBean("pingPong", Procedure.class),
              context.getBean(PlatformTransactionManager.class),
              context.getBean(DataSource.class))
          .run();
    } finally {
      Folders.delete(folder);
    }
  }

  private void run() throws Exception {
    for (int width : new int[] {1, 4}) {
      measure(width, MOVES, true);
      measure(width, MOVES, false);
      var ours = new ArrayList<Double>();
      var hand = new ArrayList<Double>();
      for (int round = 0; round < ROUNDS; round++) {
        hand.add(measure(width, MOVES, false));
        ours.add(measure(width, MOVES, true));
      }
      var ratio = median(ours) / median(hand);
      System.out.printf(
          "%d at once: moves %.0f/s %s   by hand %.0f/s %s%n",
          width, median(ours), rounded(ours), median(hand), rounded(hand));
      System.out.printf(
          "RATIO case move / same statements by hand, %d at once %.2f (limit 0.4) %s%n",
          width, ratio, ratio >= 0.4 ? "met" : "MISSED");
    }
  }

  /// Moves per second, each worker on cases of its own. A case is left after twenty moves, as real
  /// ones are.
  private double measure(int width, int moves, boolean ours) throws Exception {
    var begin = System.nanoTime();
    try (var workers = Executors.newFixedThreadPool(width)) {
      var done =
          java.util.stream.IntStream.range(0, width)
              .mapToObj(
                  w ->
                      workers.submit(
                          () -> {
                            for (int i = 0; i < moves / 20; i++) {
                              var file = open();
                              if (ours) {
                                moveByLibrary(file, 20);
                              } else {
                                moveByHand(file, 20);
                              }
                            }
                            return null;
                          }))
              .toList();
      for (var each : done) {
        each.get();
      }
    }
    return width * moves / ((System.nanoTime() - begin) / 1e9);
  }

  private CaseFile open() {
    return transaction.execute(
        status ->
            cases.open(
                OFFICER,
                Uuid7.next(),
                procedure,
                new Applicant(null, "Cơ sở thử"),
                "Bàn thử",
                Instant.now().minusSeconds(1)));
  }

  private void moveByLibrary(CaseFile file, int times) {
    for (int i = 0; i < times; i++) {
      var seen = i + 1;
      var word = i % 2 == 0 ? "PING" : "PONG";
      var outcome =
          transaction.execute(
              status -> cases.move(OFFICER, file.id(), seen, Uuid7.next(), word, ""));
      if (!(outcome instanceof MoveOutcome.Moved)) {
        throw new IllegalStateException("not moved: " + outcome);
      }
    }
  }

  private void moveByHand(CaseFile file, int times) throws SQLException {
    for (int i = 0; i < times; i++) {
      var there = i % 2 == 0;
      try (var connection = database.getConnection()) {
        connection.setAutoCommit(false);
        byHand(connection, file.id(), i + 2, there);
        connection.commit();
        connection.setAutoCommit(true);
      }
    }
  }

  /// The statements a move sends, and nothing else.
  private static void byHand(Connection connection, UUID id, int seq, boolean there)
      throws SQLException {
    var now = OffsetDateTime.now(ZoneOffset.UTC);
    read(connection, "select * from casework.case_file where id = ? for update", id);
    read(connection, "select * from casework.move where case_id = ? order by seq", id);
    try (var insert =
        connection.prepareStatement(
            """
            insert into casework.move (id, case_id, seq, at, actor_id, actor_name, move, version,
                                       from_step, to_step, promised_on, note)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
      insert.setObject(1, Uuid7.next());
      insert.setObject(2, id);
      insert.setInt(3, seq);
      insert.setObject(4, now);
      insert.setObject(5, OFFICER.id());
      insert.setString(6, OFFICER.name());
      insert.setString(7, there ? "PING" : "PONG");
      insert.setString(8, "1");
      insert.setString(9, there ? "HERE" : "THERE");
      insert.setString(10, there ? "THERE" : "HERE");
      insert.setObject(11, null);
      insert.setString(12, "");
      insert.executeUpdate();
    }
    try (var update =
        connection.prepareStatement(
            """
            update casework.case_file
            set version = '1', step = ?, handler = null, handler_name = null, received_on = null,
                due_on = null, due_at = null, clock_state = 'NOT_STARTED', waiting = ?,
                ended_at = null, outcome = null, moves = ?
            where id = ? and moves = ? - 1
            """)) {
      update.setString(1, there ? "THERE" : "HERE");
      update.setBoolean(2, there);
      update.setInt(3, seq);
      update.setObject(4, id);
      update.setInt(5, seq);
      if (update.executeUpdate() != 1) {
        throw new IllegalStateException("not moved");
      }
    }
    try (var append = connection.prepareStatement("select audit.append(cast(? as jsonb))")) {
      append.setString(
          1,
          """
          [{"at":"%s","actorId":"%s","actorName":"Bàn thử","action":"case.ping",
            "subjectType":"case","subjectId":"%s","subjectLabel":"bàn thử",
            "detail":"{\\"before\\":{\\"step\\":\\"HERE\\",\\"version\\":\\"1\\"},\\"after\\":{\\"step\\":\\"THERE\\",\\"version\\":\\"1\\"}}"}]
          """
              .formatted(now.toInstant(), OFFICER.id(), id));
      append.executeQuery().close();
    }
  }

  private static void read(Connection connection, String sql, UUID id) throws SQLException {
    try (var select = connection.prepareStatement(sql)) {
      select.setObject(1, id);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          rows.getObject(1);
        }
      }
    }
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static List<Long> rounded(List<Double> values) {
    return values.stream().map(Math::round).toList();
  }
}
