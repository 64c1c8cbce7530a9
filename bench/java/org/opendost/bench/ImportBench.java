package org.opendost.bench;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.opendost.OpenDost;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.files.Upload;
import org.opendost.science.tasks.Imports;
import org.opendost.science.tasks.Sheets;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// An import of 10,000 tasks from a spreadsheet beside the rows it leaves in the register, sent
/// again by batches of plain inserts. The import also reads the workbook, checks and compares every
/// row, and writes the audit log and the entries of the search.
public final class ImportBench {

  private static final Actor OFFICER =
      new Actor(new UUID(7, 7), "Bàn thử", Set.of(Role.SPECIALIST), null, null);
  private static final int ROWS = 10_000;
  private static final int ROUNDS = 3;
  private static final int BATCH = 1_000;
  private static final double LIMIT = 3;

  private final Imports imports;
  private final DataSource database;

  private ImportBench(Imports imports, DataSource database) {
    this.imports = imports;
    this.database = database;
  }

  /// Runs the benchmark on a fresh folder.
  public static void main(String[] args) throws Exception {
    var folder = Files.createTempDirectory("opendost-bench-import");
    try (var context =
        new SpringApplicationBuilder(OpenDost.class)
            .run("--opendost.mode=test", "--server.port=0", "--opendost.data-dir=" + folder)) {
      new ImportBench(context.getBean(Imports.class), context.getBean(DataSource.class)).run();
    } finally {
      Folders.delete(folder);
    }
  }

  private void run() throws Exception {
    var read = new ArrayList<Double>();
    var written = new ArrayList<Double>();
    var hand = new ArrayList<Double>();
    for (int round = 0; round < ROUNDS; round++) {
      var rows = new ArrayList<Map<String, Object>>();
      for (int i = 0; i < ROWS; i++) {
        rows.add(Sheets.row("BT.%d.%05d".formatted(round, i)));
      }
      var file = Sheets.xlsx(rows);
      var id = Uuid7.next();
      long begin = System.nanoTime();
      imports.send(OFFICER, id, new Upload("nv.xlsx", () -> new ByteArrayInputStream(file)));
      while (imports.open(OFFICER, id).isRunning()) {
        Thread.sleep(20);
      }
      read.add(since(begin));
      begin = System.nanoTime();
      imports.confirm(OFFICER, id);
      written.add(since(begin));
      hand.add(byHand(id));
    }
    double ratio = median(written) / median(hand);
    System.out.printf(
        "%,d rows: read and compared %.1f s, written %.1f s, by hand %.1f s%n",
        ROWS, median(read), median(written), median(hand));
    System.out.printf(
        "RATIO import written / its rows by batches of inserts %.2f (limit %.0f) %s%n",
        ratio, LIMIT, ratio <= LIMIT ? "met" : "MISSED");
  }

  /// The tasks and stages of the import under other names, read first and then sent.
  private double byHand(UUID id) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      var tasks =
          texts(
              connection,
              """
              select (to_jsonb(t) || jsonb_build_object('id', md5(t.id::text), 'code', t.code || '.H',
                        'import_id', null))::text
                from tasks.task t where t.import_id = '%s'
              """
                  .formatted(id));
      var stages =
          texts(
              connection,
              """
              select (to_jsonb(s) || jsonb_build_object('id', md5(s.id::text),
                        'task_id', md5(s.task_id::text)))::text
                from tasks.task_stage s join tasks.task t on t.id = s.task_id
               where t.import_id = '%s'
              """
                  .formatted(id));
      long begin = System.nanoTime();
      insert(connection, "task", tasks);
      insert(connection, "task_stage", stages);
      connection.commit();
      return since(begin);
    }
  }

  private static void insert(Connection connection, String table, List<String> rows)
      throws SQLException {
    var columns =
        String.join(
            ", ",
            texts(
                connection,
                """
                select quote_ident(column_name) from information_schema.columns
                 where table_schema = 'tasks' and table_name = '%s' and is_generated = 'NEVER'
                """
                    .formatted(table)));
    try (var statement =
        connection.prepareStatement(
            "insert into tasks.%1$s (%2$s) select %2$s from jsonb_populate_record(null::tasks.%1$s, cast(? as jsonb))"
                .formatted(table, columns))) {
      for (int i = 0; i < rows.size(); i++) {
        statement.setString(1, rows.get(i));
        statement.addBatch();
        if ((i + 1) % BATCH == 0 || i + 1 == rows.size()) {
          statement.executeBatch();
        }
      }
    }
  }

  private static List<String> texts(Connection connection, String sql) throws SQLException {
    var texts = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var found = statement.executeQuery(sql)) {
      while (found.next()) {
        texts.add(found.getString(1));
      }
    }
    return texts;
  }

  private static double since(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
