package org.opendost.directory.identity;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens an empty installation: as long as there is no account, each start in production prints a
/// one-time link with which the first administrator is made.
@Component
@Transactional
public class FirstAdministrator {

  private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
  private static final Duration LASTS = Duration.ofHours(24);
  private static final Actor SETUP = Actor.system("first-administrator");

  private final AccountRows rows;
  private final SecretRows secrets;
  private final Accounts accounts;
  private final Mode mode;
  private final Environment environment;

  FirstAdministrator(
      AccountRows rows, SecretRows secrets, Accounts accounts, Mode mode, Environment environment) {
    this.rows = rows;
    this.secrets = secrets;
    this.accounts = accounts;
    this.mode = mode;
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  void invite() {
    if (mode.isProduction() && rows.none()) {
      LOG.warn(
          "There is no account yet. Make the first administrator with this link, good once and for"
              + " a day: {}/sign-in/first/{}",
          address(),
          newToken());
    }
  }

  private String address() {
    var address = environment.getProperty("opendost.public-url", "").strip();
    return address.isEmpty()
        ? "http://localhost:" + environment.getProperty("local.server.port", "8080")
        : address.replaceAll("/+$", "");
  }

  String newToken() {
    var token = Secrets.token();
    secrets.endLinks(null);
    secrets.link(Secrets.hash(token), null, LASTS);
    return token;
  }

  /// Refuses a link that is used, too old or none, as if there were no such page.
  public void check(String token) {
    if (!secrets.isFirst(Secrets.hash(token))) {
      throw new NotFound("link", "given");
    }
  }

  /// Makes the first administrator and ends the link.
  public UUID make(String token, String username, String name, String password, String again) {
    check(token);
    PasswordRules.check(username, password, again);
    var account =
        accounts.create(
            SETUP, Account.officer(Uuid7.next(), username, name, Set.of(Role.ADMINISTRATOR), null));
    accounts.setPassword(SETUP, link(account), password, again);
    secrets.endLinks(null);
    return account.id();
  }

  private String link(Account account) {
    var path = accounts.link(SETUP, account.id());
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
