package org.opendost.directory.identity;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.opendost.directory.parties.People;
import org.opendost.directory.parties.Post;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.springframework.stereotype.Component;

/// The officers to whom work can be given: names for a list to choose from. No permission of its
/// own: the capability has checked who gives work.
@Component
public class Officers {

  private static final Actor ASKING = Actor.system("officers");

  private final AccountRows accounts;
  private final People people;
  private final OfficeClock clock;

  Officers(AccountRows accounts, People people, OfficeClock clock) {
    this.accounts = accounts;
    this.people = people;
    this.clock = clock;
  }

  /// Every officer with an open account, by the name shown in histories.
  public List<Account> all() {
    return accounts.all().stream()
        .filter(Officers::works)
        .sorted(Comparator.comparing(Account::name, Collator.getInstance(Locale.of("vi"))))
        .toList();
  }

  /// The officer as an actor of today, with the unit; none when the account is closed or not an
  /// officer's.
  public Optional<Actor> find(UUID account) {
    return accounts
        .find(account)
        .filter(Officers::works)
        .map(
            found ->
                new Actor(
                    found.id(),
                    found.name(),
                    found.roles(),
                    null,
                    Optional.ofNullable(found.person())
                        .flatMap(person -> people.postOn(ASKING, person, clock.today()))
                        .map(Post::unit)
                        .orElse(null)));
  }

  /// The accounts of the heads of a unit, whoever they are today.
  public List<UUID> headsOf(UUID unit) {
    return all().stream()
        .filter(account -> account.roles().contains(Role.HEAD))
        .map(Account::id)
        .filter(head -> find(head).filter(actor -> unit.equals(actor.unit())).isPresent())
        .toList();
  }

  private static boolean works(Account account) {
    return !account.locked()
        && account.roles().stream()
            .anyMatch(
                role -> role.isOfficer() && role != Role.AUDITOR && role != Role.ADMINISTRATOR);
  }
}
