package org.opendost.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ListingTest {

  private final Listing list =
      new Listing("/office/tasks", Map.of("sort", "name", "unit", "Phòng A&B", "after", "k1"));

  @Test
  void keepsTheFilterAndStartsAgainWhenItIsSortedAnew() {
    assertThat(list.sortAddress("year")).isEqualTo("/office/tasks?sort=year&unit=Ph%C3%B2ng+A%26B");
  }

  @Test
  void turnsTheOrderRoundAtTheSecondClickAndBackAtTheThird() {
    assertThat(list.sortAddress("name")).contains("dir=desc");
    var turned = new Listing("/office/tasks", Map.of("sort", "name", "dir", "desc"));
    assertThat(turned.sortAddress("name")).isEqualTo("/office/tasks?sort=name");
    assertThat(turned.direction("name")).isEqualTo("descending");
    assertThat(turned.direction("year")).isNull();
  }

  @Test
  void sortsOnlyByWhatTheListAllows() {
    assertThat(list.sort("year", "year", "name")).isEqualTo("name");
    assertThat(new Listing("/x", Map.of("sort", "1; drop")).sort("year", "year", "name"))
        .isEqualTo("year");
  }

  @Test
  void exportsTheWholeListAsItIsFiltered() {
    assertThat(list.exportAddress("csv"))
        .contains("format=csv")
        .contains("unit=")
        .doesNotContain("after");
    assertThat(list.filtered()).isTrue();
    assertThat(new Listing("/x", Map.of("sort", "a", "after", "b")).filtered()).isFalse();
  }
}
