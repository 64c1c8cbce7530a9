package org.opendost.portal.rendered;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Hears of changes on other nodes. A line that broke may have missed one, so all pages are cleared
/// whenever it stands again.
@Component
class StaleListener implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(StaleListener.class);
  private static final int WAIT_MS = 1_000;
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final RenderedPages pages;
  private final DataSource database;
  private volatile boolean running;

  StaleListener(RenderedPages pages, DataSource database) {
    this.pages = pages;
    this.database = database;
  }

  private void listen() {
    while (running) {
      try (var connection = database.getConnection();
          var statement = connection.createStatement()) {
        statement.execute("listen " + RenderedPages.CHANNEL);
        pages.clear();
        var line = connection.unwrap(PGConnection.class);
        while (running) {
          var heard = line.getNotifications(WAIT_MS);
          if (heard != null) {
            for (var message : heard) {
              pages.heard(message.getParameter());
            }
          }
        }
        statement.execute("unlisten *");
      } catch (SQLException broken) {
        if (running) {
          LOG.warn("The line for changes of other nodes broke; trying again", broken);
          pause();
        }
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void start() {
    running = true;
    Thread.ofPlatform().name("portal-pages").daemon().start(this::listen);
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
