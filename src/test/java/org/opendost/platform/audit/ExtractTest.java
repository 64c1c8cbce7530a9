package org.opendost.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/// An extract as a court receives it, and the command that verifies it without the office.
@OfficeTest
class ExtractTest {

  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";
  private static final Actor AUDITOR =
      new Actor(Uuid7.next(), "Lãnh Sổ Sách", Set.of(Role.AUDITOR), null, null);

  private static final AtomicInteger WEEKS = new AtomicInteger();

  private final Audit audit;
  private final AuditRoots roots;
  private final TransactionTemplate transaction;
  private final MockMvc browser;

  private final LocalDate day = LocalDate.of(1997, 1, 1).plusWeeks(WEEKS.incrementAndGet());

  @TempDir Path folder;

  ExtractTest(
      Audit audit,
      AuditRoots roots,
      PlatformTransactionManager transactions,
      WebApplicationContext application) {
    this.audit = audit;
    this.roots = roots;
    this.transaction = new TransactionTemplate(transactions);
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  /// Five entries on a day of their own, then its root, then one more entry.
  @BeforeEach
  void aDayWithItsRoot() {
    at(day, () -> done(5));
    at(day.plusDays(1), roots::publish);
    at(day.plusDays(1), () -> done(1));
  }

  @Test
  void isVerifiedFromTheFileAloneAndHeldByItsRoot() throws Exception {
    var words = verified(lines -> lines, 0);
    assertThat(words)
        .contains("The extract is whole: 5 entries.")
        .contains("are held by the root of " + day.plusDays(1));
  }

  @Test
  void showsWhatSomebodyChangedInIt() throws Exception {
    assertThat(verified(lines -> lines.replace("Vật 2", "Vật hai"), 1)).contains("was altered");
    assertThat(verified(without("Vật 2"), 1)).contains("is missing");
    assertThat(verified(without("Vật 4"), 1)).contains("missing", "NOT whole");
    assertThat(verified(without("{\"root\""), 0)).contains("No root in hand");
  }

  @Test
  void isHeldToTheRootsThatAnOutsiderKept() throws Exception {
    var kept = folder.resolve("roots.json");
    var published =
        browser
            .perform(get("/api/v1/audit/roots?after=" + day))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    Files.writeString(kept, published);
    assertThat(verified(without("{\"root\""), 0, "--roots=" + kept))
        .contains("are held by the root of " + day.plusDays(1));

    var hash = roots.after(day, 1).getFirst().hash();
    Files.writeString(kept, published.replace(hash, "ab".repeat(32)));
    assertThat(verified(lines -> lines, 1, "--roots=" + kept))
        .contains("is not the one published as the root of " + day.plusDays(1));
  }

  @Test
  void saysThatAFileIsNoExtract() throws Exception {
    var file = folder.resolve("other.txt");
    Files.writeString(file, "xin chào\n");
    var words = new ByteArrayOutputStream();
    assertThat(command(words, "--extract=" + file)).isEqualTo(2);
    assertThat(words.toString(StandardCharsets.UTF_8)).contains("is not an extract");
    assertThat(command(words, "--extract=" + folder.resolve("none"))).isEqualTo(2);
  }

  @Test
  void asksForTwoDaysOnWhichSomethingWasDone() throws Exception {
    assertThat(asked("").getStatus()).isEqualTo(422);
    var turned = asked("from=05/05/1990&to=04/05/1990");
    assertThat(turned.getStatus()).isEqualTo(422);
    assertThat(turned.getContentAsString(StandardCharsets.UTF_8))
        .contains("Ngày cuối phải không trước", "value=\"05/05/1990\"");
    assertThat(asked("from=04/05/1990&to=05/05/1990").getContentAsString(StandardCharsets.UTF_8))
        .contains("Không có mục nhật ký nào");
  }

  @Test
  void rootsAreReadByAnyoneDayAfterDayAndTellNothingElse() throws Exception {
    var answer = browser.perform(get("/api/v1/audit/roots?after=" + day)).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    var root = roots.after(day, 1).getFirst();
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .startsWith(
            "{\"roots\":[{\"day\":\"%s\",\"seq\":%d,\"hash\":\"%s\"}"
                .formatted(day.plusDays(1), root.seq(), root.hash()))
        .doesNotContain("Lý");
    assertThat(
            browser
                .perform(get("/api/v1/audit/roots?after=hom-qua"))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(422);
  }

  private static UnaryOperator<String> without(String words) {
    return lines -> {
      var kept = new ArrayList<>(List.of(lines.split("\n", -1)));
      kept.removeIf(line -> line.contains(words));
      return String.join("\n", kept);
    };
  }

  /// Takes the day's extract, lets somebody change it, and gives what the command says of it.
  private String verified(UnaryOperator<String> change, int expected, String... more)
      throws Exception {
    var written = "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    var answer = asked("from=" + written + "&to=" + written);
    assertThat(answer.getStatus()).isEqualTo(200);
    var file = folder.resolve("extract.jsonl");
    Files.writeString(file, change.apply(answer.getContentAsString(StandardCharsets.UTF_8)));
    var words = new ByteArrayOutputStream();
    var arguments = new ArrayList<>(List.of("--extract=" + file));
    arguments.addAll(List.of(more));
    int code = command(words, arguments.toArray(String[]::new));
    var said = words.toString(StandardCharsets.UTF_8);
    assertThat(code).as(said).isEqualTo(expected);
    return said;
  }

  private static int command(ByteArrayOutputStream words, String... arguments) {
    return VerifyAudit.run(new PrintStream(words, true, StandardCharsets.UTF_8), arguments);
  }

  private void done(int count) {
    transaction.executeWithoutResult(
        status -> {
          for (int n = 0; n < count; n++) {
            audit.record(
                new Actor(Uuid7.next(), "Lý Thị Đào", Set.of(Role.CLERK), null, null),
                "thing.moved",
                "thing",
                Uuid7.next(),
                "Vật " + n,
                Map.of("n", n),
                null);
          }
        });
  }

  private static void at(LocalDate day, Runnable work) {
    OfficeClock.at(day.atTime(9, 0).atZone(OfficeClock.ZONE).toInstant(), work);
  }

  private MockHttpServletResponse asked(String query) throws Exception {
    return browser
        .perform(
            get("/office/audit/extract?" + query).with(user("x")).requestAttr(VISITOR, AUDITOR))
        .andReturn()
        .getResponse();
  }
}
