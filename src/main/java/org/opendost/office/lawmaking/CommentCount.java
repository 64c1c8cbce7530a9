package org.opendost.office.lawmaking;

/// How many comments a draft has, and what became of them.
public record CommentCount(int all, int taken, int partly, int not) {

  /// Those that wait for an answer.
  public int open() {
    return all - taken - partly - not;
  }
}
