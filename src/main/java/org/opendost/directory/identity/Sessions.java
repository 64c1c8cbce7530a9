package org.opendost.directory.identity;

import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/// The places an account is signed in.
@Component
public class Sessions {

  /// The session's attribute with the browser's own name.
  static final String BROWSER = "browser";

  /// The session's attribute with the network address it began from.
  static final String ADDRESS = "address";

  private final FindByIndexNameSessionRepository<? extends Session> repository;

  Sessions(FindByIndexNameSessionRepository<? extends Session> repository) {
    this.repository = repository;
  }

  /// One of them.
  ///
  /// @param key names it without giving the secret in its cookie away
  public record Place(String key, String browser, String address, Instant since, Instant last) {}

  /// The places, the one used last first.
  public List<Place> of(UUID account) {
    return repository.findByPrincipalName(account.toString()).values().stream()
        .filter(session -> !session.isExpired())
        .map(
            session ->
                new Place(
                    key(session.getId()),
                    session.getAttributeOrDefault(BROWSER, ""),
                    session.getAttributeOrDefault(ADDRESS, ""),
                    session.getCreationTime(),
                    session.getLastAccessedTime()))
        .sorted(Comparator.comparing(Place::last).reversed())
        .toList();
  }

  /// Ends one of the account's sessions; nothing happens if it is none of them.
  public void end(UUID account, String key) {
    repository.findByPrincipalName(account.toString()).keySet().stream()
        .filter(id -> Secrets.same(key(id), key))
        .forEach(repository::deleteById);
  }

  /// The name of the session with that secret.
  public static String key(String id) {
    return HexFormat.of().formatHex(Secrets.hash(id)).substring(0, 16);
  }

  /// Ends all of the account's sessions but one.
  void endOthers(UUID account, String kept) {
    repository.findByPrincipalName(account.toString()).keySet().stream()
        .filter(id -> !Secrets.same(key(id), kept))
        .forEach(repository::deleteById);
  }

  void endAll(UUID account) {
    repository.findByPrincipalName(account.toString()).keySet().forEach(repository::deleteById);
  }
}
