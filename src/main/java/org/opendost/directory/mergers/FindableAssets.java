package org.opendost.directory.mergers;

import java.util.Collection;
import java.util.List;
import org.opendost.platform.search.SearchEntries;
import org.opendost.platform.search.SearchEntry;
import org.opendost.platform.search.SearchSource;
import org.opendost.platform.search.Visibility;
import org.springframework.stereotype.Component;

/// Lets officers find assets by number, name, place and keeper, those written off as well: whoever
/// looks for one wants to be told.
@Component
class FindableAssets implements SearchSource {

  private static final String KIND = "asset";

  private final AssetRows rows;
  private final SearchEntries entries;

  FindableAssets(AssetRows rows, SearchEntries entries) {
    this.rows = rows;
    this.entries = entries;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void putAll() {
    put(rows.all());
  }

  void put(Asset asset) {
    put(List.of(asset));
  }

  void put(Collection<Asset> assets) {
    entries.putAll(assets.stream().map(FindableAssets::entry).toList());
  }

  private static SearchEntry entry(Asset asset) {
    return new SearchEntry(
        KIND,
        asset.id(),
        asset.number() + " – " + asset.name(),
        String.join("\n", asset.place(), asset.keeperName(), asset.note()),
        "/office/directory/assets/" + asset.id(),
        Visibility.holdersOf("assets.read"),
        null);
  }
}
