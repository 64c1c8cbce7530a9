package org.opendost.office.lawmaking;

import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.search.SearchEntries;
import org.opendost.platform.search.SearchEntry;
import org.opendost.platform.search.SearchSource;
import org.opendost.platform.search.Visibility;
import org.springframework.stereotype.Component;

/// Lets everyone find what was issued and what is posted for comment, and officers all drafts.
@Component
class FindableDrafts implements SearchSource {

  private static final String KIND = "draft";

  private final DraftRows rows;
  private final SearchEntries entries;
  private final OfficeClock clock;

  FindableDrafts(DraftRows rows, SearchEntries entries, OfficeClock clock) {
    this.rows = rows;
    this.entries = entries;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void putAll() {
    rows.all(clock.today()).forEach(this::put);
  }

  void put(Draft draft) {
    if (draft.stage() == Draft.Stage.WITHDRAWN) {
      entries.remove(KIND, draft.id());
      return;
    }
    var posted = draft.stage() == Draft.Stage.COMMENT;
    var issued = draft.issue() != null;
    entries.put(
        new SearchEntry(
            KIND,
            draft.id(),
            draft.heading(),
            String.join("\n", draft.facts().unitName(), draft.facts().ground()),
            (issued ? "/van-ban/" : posted ? "/lay-y-kien/" : "/office/drafts/") + draft.id(),
            issued || posted
                ? Visibility.everyone()
                : Visibility.holdersOf(LawmakingPermissions.FOLLOW),
            draft.stageOn()));
  }
}
