package org.opendost.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.database.Uuid7;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@OfficeTest
class SearchPagesTest {

  private final SearchEntries entries;
  private final Indexer indexer;
  private final TransactionTemplate transaction;
  private final MockMvc browser;

  SearchPagesTest(
      SearchEntries entries,
      Indexer indexer,
      PlatformTransactionManager transactions,
      WebApplicationContext application) {
    this.entries = entries;
    this.indexer = indexer;
    this.transaction = new TransactionTemplate(transactions);
    this.browser = MockMvcBuilders.webAppContextSetup(application).build();
  }

  @Test
  void showWhatWasFoundAndNeverRunIt() throws Exception {
    transaction.executeWithoutResult(
        status ->
            entries.put(
                new SearchEntry(
                    "article",
                    Uuid7.next(),
                    "Lễ hội <i>zpa</i>",
                    "Ở đây <script>x</script> có zpa.",
                    "/tin/zpa",
                    Visibility.everyone(),
                    null)));
    while (indexer.follow()) {
      Thread.onSpinWait();
    }

    assertThat(page("/search?q=zpa"))
        .contains(
            "href=\"/tin/zpa\"",
            "&lt;i&gt;<mark>zpa</mark>&lt;/i&gt;",
            "&lt;script&gt;",
            "value=\"zpa\"",
            "Tin bài")
        .doesNotContain("<script>x", "<i>");
  }

  @Test
  void sayWhatToDoWhenNothingWasFound() throws Exception {
    assertThat(page("/search?q=zpb<b>&kind=task&page=x"))
        .contains("Không có kết quả nào cho “zpb&lt;b&gt;”", "Tìm trong tất cả các loại.");
    assertThat(page("/search")).contains("Gõ vài từ");
  }

  private String page(String path) throws Exception {
    var answer = browser.perform(get(path)).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
