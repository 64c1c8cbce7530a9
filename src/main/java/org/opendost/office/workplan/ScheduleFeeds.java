package org.opendost.office.workplan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.opendost.directory.identity.Accounts;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Facade;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Requires;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.clock.OfficeClock;

/// The private addresses under which the calendars of telephones read the schedule. Only a hash of
/// each is kept, so that nobody who reads the database can use one; whoever lost theirs has a new
/// one made, and the old one ends.
@Facade
public class ScheduleFeeds {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Duration BEFORE = Duration.ofDays(60);
  private static final Duration AFTER = Duration.ofDays(400);
  private static final Actor READER = Actor.system("calendar feed");

  private final ScheduleRows rows;
  private final Accounts accounts;
  private final Audit audit;
  private final OfficeClock clock;

  ScheduleFeeds(ScheduleRows rows, Accounts accounts, Audit audit, OfficeClock clock) {
    this.rows = rows;
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
  }

  /// Makes the actor's address anew; the one before it ends.
  ///
  /// @return the secret part of it, which is told this once
  @Requires("workplan.subscribe")
  public String renew(Actor actor) {
    var bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    rows.setFeed(actor.id(), hash(token));
    audit.record(
        actor, "appointment.feed-renewed", "account", actor.id(), actor.name(), null, Map.of());
    return token;
  }

  /// The schedule as the calendar of that address reads it, internal appointments among it; not to
  /// be read any longer once the account was locked or its owner is no officer.
  @Requires("workplan.read-schedule")
  public List<Appointment> read(Actor actor, String token) {
    boolean known =
        rows.feedOf(hash(token))
            .map(id -> accounts.get(READER, id))
            .filter(each -> !each.locked() && each.roles().stream().anyMatch(Role::isOfficer))
            .isPresent();
    if (!known) {
      throw new NotFound("calendar", "address");
    }
    return rows.between(clock.instant().minus(BEFORE), clock.instant().plus(AFTER));
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
