package org.opendost.regulatory.inspection;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;

/// What other modules made of something found on a mission, such as minutes of a violation: shown
/// where it was found without this module knowing them.
public interface Sequel {

  /// Of what it is made.
  enum Found {
    MISSION,
    DEMAND,
    LOT
  }

  /// The key of what the lines are called; with `.of-this` of what makes one of this.
  String titleKey();

  /// The permission to make one.
  String permission();

  /// Where one is made of it.
  String newAddress(Found what, UUID id);

  /// What was made of the mission, its visits, its demands and its lots.
  List<Line> ofMission(Actor actor, UUID mission);

  /// What was made of the lot.
  List<Line> ofLot(Actor actor, UUID lot);

  /// One of them.
  ///
  /// @param demand the demand it was made of; null if it was another thing
  record Line(VisitEvidence.Line line, @Nullable UUID demand) {}
}
