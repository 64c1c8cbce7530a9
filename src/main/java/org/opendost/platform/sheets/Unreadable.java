package org.opendost.platform.sheets;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A file that cannot be read as a table.
public final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;
  private static final Set<String> OF_FILES =
      Set.of("empty", "broken", "not-utf8", "too-many-rows");

  private final String trouble;
  private final String about;

  /// @param trouble the end of a message's key
  /// @param about what the message names
  public Unreadable(String trouble, String about) {
    this(trouble, about, null);
  }

  Unreadable(String trouble, String about, @Nullable Throwable cause) {
    super(trouble + " " + about, cause);
    this.trouble = trouble;
    this.about = about;
  }

  /// The key of a trouble's message: of the files' own here, of a capability's under its prefix.
  public static String key(String trouble, String prefix) {
    return (OF_FILES.contains(trouble) ? "sheets.trouble." : prefix) + trouble;
  }

  /// The end of a message's key.
  public String trouble() {
    return trouble;
  }

  /// What the message names.
  public String about() {
    return about;
  }
}
