package org.opendost.directory.parties;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;

/// A capability that deals with organisations. Each is asked when the page of an organisation is
/// shown, so that nothing is kept twice.
public interface DealingSource {

  /// What it did with the organisation, sorted by moment and id, both descending; nothing where the
  /// actor may not see it.
  ///
  /// @param behind only what lies behind it, everything for none
  /// @param most at most so many
  List<Dealing> newest(Actor actor, UUID organisation, Dealing.@Nullable Mark behind, int most);
}
