package org.opendost.regulatory.inspection;

import java.util.List;
import java.util.UUID;
import org.opendost.platform.access.Actor;

/// What other modules recorded during a visit, such as the lots of goods: shown on the visit's page
/// without this module knowing them.
public interface VisitEvidence {

  /// The key of what the lines are called.
  String titleKey();

  /// Where one more is recorded.
  String newAddress(UUID visit);

  /// The permission to record one.
  String permission();

  /// Whether it may be recorded after the visit's minutes were signed, too.
  default boolean isOpenAfterMinutes() {
    return false;
  }

  /// What was recorded.
  List<Line> of(Actor actor, UUID visit);

  /// One of them.
  ///
  /// @param stateKey of where it stands
  /// @param tone of the badge
  record Line(String address, String title, String detail, String stateKey, String tone) {}
}
