package org.opendost.regulatory.goods.web;

import java.util.List;
import org.opendost.platform.page.NavigationEntries;
import org.opendost.platform.page.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
final class GoodsNavigation implements NavigationEntries {

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        NavigationEntry.register("goods.warnings", "/canh-bao", 302),
        NavigationEntry.office("goods.office", "/office/lots", "goods.read", 302),
        NavigationEntry.office("goods.examinations", "/office/examinations", "goods.read", 302));
  }
}
