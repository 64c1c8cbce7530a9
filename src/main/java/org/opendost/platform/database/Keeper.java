package org.opendost.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the local server back, at the same address, when it ends without being told to: then
/// requests wait a few seconds instead of failing until somebody starts everything anew.
final class Keeper implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);

  private final Path pidFile;
  private final Launch launch;
  private final CountDownLatch closed = new CountDownLatch(1);

  private Keeper(Path pidFile, Launch launch) {
    this.pidFile = pidFile;
    this.launch = launch;
  }

  /// Starts the server.
  @FunctionalInterface
  interface Launch {
    void run() throws IOException;
  }

  /// Keeps the server that has just been started in that folder.
  static Keeper of(Path data, Launch launch) {
    var keeper = new Keeper(data.resolve("postmaster.pid"), launch);
    Thread.ofPlatform().name("local-postgres-keeper").daemon().start(keeper::keep);
    return keeper;
  }

  private void keep() {
    try {
      while (closed.getCount() > 0) {
        server().ifPresent(running -> running.onExit().join());
        bringBack();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<ProcessHandle> server() {
    try {
      return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()));
    } catch (IOException | RuntimeException gone) {
      return Optional.empty();
    }
  }

  /// What the server left behind may take a moment to end, and has to before another can begin.
  private void bringBack() throws InterruptedException {
    for (boolean first = true; !closed.await(1, TimeUnit.SECONDS); first = false) {
      if (first) {
        LOG.error("The local database ended by itself; it is being started again");
      }
      try {
        launch();
        return;
      } catch (IOException failed) {
        LOG.error("The local database cannot be started; it will be tried again", failed);
      }
    }
  }

  private synchronized void launch() throws IOException {
    if (closed.getCount() > 0) {
      launch.run();
      LOG.warn("The local database serves again");
    }
  }

  /// From now on the server may end; a start under way is waited for.
  @Override
  public synchronized void close() {
    closed.countDown();
  }
}
