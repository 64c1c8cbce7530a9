package org.opendost.regulatory.goods.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.page.Choice;
import org.opendost.platform.page.Frame;
import org.opendost.platform.page.Listing;
import org.opendost.regulatory.goods.Circulation;
import org.opendost.regulatory.goods.LotList;
import org.opendost.regulatory.goods.State;

/// The list of lots.
public record LotsPage(Listing listing, LotList.Page found) {

  /// The key of the next page.
  public @Nullable String after() {
    var after = found.after();
    return after == null ? null : after.toString();
  }

  /// The verdicts to choose from.
  public List<Choice> verdicts(Frame frame) {
    return Stream.of(State.OPEN, State.PASSED, State.FAILED)
        .map(state -> new Choice(state.name(), frame.t("goods.state." + state)))
        .toList();
  }

  /// Whether they may be sold, to choose from.
  public List<Choice> circulations(Frame frame) {
    return Arrays.stream(Circulation.values())
        .map(each -> new Choice(each.name(), frame.t("goods.circulation." + each)))
        .toList();
  }
}
