package org.opendost.platform.notifications;

import java.util.List;

/// Something to be told.
///
/// @param textKey a key of the message files, in words that stand alone
/// @param arguments what the message names: numbers, titles, days already written out
/// @param href a path of this site where the reader goes on
public record Notice(Recipient to, String textKey, List<String> arguments, String href) {

  /// Checks that it leads nowhere else.
  public Notice {
    if (!href.matches("/[^/\\\\\\p{Cc}][^\\\\\\p{Cc}]*")) {
      throw new IllegalArgumentException("not a path of this site: " + href);
    }
    arguments = List.copyOf(arguments);
  }
}
