package org.opendost.demonstration.caobang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class ArticleRecordsTest {

  private static final Actor EDITOR =
      new Actor(Uuid7.next(), "Bế Thanh Trà", Set.of(Role.EDITOR), null, null);

  private final ArticleRecords records;
  private final JdbcClient jdbc;

  ArticleRecordsTest(ArticleRecords records, JdbcClient jdbc) {
    this.records = records;
    this.jdbc = jdbc;
  }

  @Test
  void enters106NewsItemsOfJanuaryToApril2020OfWhich8OnTheEpidemic() {
    records.enter(EDITOR);
    records.enter(EDITOR);

    assertThat(count("true")).isEqualTo(106);
    assertThat(count("'covid-19' = any(tags)")).isEqualTo(8);
  }

  private int count(String which) {
    return jdbc.sql(
            """
            select count(*) from articles.report_article
             where happened_on between date '2020-01-01' and date '2020-04-30' and
            """
                + which)
        .query(Integer.class)
        .single();
  }
}
