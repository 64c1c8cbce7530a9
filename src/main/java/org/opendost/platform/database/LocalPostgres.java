package org.opendost.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL server of our own in a folder: unpacked and initialised at the first start, durable
/// (fsync, synchronous commit, checksums), and brought back after any crash of ours or, by its
/// [Keeper], of its own.
///
/// Each step is finished by an atomic rename, so that one interrupted half-way is begun anew. A
/// server left running by a killed process of ours is stopped in order before the next is started;
/// its pid file is removed only where the process it names provably is another. A PostgreSQL that
/// serves another folder is never touched.
final class LocalPostgres implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(LocalPostgres.class);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path home;
  private final Path binaries;
  private final Path data;
  private final @Nullable FileChannel lockFile;
  private final int port;
  private final String password;
  private @Nullable Keeper keeper;

  private LocalPostgres(
      Path home, Path binaries, @Nullable FileChannel lockFile, int port, String password) {
    this.home = home;
    this.binaries = binaries;
    this.data = home.resolve("cluster").toAbsolutePath().normalize();
    this.lockFile = lockFile;
    this.port = port;
    this.password = password;
  }

  /// Starts the server of the folder; refuses if another instance of ours uses it.
  static LocalPostgres start(DatabaseSettings settings) {
    try {
      var home = settings.folder().resolve("postgres");
      var lockFile = lock(settings.folder());
      try {
        var binaries = PostgresBinaries.unpackedIn(settings.binaries());
        var password = password(home);
        var port = freePort();
        var server = new LocalPostgres(home, binaries, lockFile, port, password);
        server.initialise(settings.beginWith());
        server.stopOrphan();
        server.launch();
        server.keeper = Keeper.of(server.data, server::launch);
        return server;
      } catch (IOException | RuntimeException failed) {
        lockFile.close();
        throw failed;
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// The server of the folder as it runs for another process, or a started one if none runs.
  ///
  /// @throws UnusableFolder when nothing was ever kept there
  static LocalPostgres join(DatabaseSettings settings) {
    if (!Files.exists(settings.folder().resolve("postgres/cluster"))) {
      throw UnusableFolder.empty(settings.folder());
    }
    try {
      return start(settings);
    } catch (UnusableFolder inUse) {
      try {
        var home = settings.folder().resolve("postgres");
        var running = Files.readAllLines(home.resolve("cluster/postmaster.pid"));
        var port = Integer.parseInt(running.get(3).strip());
        return new LocalPostgres(home, settings.binaries(), null, port, password(home));
      } catch (IOException | RuntimeException unreadable) {
        inUse.addSuppressed(unreadable);
        throw inUse;
      }
    }
  }

  /// How to reach the database.
  String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  String username() {
    return "postgres";
  }

  String password() {
    return password;
  }

  /// Stops the server in order, unless another process started it.
  @Override
  public void close() {
    if (lockFile == null) {
      return;
    }
    try (lockFile) {
      if (keeper != null) {
        keeper.close();
      }
      control("-m", "fast", "-w", "-t", "120", "stop");
    } catch (IOException failed) {
      log.warn(
          "The local database did not stop in order; it will recover at the next start", failed);
    }
  }

  private static FileChannel lock(Path folder) throws IOException {
    var home = folder.resolve("postgres");
    FileChannel channel;
    try {
      Files.createDirectories(home);
      channel =
          FileChannel.open(
              home.resolve("opendost.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException refused) {
      throw UnusableFolder.unwritable(folder, refused);
    }
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException sameProcess) {
      channel.close();
      throw UnusableFolder.inUse(folder);
    }
    if (lock == null) {
      channel.close();
      throw UnusableFolder.inUse(folder);
    }
    return channel;
  }

  private static String password(Path home) throws IOException {
    var file = home.resolve("password");
    if (!Files.exists(file)) {
      var secret = new byte[24];
      RANDOM.nextBytes(secret);
      var draft =
          Files.createTempFile(
              home,
              "password",
              ".new",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(draft, HexFormat.of().formatHex(secret));
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return Files.readString(file).strip();
  }

  private static int freePort() throws IOException {
    try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }

  private void initialise(@Nullable Path beginWith) throws IOException {
    if (Files.exists(data)) {
      return;
    }
    var draft = home.resolve("cluster.new");
    Folders.delete(draft);
    var packed = beginWith == null ? null : PackedFolder.in(home, beginWith);
    if (packed == null) {
      makeEmpty(draft);
    } else {
      packed.unpack(draft);
      runWith(
          "alter role %s password '%s'\n".formatted(username(), password),
          binaries.resolve("bin/postgres").toString(),
          "--single",
          "-D",
          draft.toString(),
          "postgres");
    }
    Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
  }

  private void makeEmpty(Path draft) throws IOException {
    run(
        binaries.resolve("bin/initdb").toString(),
        "-D",
        draft.toString(),
        "-U",
        username(),
        "--auth=scram-sha-256",
        "--pwfile=" + home.resolve("password"),
        "-E",
        "UTF8",
        "--data-checksums",
        "--locale=C.UTF-8",
        "--locale-provider=icu",
        "--icu-locale=vi-VN");
  }

  /// Stops a server that a killed process of ours left behind. After a sudden reboot the pid file
  /// may name any process, another PostgreSQL too: one that began at another moment and does not
  /// say that it serves this folder. Then the file is removed; where nothing is sure, it stays and
  /// PostgreSQL itself refuses to start.
  private void stopOrphan() throws IOException {
    var pidFile = data.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    var lines = Files.readAllLines(pidFile);
    if (lines.size() < 3) {
      return;
    }
    var process = ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElse(null);
    if (process == null) {
      return;
    }
    var info = process.info();
    var command = info.command().orElse("");
    var written = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
    boolean sameMoment =
        info.startInstant()
            .map(began -> Duration.between(began, written).abs().toSeconds() <= 5)
            .orElse(false);
    boolean mayBePostgres = command.isEmpty() || command.endsWith("postgres");
    if (mayBePostgres && (sameMoment || servesThisFolder(info))) {
      log.info("Stopping the database server that an interrupted run left behind");
      stop(process);
    } else if (!sameMoment && (!mayBePostgres || info.arguments().isPresent())) {
      log.info("Removing the pid file of a server that is gone; its number belongs to {}", command);
      Files.delete(pidFile);
    }
  }

  /// A server says with `-D` which folder it serves.
  private boolean servesThisFolder(ProcessHandle.Info process) {
    var arguments = List.of(process.arguments().orElse(new String[0]));
    int folder = arguments.indexOf("-D") + 1;
    return folder > 0 && folder < arguments.size() && Path.of(arguments.get(folder)).equals(data);
  }

  /// A server that dies by itself while it is being stopped is stopped as well.
  private void stop(ProcessHandle process) throws IOException {
    try {
      control("-m", "fast", "-w", "-t", "120", "stop");
    } catch (IOException failed) {
      try {
        process.onExit().get(30, TimeUnit.SECONDS);
      } catch (ExecutionException | TimeoutException stillThere) {
        failed.addSuppressed(stillThere);
        throw failed;
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw failed;
      }
    }
  }

  private void launch() throws IOException {
    Files.createDirectories(home.resolve("log"));
    var options =
        String.join(
            " ",
            "-p " + port,
            "-c listen_addresses=127.0.0.1",
            "-c unix_socket_directories=",
            "-c fsync=on",
            "-c synchronous_commit=on",
            "-c full_page_writes=on",
            "-c max_connections=80",
            "-c jit=off",
            "-c logging_collector=on",
            "-c log_directory='" + home.resolve("log") + "'",
            "-c log_filename=postgres-%a.log",
            "-c log_truncate_on_rotation=on",
            "-c log_rotation_age=1440",
            "-c log_timezone=UTC",
            "-c timezone=UTC");
    control("-w", "-t", "120", "-l", home.resolve("start.log").toString(), "-o", options, "start");
  }

  private void control(String... words) throws IOException {
    var command = new ArrayList<String>();
    command.add(binaries.resolve("bin/pg_ctl").toString());
    command.add("-D");
    command.add(data.toString());
    command.addAll(List.of(words));
    run(command.toArray(String[]::new));
  }

  /// Runs one of the database's programs. PostgreSQL refuses to be root, so root steps into a user
  /// namespace where it is nobody.
  private void run(String... words) throws IOException {
    runWith("", words);
  }

  /// The same, for a program that reads what it is to do.
  private void runWith(String input, String... words) throws IOException {
    var command = new ArrayList<String>();
    if ("root".equals(System.getProperty("user.name"))) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.addAll(List.of(words));
    var output = Files.createTempFile("opendost-postgres", ".out");
    try {
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      try (var in = process.getOutputStream()) {
        in.write(input.getBytes(StandardCharsets.US_ASCII));
      }
      if (process.waitFor() != 0) {
        throw new IOException(
            words[0].substring(words[0].lastIndexOf('/') + 1)
                + " failed: "
                + Files.readString(output).strip());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    } finally {
      Files.deleteIfExists(output);
    }
  }
}
