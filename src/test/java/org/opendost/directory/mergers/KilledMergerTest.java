package org.opendost.directory.mergers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.directory.mergers.MergerExample.DAY;
import static org.opendost.directory.mergers.MergerExample.DIRECTOR;

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
import org.opendost.procedure.casework.SampleCases;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/// `kill -9` amid a merger leaves everything where it was, and the merger can be carried out again.
class KilledMergerTest {

  private static final int ALL = MergingOffice.ASSETS + MergingOffice.OFFICERS;

  private final Path folder = FreshFolder.make();

  @Test
  void isCarriedOutWhollyOrNotAtAllAndAgainByTwoOfficersAtOnce() throws Exception {
    var killed = new ArrayList<UUID>();
    killed.add(killedAmidTheMerger(false));
    killed.add(killedAmidTheMerger(true));

    try (var reopened = SpringApplication.run(OpenDost.class, settings())) {
      var example = reopened.getBean(MergerExample.class);
      var jdbc = reopened.getBean(JdbcClient.class);
      for (var id : killed) {
        var merger = example.mergers.get(DIRECTOR, id);
        var unit = merger.ended().iterator().next();
        assertThat(merger.state()).isEqualTo("signed");
        assertThat(example.units.get(DIRECTOR, unit).to()).isNull();
        assertThat(standing(jdbc, unit, merger.into())).containsExactly(ALL, 0);
        assertThat(example.open(DAY, merger).lines()).hasSize(ALL).noneMatch(MergerLine::carried);

        assertThat(SampleCases.together(2, () -> example.carriedOut(merger)))
            .containsExactlyInAnyOrder(ALL, 0);

        assertThat(example.units.get(DIRECTOR, unit).to()).isEqualTo(DAY.minusDays(1));
        assertThat(standing(jdbc, unit, merger.into())).containsExactly(0, ALL);
        assertThat(example.open(DAY, merger).lines()).hasSize(ALL).allMatch(MergerLine::carried);
      }
      assertThat(reopened.getBean(AuditVerifier.class).verify().breaches()).isEmpty();
    }
  }

  /// How many assets and posts of the day stand in each of the units.
  private static List<Integer> standing(JdbcClient jdbc, UUID... units) {
    var standing = new ArrayList<Integer>();
    for (var unit : units) {
      standing.add(
          jdbc.sql(
                  """
                  select (select count(*) from mergers.asset where unit_id = :unit)
                       + (select count(*) from parties.post
                           where unit_id = :unit and (valid_to is null or valid_to >= :day))
                  """)
              .param("unit", unit)
              .param("day", DAY)
              .query(Integer.class)
              .single());
    }
    return standing;
  }

  /// Lets another process carry a merger out, and kills it when all has gone over and nothing is
  /// committed yet.
  private UUID killedAmidTheMerger(boolean serverToo) throws Exception {
    var command = new ArrayList<String>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), MergingOffice.class.getName()));
    command.addAll(List.of(settings()));
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    UUID merger = null;
    try (BufferedReader lines = process.inputReader()) {
      for (String line; (line = lines.readLine()) != null && !line.equals("amid"); ) {
        if (line.startsWith("merging ")) {
          merger = UUID.fromString(line.substring(8));
        }
      }
      process.toHandle().destroyForcibly();
      if (serverToo) {
        var pid = Files.readAllLines(folder.resolve("postgres/cluster/postmaster.pid")).getFirst();
        ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
      }
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(merger).isNotNull();
    return merger;
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
