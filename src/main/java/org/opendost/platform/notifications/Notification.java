package org.opendost.platform.notifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Something somebody was told.
///
/// @param textKey the message's key
/// @param arguments what the message names
/// @param href where to go on, a path of this site
/// @param read whether this reader has read it
public record Notification(
    UUID id, String textKey, List<String> arguments, String href, Instant sentAt, boolean read) {

  public Notification {
    arguments = List.copyOf(arguments);
  }
}
