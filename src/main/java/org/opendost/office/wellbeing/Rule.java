package org.opendost.office.wellbeing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.register.Validity;

/// What a campaign asks for, from a day on.
///
/// @param homeLeast at least so many of a unit stay away from the office; null for no such rule
/// @param homeMost at most so many of a unit work at home; null for no such rule
/// @param presentLeast persons of each unit present on a day, at least
/// @param everyDay whether that holds for weekends and holidays as well
/// @param keepDays days personal data is kept
public record Rule(
    UUID id,
    UUID campaign,
    @Nullable Share homeLeast,
    @Nullable Share homeMost,
    int presentLeast,
    boolean everyDay,
    int keepDays,
    Validity validity) {

  /// How many of a unit may be at the office together. Where the share would leave fewer than have
  /// to be present, presence prevails: two thirds of one person is nobody sent home.
  public int presentMost(int people) {
    int byShare = homeLeast == null ? people : people - homeLeast.leastOf(people);
    return Math.min(people, Math.max(byShare, presentLeast));
  }

  /// How many of a unit have to be present; never more than there are.
  public int presentLeast(int people) {
    return Math.min(people, presentLeast);
  }
}
