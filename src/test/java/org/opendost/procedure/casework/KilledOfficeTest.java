package org.opendost.procedure.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.opendost.FreshFolder;
import org.opendost.OpenDost;
import org.opendost.platform.audit.AuditVerifier;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/// `kill -9` amid a load of case moves loses none that was acknowledged.
class KilledOfficeTest {

  private static final int ENOUGH = 120;

  private final Path folder = FreshFolder.make();

  @Test
  void keepsEveryAcknowledgedMoveWhateverIsKilled() throws Exception {
    var acknowledged = new ArrayList<>(killedAmidTheWork(false));
    // The second start is the recovery from the first kill.
    acknowledged.addAll(killedAmidTheWork(true));

    try (var reopened = SpringApplication.run(OpenDost.class, settings())) {
      var jdbc = reopened.getBean(JdbcClient.class);
      assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(2 * ENOUGH).doesNotHaveDuplicates();
      assertThat(
              jdbc.sql("select count(*) from casework.move where id in (:ids)")
                  .param("ids", acknowledged)
                  .query(Integer.class)
                  .single())
          .as("acknowledged moves that are still there")
          .isEqualTo(acknowledged.size());
      assertThat(
              jdbc.sql(
                      """
                      select count(*) from casework.case_file c
                      where moves <> (select count(*) from casework.move m where m.case_id = c.id)
                         or step <> (select to_step from casework.move m where m.case_id = c.id
                                     order by seq desc limit 1)
                      """)
                  .query(Integer.class)
                  .single())
          .as("cases that do not stand where their last move left them")
          .isZero();
      var finding = reopened.getBean(AuditVerifier.class).verify();
      assertThat(finding.breaches()).isEmpty();
      assertThat(finding.entries())
          .as("each move and each opening is in the chain")
          .isEqualTo(jdbc.sql("select count(*) from casework.move").query(Long.class).single());
    }
  }

  /// Lets another process move cases, kills it, and tells which moves it had acknowledged.
  private List<UUID> killedAmidTheWork(boolean serverToo) throws Exception {
    var command = new ArrayList<String>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), RestlessOffice.class.getName()));
    command.addAll(List.of(settings()));
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var acknowledged = new ArrayList<UUID>();
    try (BufferedReader lines = process.inputReader()) {
      for (String line; acknowledged.size() < ENOUGH && (line = lines.readLine()) != null; ) {
        heard(line, acknowledged);
      }
      assertThat(acknowledged).hasSize(ENOUGH);
      process.toHandle().destroyForcibly();
      if (serverToo) {
        var pid = Files.readAllLines(folder.resolve("postgres/cluster/postmaster.pid")).getFirst();
        ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
      }
      // Moves said between the last line read and the kill were acknowledged as well.
      for (String line; (line = lines.readLine()) != null; ) {
        heard(line, acknowledged);
      }
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
    return acknowledged;
  }

  /// A line cut short by the kill does not count: nobody could have read it.
  private static void heard(String line, List<UUID> acknowledged) {
    if (line.matches("moved [0-9a-f-]{36}")) {
      acknowledged.add(UUID.fromString(line.substring(6)));
    }
  }

  private String[] settings() {
    return new String[] {
      "--opendost.mode=test",
      "--opendost.data-dir=" + folder,
      "--opendost.binaries-dir=target/postgres",
      "--server.port=0"
    };
  }
}
