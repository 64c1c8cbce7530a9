package org.opendost.science.tasks;

/// A file that cannot be read as a list of tasks.
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  private final String trouble;
  private final String about;

  /// @param trouble the end of a message's key
  /// @param about what the message names
  Unreadable(String trouble, String about) {
    super(trouble + " " + about);
    this.trouble = trouble;
    this.about = about;
  }

  String trouble() {
    return trouble;
  }

  String about() {
    return about;
  }
}
