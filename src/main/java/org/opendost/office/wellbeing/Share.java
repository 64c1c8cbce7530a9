package org.opendost.office.wellbeing;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A part of the people of a unit, as `2/3`.
public record Share(int parts, int of) {

  private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,3})\\s*/\\s*([1-9][0-9]{0,2})");

  public Share {
    if (parts < 0 || parts > of) {
      throw new IllegalArgumentException("no share: " + parts + "/" + of);
    }
  }

  /// What was written; none when it is no share.
  public static Optional<Share> read(String text) {
    var found = WRITTEN.matcher(text.strip());
    if (!found.matches()) {
      return Optional.empty();
    }
    int parts = Integer.parseInt(found.group(1));
    int of = Integer.parseInt(found.group(2));
    return parts > of ? Optional.empty() : Optional.of(new Share(parts, of));
  }

  /// How it is written; empty for none.
  static String written(@Nullable Share share) {
    return share == null ? "" : share.toString();
  }

  /// So many people at least: rounded up.
  public int leastOf(int people) {
    return (people * parts + of - 1) / of;
  }

  /// So many people at most: rounded down.
  public int mostOf(int people) {
    return people * parts / of;
  }

  @Override
  public String toString() {
    return parts + "/" + of;
  }
}
