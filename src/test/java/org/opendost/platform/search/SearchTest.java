package org.opendost.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.DatabaseSettings;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.search.Found.Hit;
import org.opendost.platform.search.Found.Piece;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Each test looks for a word of its own, since all tests share one index.
@OfficeTest
class SearchTest {

  private static final Actor READER = Actor.PUBLIC;

  private final Search search;
  private final SearchEntries entries;
  private final EntryRows rows;
  private final Indexer indexer;
  private final Path folder;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  SearchTest(
      Search search,
      SearchEntries entries,
      EntryRows rows,
      Indexer indexer,
      DatabaseSettings settings,
      JdbcClient jdbc,
      PlatformTransactionManager transactions) {
    this.search = search;
    this.entries = entries;
    this.rows = rows;
    this.indexer = indexer;
    this.jdbc = jdbc;
    this.folder = settings.folder().resolve("search");
    this.transaction = new TransactionTemplate(transactions);
  }

  @Test
  void findsWordsWithAndWithoutMarks() {
    put("Chuyển đổi số zqa ở Cao Bằng", "");

    for (var words :
        List.of(
            "chuyển đổi số zqa",
            "chuyen doi so zqa",
            "CHUYỂN ĐỔI SỐ ZQA",
            Normalizer.normalize("chuyển đổi số zqa", Normalizer.Form.NFD))) {
      assertThat(titles(words)).as(words).containsExactly("Chuyển đổi số zqa ở Cao Bằng");
    }
  }

  @Test
  void findsWhatWasWrittenInAnotherUnicodeForm() {
    put(Normalizer.normalize("Đề tài nấm hương zqb", Normalizer.Form.NFD), "");

    assertThat(titles("nấm hương zqb")).containsExactly("Đề tài nấm hương zqb");
  }

  @Test
  void ranksWhatIsWrittenWithTheSameMarksFirst() {
    put("Ma zqc", "ma ma ma ma zqc zqc");
    put("Mạ zqc", "về cây mạ");
    put("Chuyện khác", "nói rất dài về nhiều thứ, cuối cùng nhắc đến mã zqc một lần");

    assertThat(titles("mã zqc").getFirst()).isEqualTo("Chuyện khác");
    assertThat(titles("mạ zqc").getFirst()).isEqualTo("Mạ zqc");
    assertThat(titles("ma zqc")).hasSize(3).first().isEqualTo("Ma zqc");
  }

  @Test
  void ranksTheTitleBeforeTheTextAndWordsTogetherBeforeWordsApart() {
    put("Về cây lúa zqd", "hạt giống mới và quả dẻ của rừng");
    put("Tin trong tuần zqd", "vùng trồng hạt dẻ Trùng Khánh");
    put("Hạt dẻ Trùng Khánh zqd", "chỉ dẫn địa lý");

    assertThat(titles("hat de zqd"))
        .containsExactly("Hạt dẻ Trùng Khánh zqd", "Tin trong tuần zqd", "Về cây lúa zqd");
  }

  @Test
  void ranksNewerThingsSlightlyEarlier() {
    put(
        entry(
            "Bản tin zqe",
            "",
            Visibility.everyone(),
            LocalDate.now(OfficeClock.ZONE).minusYears(5)));
    put(
        entry(
            "Bản tin zqe",
            "",
            Visibility.everyone(),
            LocalDate.now(OfficeClock.ZONE).minusDays(5)));

    assertThat(search.find(READER, Question.of("bản tin zqe")).hits())
        .extracting(Hit::day)
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void findsAPhraseAsItStands() {
    put("Đo lường chất lượng zqf", "");
    put("Chất lượng và đo lường zqf", "");

    assertThat(titles("\"lường chất\" zqf")).containsExactly("Đo lường chất lượng zqf");
  }

  @Test
  void findsACodeAsItIsWritten() {
    put("Giấy phép 27/GP-SKHCN zqg", "000.00.12.H14-200506-0007");

    assertThat(titles("27/GP-SKHCN zqg")).hasSize(1);
    assertThat(titles("000.00.12.H14-200506-0007")).hasSize(1);
  }

  @Test
  void makesDoWithMostOfTheWordsWhenNothingHoldsAll() {
    put("Quản lý tài sản trí tuệ zqh", "");

    var found = search.find(READER, Question.of("quản lý tài sản trí tuệ zqh vvvvv"));
    assertThat(found.loosened()).isTrue();
    assertThat(found.hits()).extracting(Hit::plainTitle).contains("Quản lý tài sản trí tuệ zqh");
  }

  @Test
  void showsNobodyWhatTheyMayNotRead() {
    put(entry("Nội bộ zqi", "", Visibility.holdersOf("notifications.own"), null));
    put(entry("Công khai zqi", "", Visibility.everyone(), null));
    var clerk = new Actor(Uuid7.next(), "A", Set.of(Role.CLERK), null, null);

    var found = search.find(READER, Question.of("zqi"));
    assertThat(found.hits()).extracting(Hit::plainTitle).containsExactly("Công khai zqi");
    assertThat(found.total()).isEqualTo(1);
    assertThat(found.byKind()).containsExactly(java.util.Map.entry("article", 1L));
    assertThat(search.find(clerk, Question.of("zqi")).total()).isEqualTo(2);
  }

  @Test
  void countsEachKindWhicheverIsAskedFor() {
    put("Một zqj", "");
    put(new SearchEntry("task", Uuid7.next(), "Hai zqj", "", "/x", Visibility.everyone(), null));

    var found = search.find(READER, new Question("zqj", "task", 1));
    assertThat(found.hits()).extracting(Hit::plainTitle).containsExactly("Hai zqj");
    assertThat(found.byKind()).containsKeys("article", "task");
  }

  @Test
  void turnsPagesWithoutLosingOrRepeating() {
    for (int n = 0; n < 23; n++) {
      put("Số " + n + " zqk", "");
    }

    var seen = new java.util.HashSet<String>();
    for (int page = 1; page <= 3; page++) {
      search
          .find(READER, new Question("zqk", null, page))
          .hits()
          .forEach(hit -> seen.add(hit.plainTitle()));
    }
    assertThat(seen).hasSize(23);
    assertThat(search.find(READER, new Question("zqk", null, 3)).total()).isEqualTo(23);
  }

  @Test
  void keepsWordsAndMarkupApart() {
    put("Tin <b>đậm</b> zql", "Trước <script>alert(1)</script> từ khóa zql sau");

    var hit = search.find(READER, Question.of("zql")).hits().getFirst();
    assertThat(hit.title()).contains(new Piece("zql", true));
    assertThat(hit.plainTitle()).isEqualTo("Tin <b>đậm</b> zql");
    assertThat(hit.snippet()).contains(new Piece("zql", true));
  }

  @Test
  void survivesWhateverIsTyped() {
    for (var words :
        List.of("\"", "(((", "a AND", "*", "-", "+", "~", "\\", "a:b", "[a TO", "   ", "đ", "'")) {
      assertThat(search.find(READER, Question.of(words))).as(words).isNotNull();
    }
  }

  @Test
  void forgetsWhatIsTakenOut() {
    var entry = entry("Sắp rút zqm", "", Visibility.everyone(), null);
    put(entry);
    assertThat(titles("zqm")).hasSize(1);

    transaction.executeWithoutResult(status -> entries.remove("article", entry.id()));
    settle();
    assertThat(titles("zqm")).isEmpty();

    put(entry);
    assertThat(titles("zqm")).hasSize(1);
  }

  @Test
  void findsNothingThatWasTakenBack() {
    transaction.executeWithoutResult(
        status -> {
          entries.put(entry("Không thành zqn", "", Visibility.everyone(), null));
          status.setRollbackOnly();
        });
    settle();

    assertThat(titles("zqn")).isEmpty();
    assertThatThrownBy(() -> entries.put(entry("Ngoài zqn", "", Visibility.everyone(), null)))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void passesNothingOverThatCommitsLate() throws Exception {
    var begun = new CountDownLatch(1);
    var late = new CountDownLatch(1);
    var slow =
        Thread.ofVirtual()
            .start(
                () ->
                    transaction.executeWithoutResult(
                        status -> {
                          entries.put(entry("Chậm zqo", "", Visibility.everyone(), null));
                          begun.countDown();
                          await(late);
                        }));
    begun.await();
    transaction.executeWithoutResult(
        status -> entries.put(entry("Nhanh zqo", "", Visibility.everyone(), null)));
    indexer.follow();
    late.countDown();
    slow.join();
    settle();

    assertThat(titles("zqo")).containsExactlyInAnyOrder("Chậm zqo", "Nhanh zqo");
  }

  @Test
  void catchesUpAfterASuddenEnd() throws Exception {
    put("Trước zqp", "");
    var generation = rows.generation();
    var other = folder.resolveSibling("search-after-crash");
    try (var index = Index.open(other, generation, rows.settled())) {
      assertThat(index.followed()).isZero();
      index.apply(rows.changed(-1, "", new UUID(0, 0), rows.settled(), 10_000));
      index.follow(rows.settled());
    }
    // What is written here was brought in but never said to be: the end came in between.
    put("Sau zqp", "");
    try (var index = Index.open(other, generation, rows.settled())) {
      long followed = index.followed();
      assertThat(followed).isPositive();
      var missed = rows.changed(followed - 1, "", new UUID(0, 0), rows.settled(), 10_000);
      assertThat(missed).anyMatch(row -> row.entry().title().equals("Sau zqp"));
      index.apply(missed);
      index.apply(missed);
    }
    try (var another = Index.open(other, "another database", rows.settled())) {
      assertThat(another.followed()).as("made anew for another database").isZero();
    }
  }

  /// While the table is locked, what follows it stands still, as it would on a large table.
  @Test
  void answersWhileTheIndexStillFollows() throws Exception {
    put("Sẵn sàng zqs", "");
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var found =
          transaction.execute(
              status -> {
                jdbc.sql("lock table search.entry in access exclusive mode").update();
                var following = people.submit(indexer::follow);
                while (waiting() == 0 && !following.isDone()) {
                  Thread.onSpinWait();
                }
                var answer = people.submit(() -> titles("zqs"));
                try {
                  return answer.get(20, TimeUnit.SECONDS);
                } catch (Exception late) {
                  return List.of();
                }
              });
      assertThat(found).isEqualTo(List.of("Sẵn sàng zqs"));
    }
  }

  private long waiting() {
    return jdbc.sql(
            "select count(*) from pg_locks where relation = 'search.entry'::regclass and not"
                + " granted")
        .query(Long.class)
        .single();
  }

  @Test
  void isMadeAnewWhenItsFolderIsGone() throws Exception {
    put("Còn đây zqr", "");
    indexer.stop();
    try (var all = java.nio.file.Files.walk(folder)) {
      for (var path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        java.nio.file.Files.delete(path);
      }
    }
    indexer.begin();
    settle();

    assertThat(titles("zqr")).hasSize(1);
  }

  private void put(String title, String body) {
    put(entry(title, body, Visibility.everyone(), null));
  }

  private void put(SearchEntry entry) {
    transaction.executeWithoutResult(status -> entries.put(entry));
    settle();
  }

  private static SearchEntry entry(
      String title, String body, Visibility visibility, LocalDate day) {
    return new SearchEntry("article", Uuid7.next(), title, body, "/x", visibility, day);
  }

  private void settle() {
    while (indexer.follow()) {
      Thread.onSpinWait();
    }
  }

  private List<String> titles(String words) {
    return search.find(READER, Question.of(words)).hits().stream().map(Hit::plainTitle).toList();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
