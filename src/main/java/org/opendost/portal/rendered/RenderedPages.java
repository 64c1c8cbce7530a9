package org.opendost.portal.rendered;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The rendered pages of this node.
@Component
public class RenderedPages {

  /// How old the figures on a page may be when nobody has changed anything.
  public static final Duration FRESH = Duration.ofSeconds(20);

  /// The cookie that makes a page the reader's own, such as one that knows the reader's vote: who
  /// sends it is answered afresh.
  public static final String OWN = "own";

  static final String CHANNEL = "portal_pages";
  private static final String EVERYTHING = "*";
  private static final long MOST_BYTES = 48L << 20;

  /// Tells this node's own messages from those of others.
  private final String node = UUID.randomUUID().toString();

  /// Grows with every change: a page begun before a change is not kept after it.
  private final AtomicLong generation = new AtomicLong();

  private final Cache<PageKey, RenderedPage> pages =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((PageKey key, RenderedPage page) -> page.weight())
          .build();
  private final JdbcClient jdbc;

  RenderedPages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Says that something shown on many pages has changed: here as soon as the running transaction
  /// has committed, so that the next reader sees it; on the other nodes a moment later.
  public void stale() {
    tell(EVERYTHING);
  }

  /// The same of one page alone. A reader who asks at the same moment may still see the old one,
  /// for [#FRESH] at most: good for a count of votes, not for a correction.
  public void stale(String address) {
    tell(address);
  }

  private void tell(String what) {
    jdbc.sql("select pg_notify(:channel, :message)")
        .param("channel", CHANNEL)
        .param("message", node + " " + what)
        .query((row, n) -> true)
        .single();
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              drop(what);
            }
          });
    } else {
      drop(what);
    }
  }

  @Nullable RenderedPage find(PageKey key) {
    var page = pages.getIfPresent(key);
    return page == null || page.generation() != generation.get() ? null : page;
  }

  long generation() {
    return generation.get();
  }

  void keep(PageKey key, RenderedPage page) {
    pages.put(key, page);
  }

  void clear() {
    generation.incrementAndGet();
    pages.invalidateAll();
  }

  /// A message of [#CHANNEL]: which node says it, and of what.
  void heard(String message) {
    int gap = message.indexOf(' ');
    if (gap > 0 && !message.substring(0, gap).equals(node)) {
      drop(message.substring(gap + 1));
    }
  }

  private void drop(String what) {
    if (what.equals(EVERYTHING)) {
      clear();
    } else {
      pages.asMap().keySet().removeIf(key -> key.address().equals(what));
    }
  }
}
