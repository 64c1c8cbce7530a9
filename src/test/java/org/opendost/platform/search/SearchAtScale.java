package org.opendost.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A hundred thousand entries: run by name (`-Dtest=SearchAtScale`), not with the other tests.
@OfficeTest
class SearchAtScale {

  private static final int ENTRIES = 100_000;
  private static final int QUESTIONS = 900;
  private static final String[] SYLLABLES =
      ("khoa học công nghệ đề tài dự án nghiên cứu ứng dụng giống cây trồng vật nuôi lúa ngô hạt dẻ"
           + " trùng khánh cao bằng hòa an quảng uyên nguyên bình bảo lạc thạch an hà quảng y tế"
           + " bệnh viện bức xạ an toàn thiết bị chẩn đoán giấy phép đo lường chất lượng tiêu chuẩn"
           + " sở hữu trí tuệ nhãn hiệu chỉ dẫn địa lý nông thôn miền núi chuyển giao tiến bộ kỹ"
           + " thuật mô hình sản xuất thử nghiệm nghiệm thu hội đồng thông báo kế hoạch báo cáo"
           + " tổng kết năm tháng quý tỉnh huyện xã phòng chống dịch covid")
          .split(" ", -1);

  private final Search search;
  private final Indexer indexer;
  private final JdbcClient jdbc;
  private final Random random = new Random(2020);

  SearchAtScale(Search search, Indexer indexer, JdbcClient jdbc) {
    this.search = search;
    this.indexer = indexer;
    this.jdbc = jdbc;
  }

  @Test
  void findsWithinTwentyMilliseconds() {
    for (int n = 0; n < ENTRIES; n += 1000) {
      jdbc.sql(
              """
              insert into search.entry (kind, id, title, body, href, visibility, day)
              select 'article', gen_random_uuid(), title, body, '/x', 'everyone', date '2020-01-01'
                from unnest(:titles, :bodies) as t(title, body)
              """)
          .param("titles", texts(1000, 6, 12))
          .param("bodies", texts(1000, 60, 200))
          .update();
    }
    long begun = System.nanoTime();
    while (indexer.follow()) {
      Thread.onSpinWait();
    }
    System.out.printf("indexed %,d in %.1f s%n", ENTRIES, (System.nanoTime() - begun) / 1e9);

    var times = new double[QUESTIONS];
    for (int n = 0; n < QUESTIONS; n++) {
      var words = words(1 + random.nextInt(4));
      long from = System.nanoTime();
      search.find(Actor.PUBLIC, Question.of(words));
      times[n] = (System.nanoTime() - from) / 1e6;
    }
    var warm = Arrays.copyOfRange(times, QUESTIONS / 3, QUESTIONS);
    Arrays.sort(warm);
    double p95 = warm[warm.length * 95 / 100];
    System.out.printf("p50 %.2f ms, p95 %.2f ms%n", warm[warm.length / 2], p95);
    assertThat(p95).isLessThan(20);
  }

  private String[] texts(int count, int least, int most) {
    return IntStream.range(0, count)
        .mapToObj(n -> words(least + random.nextInt(most - least)))
        .toArray(String[]::new);
  }

  /// Two thirds of the words are common ones, the rest one of thousands of rare ones.
  private String words(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            n ->
                random.nextInt(3) > 0
                    ? SYLLABLES[random.nextInt(SYLLABLES.length)]
                    : "từ" + random.nextInt(20_000))
        .collect(Collectors.joining(" "));
  }
}
