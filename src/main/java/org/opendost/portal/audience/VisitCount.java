package org.opendost.portal.audience;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.portal.rendered.PageCounter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Counts pages in memory and writes the counts down every few seconds.
@Component
class VisitCount implements PageCounter, SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(VisitCount.class);
  private static final Duration HERE = Duration.ofMinutes(5);
  private static final int SECONDS = 5;
  private static final int MOST_VISITORS = 200_000;

  private final DayRows rows;
  private final OfficeClock clock;
  private final TransactionTemplate transaction;
  private final ConcurrentHashMap<LocalDate, Tally> unwritten = new ConcurrentHashMap<>();
  private final Cache<Integer, Boolean> guests = present();
  private final Cache<Integer, Boolean> engines = present();

  /// Few browsers make most of the visits, and reading a name costs more than finding it.
  private final Cache<String, Agent> agents = Caffeine.newBuilder().maximumSize(2_000).build();

  /// Makes the keys of visitors worthless to anyone outside this process.
  private final String secret = Long.toHexString(new SecureRandom().nextLong());

  private volatile DayRows.Sums sums = new DayRows.Sums(0, 0, 0);
  private @Nullable ScheduledExecutorService writer;

  VisitCount(DayRows rows, OfficeClock clock, PlatformTransactionManager transactions) {
    this.rows = rows;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public void page(String address, String agent) {
    var tally = unwritten.computeIfAbsent(clock.today(), day -> new Tally());
    var kind = agents.get(agent, Agent::of);
    if (kind == Agent.PERSON) {
      tally.people.increment();
      guests.put(Objects.hash(secret, address, agent), true);
    } else {
      tally.robots.increment();
      if (kind == Agent.SEARCH_ENGINE) {
        // A search engine comes from many addresses at once; each is one of its machines.
        engines.put(Objects.hash(secret, address, agent), true);
      }
    }
  }

  Statistics statistics() {
    guests.cleanUp();
    engines.cleanUp();
    var known = sums;
    return new Statistics(
        Math.toIntExact(guests.estimatedSize()),
        Math.toIntExact(engines.estimatedSize()),
        known.today(),
        known.month(),
        known.total());
  }

  /// Writes down what was counted since the last time; a failure loses nothing.
  synchronized void write() {
    var today = clock.today();
    for (var day : unwritten.keySet()) {
      var tally = Objects.requireNonNull(unwritten.get(day));
      var more = new DayCount(day, tally.people.sumThenReset(), tally.robots.sumThenReset());
      if (more.people() + more.robots() == 0) {
        continue;
      }
      try {
        transaction.executeWithoutResult(status -> rows.add(more));
      } catch (RuntimeException failed) {
        tally.people.add(more.people());
        tally.robots.add(more.robots());
        throw failed;
      }
    }
    sums = Objects.requireNonNull(transaction.execute(status -> rows.sums(today)));
  }

  private void writeIfPossible() {
    try {
      write();
    } catch (RuntimeException failed) {
      LOG.warn("Visits could not be written down; they are kept for the next time", failed);
    }
  }

  @Override
  public synchronized void start() {
    var threads =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("visits").daemon().factory());
    writer = threads;
    threads.execute(this::writeIfPossible);
    var _ =
        threads.scheduleWithFixedDelay(this::writeIfPossible, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void stop() {
    var threads = writer;
    if (threads != null) {
      threads.shutdown();
      writer = null;
      writeIfPossible();
    }
  }

  @Override
  public boolean isRunning() {
    return writer != null;
  }

  private static Cache<Integer, Boolean> present() {
    return Caffeine.newBuilder().expireAfterWrite(HERE).maximumSize(MOST_VISITORS).build();
  }

  private static final class Tally {
    private final LongAdder people = new LongAdder();
    private final LongAdder robots = new LongAdder();
  }
}
