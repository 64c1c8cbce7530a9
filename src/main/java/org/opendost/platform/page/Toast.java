package org.opendost.platform.page;

import java.io.Serializable;
import java.util.List;

/// What the page after a redirect says once. Kept in the session in between, hence serializable.
///
/// @param textKey the message's key
/// @param arguments what the message names
public record Toast(String textKey, List<String> arguments) implements Serializable {

  static final String ATTRIBUTE = "toast";

  public Toast {
    arguments = List.copyOf(arguments);
  }
}
