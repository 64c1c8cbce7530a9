package org.opendost.platform.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.database.DatabaseSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lets the index follow the table, on a thread of its own: no request waits for it, for the index
/// can be searched while it grows.
///
/// It follows by the numbers of transactions: a row is brought in once every transaction up to its
/// own has ended, so that none is passed over however long it took to commit; and it asks again
/// from time to time for what another node changed. The index is opened by the first who needs it,
/// a little after the start at the latest.
@Component
class Indexer implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);
  private static final int PAGE = 500;
  private static final UUID FIRST = new UUID(0, 0);
  private static final long AFTER_START_MILLIS = 4_000;
  private static final long ASKS_AGAIN_MILLIS = 15_000;
  private static final long PENDING_MILLIS = 100;

  private final EntryRows rows;
  private final Refill refill;
  private final Path folder;
  private final Semaphore news = new Semaphore(0);
  private final Object opening = new Object();
  private volatile boolean running;
  private volatile boolean complete;
  private boolean begun;
  private @Nullable Thread thread;
  private volatile @Nullable Index index;

  Indexer(EntryRows rows, Refill refill, DatabaseSettings settings) {
    this.rows = rows;
    this.refill = refill;
    this.folder = settings.folder().resolve("search");
  }

  /// Says that something changed.
  void wake() {
    news.release();
  }

  /// Whether everything that was there at the start is in the index.
  boolean isComplete() {
    return complete;
  }

  /// The index, opened now if nobody has yet.
  Index index() {
    var open = index;
    return open == null ? opened() : open;
  }

  private Index opened() {
    synchronized (opening) {
      var open = index;
      if (open == null) {
        try {
          rows.adopt();
          open = Index.open(folder, rows.generation(), rows.settled());
          index = open;
        } catch (IOException unusable) {
          throw new UncheckedIOException(unusable);
        }
      }
      return open;
    }
  }

  /// Brings in everything that is settled.
  ///
  /// @return whether more is on its way
  synchronized boolean follow() {
    var open = index();
    long settled = rows.settled();
    if (settled > open.followed()) {
      long tx = open.followed() - 1;
      var kind = "";
      var id = FIRST;
      boolean any = false;
      for (var page = rows.changed(tx, kind, id, settled, PAGE);
          !page.isEmpty();
          page = rows.changed(tx, kind, id, settled, PAGE)) {
        open.apply(page);
        any = true;
        var last = page.getLast();
        tx = last.tx();
        kind = last.entry().kind();
        id = last.entry().id();
      }
      if (any || open.followed() == 0) {
        open.follow(settled);
      }
    }
    complete = true;
    return rows.pending(settled);
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    begun = true;
    running = true;
    thread = Thread.ofPlatform().name("search-index").daemon().start(this::run);
  }

  private void run() {
    try {
      news.tryAcquire(AFTER_START_MILLIS, TimeUnit.MILLISECONDS);
      refill.missing();
      while (running) {
        boolean pending = false;
        try {
          pending = follow();
        } catch (RuntimeException failed) {
          if (running) {
            LOG.error("the search index cannot follow; it will try again", failed);
          }
        }
        news.tryAcquire(pending ? PENDING_MILLIS : ASKS_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        news.drainPermits();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void start() {
    // Begins when the application is ready: not a moment of its start is spent here. Who was
    // stopped goes on.
    if (begun && !running) {
      begin();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public void stop() {
    running = false;
    wake();
    var working = thread;
    try {
      if (working != null) {
        working.join(TimeUnit.SECONDS.toMillis(20));
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    close();
  }

  private synchronized void close() {
    synchronized (opening) {
      var open = index;
      index = null;
      if (open != null) {
        open.close();
      }
    }
  }
}
