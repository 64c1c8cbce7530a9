package org.opendost.reporting.dashboard;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.LocalDate;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.Requires;
import org.opendost.platform.clock.OfficeClock;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The department on one page. The figures are kept for a few minutes and computed anew in the
/// background, so that readers wait for them once a day; whoever wants the newest asks for them.
@Facade
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class Dashboard {

  private static final Duration FRESH = Duration.ofMinutes(5);
  private static final Duration KEPT = Duration.ofDays(1);

  private final OfficeClock clock;
  private final LoadingCache<LocalDate, Board> boards;

  Dashboard(Boards boards, OfficeClock clock) {
    this.clock = clock;
    this.boards =
        Caffeine.newBuilder()
            .maximumSize(2)
            .refreshAfterWrite(FRESH)
            .expireAfterWrite(KEPT)
            .build(day -> boards.compute());
  }

  /// What the page shows today, some minutes old at most while anybody looks.
  @Requires(DashboardPermissions.OPEN)
  public Board today(Actor actor) {
    return boards.get(clock.today());
  }

  /// The figures of this moment; who asks at the same time gets the same.
  @Requires(DashboardPermissions.OPEN)
  public Board anew(Actor actor) {
    return boards.refresh(clock.today()).join();
  }
}
