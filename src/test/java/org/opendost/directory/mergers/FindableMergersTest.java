package org.opendost.directory.mergers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;
import static org.opendost.directory.mergers.MergerExample.DAY;
import static org.opendost.directory.mergers.MergerExample.DECIDED;
import static org.opendost.directory.mergers.MergerExample.DIRECTOR;
import static org.opendost.directory.mergers.MergerExample.at;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.search.Found.Hit;
import org.opendost.platform.search.Question;
import org.opendost.platform.search.Search;

/// Mergers and assets are found by those who may read them.
@OfficeTest
class FindableMergersTest {

  private static final Actor SPECIALIST =
      new Actor(Uuid7.next(), "Lục Đồi Xanh", Set.of(Role.SPECIALIST), null, null);

  private final MergerExample example;
  private final Search search;

  FindableMergersTest(MergerExample example, Search search) {
    this.example = example;
    this.search = search;
  }

  @Test
  void aMergerIsFoundByItsUnitsUntilItIsWithdrawnAndOnlyByThoseWhoFollowMergers() {
    var merger = example.drafted(example.unit());
    var words = merger.name();
    var href = "/office/directory/mergers/" + merger.id();
    await().atMost(ONE_MINUTE).until(() -> hits(DIRECTOR, "merger", words).contains(href));
    assertThat(hits(SPECIALIST, "merger", words)).isEmpty();
    assertThat(hits(Actor.PUBLIC, "merger", words)).isEmpty();

    at(
        DECIDED,
        () -> {
          example.mergers.withdraw(DIRECTOR, merger.id(), "Không thực hiện");
          return merger;
        });
    await().atMost(ONE_MINUTE).until(() -> !hits(DIRECTOR, "merger", words).contains(href));
  }

  @Test
  void anAssetIsFoundByItsNumberAndByWhoeverKeepsItSinceTheMerger() {
    var unit = example.unit();
    var keeper = example.officer(unit);
    var asset = example.asset(unit);
    var href = "/office/directory/assets/" + asset.id();
    await()
        .atMost(ONE_MINUTE)
        .until(() -> hits(SPECIALIST, "asset", asset.number()).contains(href));
    assertThat(hits(Actor.PUBLIC, "asset", asset.number())).isEmpty();

    var merger = example.drafted(unit);
    at(
        DAY,
        () -> {
          example.take(merger, "asset", asset.id(), keeper.id());
          return merger;
        });
    example.carriedOut(example.signed(merger));
    await().atMost(ONE_MINUTE).until(() -> hits(SPECIALIST, "asset", keeper.name()).contains(href));
  }

  private List<String> hits(Actor actor, String kind, String words) {
    return search.find(actor, new Question(words, kind, 1)).hits().stream().map(Hit::href).toList();
  }
}
