package org.opendost.regulatory.inspection;

import java.util.Comparator;

/// A step of a kind of mission, for which the law gives a time.
public record MissionLimit(Kind kind, LimitCode step) implements Comparable<MissionLimit> {

  private static final Comparator<MissionLimit> ORDER =
      Comparator.comparing(MissionLimit::kind).thenComparing(MissionLimit::step);

  @Override
  public int compareTo(MissionLimit other) {
    return ORDER.compare(this, other);
  }
}
