package org.opendost.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.opendost.FreshFolder;

/// The local server loses nothing it acknowledged, whatever is killed, and comes back by itself.
class LocalPostgresTest {

  private static final Path BINARIES = Path.of("target", "postgres");

  private final DatabaseSettings settings =
      new DatabaseSettings(FreshFolder.make(), false, BINARIES, null);

  @Test
  void isDurable() throws Exception {
    try (var server = LocalPostgres.start(settings)) {
      assertThat(show(server, "fsync")).isEqualTo("on");
      assertThat(show(server, "synchronous_commit")).isEqualTo("on");
      assertThat(show(server, "full_page_writes")).isEqualTo("on");
      assertThat(show(server, "data_checksums")).isEqualTo("on");
      assertThat(show(server, "listen_addresses")).isEqualTo("127.0.0.1");
    }
  }

  @Test
  void sortsTheVietnameseWay() throws Exception {
    try (var server = LocalPostgres.start(settings);
        var connection = connect(server);
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    "select string_agg(w, ' ' order by w) from"
                        + " unnest(array['đào','dao','ăn','an','âm']) w")) {
      rows.next();
      assertThat(rows.getString(1)).isEqualTo("an ăn âm dao đào");
    }
  }

  @Test
  void refusesASecondInstanceOnTheSameFolder() {
    try (var server = LocalPostgres.start(settings)) {
      assertThat(server.url()).isNotBlank();
      assertThatThrownBy(() -> LocalPostgres.start(settings))
          .hasMessageContaining("already using")
          .hasMessageContaining("--opendost.data-dir");
    }
  }

  @Test
  void keepsEveryAcknowledgedRowWhenItsOwnerIsKilledAmidTheWork() throws Exception {
    var acknowledged = killedAmidTheWork(false);
    assertThat(rowsAfterRestart()).isGreaterThanOrEqualTo(acknowledged);
  }

  @Test
  void keepsEveryAcknowledgedRowWhenOwnerAndServerAreKilledAmidTheWork() throws Exception {
    var acknowledged = killedAmidTheWork(true);
    assertThat(rowsAfterRestart()).isGreaterThanOrEqualTo(acknowledged);
  }

  @Test
  void comesBackAtTheSameAddressWhenOnlyTheServerIsKilled() throws Exception {
    try (var server = LocalPostgres.start(settings)) {
      try (var connection = connect(server)) {
        connection.createStatement().execute("create table kept as select 1 as one");
      }
      var pidFile = settings.folder().resolve("postgres/cluster/postmaster.pid");
      var killed = ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst()));
      killed.orElseThrow().destroyForcibly();
      killed.orElseThrow().onExit().join();

      assertThat(show(server, "fsync", Instant.now().plusSeconds(90))).isEqualTo("on");
      try (var connection = connect(server);
          var rows = connection.createStatement().executeQuery("select one from kept")) {
        assertThat(rows.next()).isTrue();
      }
    }
    assertThat(settings.folder().resolve("postgres/cluster/postmaster.pid")).doesNotExist();
  }

  @Test
  void saysWhichFolderItCannotWriteTo() throws Exception {
    var file = Files.createFile(Files.createDirectories(settings.folder()).resolve("no-folder"));
    var inAFile = new DatabaseSettings(file, false, BINARIES, null);
    assertThatThrownBy(() -> LocalPostgres.start(inAFile))
        .hasMessageContaining("cannot write to " + file.toAbsolutePath());
  }

  @Test
  void makesNothingInAFolderWithoutDataThatIsOnlyToBeRead() {
    assertThatThrownBy(() -> LocalPostgres.join(settings))
        .hasMessageContaining("no OpenDOST data in")
        .hasMessageContaining("--opendost.data-dir");
    assertThat(settings.folder().resolve("postgres")).doesNotExist();
  }

  @Test
  void beginsWithWhatAnotherInstallationPackedAndKeepsThePasswordToItself() throws Exception {
    try (var server = LocalPostgres.start(settings);
        var connection = connect(server)) {
      connection.createStatement().execute("create table packed as select 7 as seven");
    }
    Files.createDirectories(settings.folder().resolve("files/ab"));
    Files.writeString(settings.folder().resolve("files/ab/one"), "kept");
    var archive = settings.folder().resolveSibling(settings.folder().getFileName() + ".tar.gz");
    var tar =
        new ProcessBuilder(
            "tar", "-czf", archive.toString(), "-C", settings.folder().toString(), ".");
    assertThat(tar.inheritIO().start().waitFor()).isZero();

    var fresh = new DatabaseSettings(FreshFolder.make(), false, BINARIES, archive);
    try (var server = LocalPostgres.start(fresh);
        var connection = connect(server);
        var rows = connection.createStatement().executeQuery("select seven from packed")) {
      assertThat(rows.next()).isTrue();
      assertThat(Files.readString(fresh.folder().resolve("files/ab/one"))).isEqualTo("kept");
      assertThat(server.password())
          .isNotEqualTo(Files.readString(settings.folder().resolve("postgres/password")).strip());
    }
  }

  @Test
  void beginsWithNothingPackedWhereSomebodyKeepsFilesAlready() throws Exception {
    var folder = FreshFolder.make();
    Files.createDirectories(folder.resolve("files"));
    var kept = Files.writeString(folder.resolve("files/mine"), "mine");
    var fresh = new DatabaseSettings(folder, false, BINARIES, folder.resolve("no-archive"));
    try (var server = LocalPostgres.start(fresh)) {
      assertThat(show(server, "fsync")).isEqualTo("on");
    }
    assertThat(kept).hasContent("mine");
  }

  @Test
  void startsAfterAnInterruptedFirstStart() throws Exception {
    Files.createDirectories(settings.folder().resolve("postgres/cluster.new/base"));
    try (var server = LocalPostgres.start(settings)) {
      assertThat(show(server, "fsync")).isEqualTo("on");
    }
  }

  @Test
  void startsWhereAnotherProcessNowHasTheNumberOfAServerLongGone() throws Exception {
    LocalPostgres.start(settings).close();
    var pidFile = settings.folder().resolve("postgres/cluster/postmaster.pid");
    Files.writeString(
        pidFile,
        ProcessHandle.current().pid()
            + "\n"
            + settings.folder().resolve("postgres/cluster")
            + "\n1000000000\n5432\n\n127.0.0.1\n");
    try (var server = LocalPostgres.start(settings)) {
      assertThat(show(server, "fsync")).isEqualTo("on");
    }
  }

  /// After a sudden reboot the number of our server may belong to another one's.
  @Test
  void touchesNoServerOfAnotherFolderThatNowHasTheNumber() throws Exception {
    var other = new DatabaseSettings(FreshFolder.make(), false, BINARIES, null);
    try (var foreign = LocalPostgres.start(other)) {
      LocalPostgres.start(settings).close();
      var number =
          Files.readAllLines(other.folder().resolve("postgres/cluster/postmaster.pid")).getFirst();
      var cluster = settings.folder().resolve("postgres/cluster");
      Files.writeString(
          cluster.resolve("postmaster.pid"),
          number + "\n" + cluster + "\n1000000000\n5432\n\n127.0.0.1\n");

      try (var server = LocalPostgres.start(settings)) {
        assertThat(show(server, "fsync")).isEqualTo("on");
        assertThat(show(foreign, "fsync")).isEqualTo("on");
      }
    }
  }

  /// Lets another process write until some rows are acknowledged, kills it, and counts those rows.
  private int killedAmidTheWork(boolean serverToo) throws Exception {
    var process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                RestlessWriter.class.getName(),
                settings.folder().toString(),
                BINARIES.toAbsolutePath().toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader lines = process.inputReader()) {
      int acknowledged = 0;
      for (String line; acknowledged < 200 && (line = lines.readLine()) != null; ) {
        acknowledged = line.startsWith("row ") ? Integer.parseInt(line.substring(4)) : acknowledged;
      }
      assertThat(acknowledged).isEqualTo(200);
      process.toHandle().destroyForcibly();
      if (serverToo) {
        var pid =
            Files.readAllLines(settings.folder().resolve("postgres/cluster/postmaster.pid"))
                .getFirst();
        ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
      }
      // Rows printed between the last one read and the kill were acknowledged as well.
      for (String line; (line = lines.readLine()) != null; ) {
        acknowledged =
            line.matches("row \\d+") ? Integer.parseInt(line.substring(4)) : acknowledged;
      }
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      return acknowledged;
    }
  }

  private int rowsAfterRestart() throws SQLException {
    try (var server = LocalPostgres.start(settings);
        var connection = connect(server);
        var rows = connection.createStatement().executeQuery("select count(*) from restless")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static String show(LocalPostgres server, String setting) throws SQLException {
    try (var connection = connect(server);
        var rows = connection.createStatement().executeQuery("show " + setting)) {
      rows.next();
      return rows.getString(1);
    }
  }

  /// Asks until the server answers.
  private static String show(LocalPostgres server, String setting, Instant deadline)
      throws SQLException {
    while (true) {
      try {
        return show(server, setting);
      } catch (SQLException gone) {
        if (Instant.now().isAfter(deadline)) {
          throw gone;
        }
        Thread.onSpinWait();
      }
    }
  }

  static java.sql.Connection connect(LocalPostgres server) throws SQLException {
    return DriverManager.getConnection(server.url(), server.username(), server.password());
  }
}
