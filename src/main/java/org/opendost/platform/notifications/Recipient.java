package org.opendost.platform.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;

/// Who is told.
///
/// @param address how the recipient is written in the table
public record Recipient(String address) {

  /// One account.
  public static Recipient account(UUID id) {
    return new Recipient("account:" + id);
  }

  /// Every account of an organisation.
  public static Recipient organisation(UUID id) {
    return new Recipient("organisation:" + id);
  }

  /// Everyone who works in the unit when they look.
  public static Recipient unit(UUID id) {
    return new Recipient("unit:" + id);
  }

  /// Everyone who holds the role when they look.
  public static Recipient role(Role role) {
    return new Recipient("role:" + role);
  }

  /// All addresses at which the actor is told.
  static List<String> of(Actor actor) {
    var addresses = new ArrayList<String>();
    addresses.add(account(actor.id()).address());
    if (actor.organisation() != null) {
      addresses.add(organisation(actor.organisation()).address());
    }
    if (actor.unit() != null) {
      addresses.add(unit(actor.unit()).address());
    }
    actor.roles().forEach(role -> addresses.add(role(role).address()));
    return addresses;
  }
}
