package org.opendost.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.AuditVerifier.Finding;
import org.opendost.platform.audit.Verification.State;
import org.opendost.platform.clock.OfficeClock;
import org.opendost.platform.database.Uuid7;
import org.opendost.platform.notifications.Inbox;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Verifications that an auditor starts, leaves and finds again.
@OfficeTest
class VerificationsTest {

  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";
  private static final String HOME = "/office/audit/verifications";
  private static final Actor AUDITOR =
      new Actor(Uuid7.next(), "Lãnh Sổ Sách", Set.of(Role.AUDITOR), null, null);

  private final Verifications verifications;
  private final VerificationRows rows;
  private final VerificationRun run;
  private final Inbox inbox;
  private final OfficeClock clock;
  private final MockMvc browser;

  VerificationsTest(
      Verifications verifications,
      VerificationRows rows,
      VerificationRun run,
      Inbox inbox,
      OfficeClock clock,
      WebApplicationContext application) {
    this.verifications = verifications;
    this.rows = rows;
    this.run = run;
    this.inbox = inbox;
    this.clock = clock;
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  @Test
  void runInTheBackgroundOnceForADoubleClick() throws Exception {
    var id = Uuid7.next();
    for (int click = 0; click < 2; click++) {
      var answer = asked(post(HOME).param("id", id.toString()));
      assertThat(answer.getStatus()).isEqualTo(303);
      assertThat(answer.getRedirectedUrl()).isEqualTo(HOME + "/" + id);
    }
    await().atMost(ONE_MINUTE).until(() -> state(id) != State.RUNNING);
    assertThat(state(id)).isEqualTo(State.WHOLE);
    assertThat(rows.find(id).orElseThrow().head()).hasSize(64);
  }

  @Test
  void giveTheRunningOneToWhoeverAsksMeanwhile() throws Exception {
    var running = begun();
    assertThat(verifications.start(AUDITOR, Uuid7.next()).id()).isEqualTo(running);
    rows.progress(running, 12_345);
    assertThat(text(asked(get(HOME + "/" + running)))).contains("data-running", "12.345");
    assertThat(text(asked(get("/office/audit")))).contains("Đang kiểm tra");

    run.run(running);

    assertThat(state(running)).isEqualTo(State.WHOLE);
    var after = text(asked(get(HOME + "/" + running)));
    assertThat(after)
        .doesNotContain("data-running")
        .contains(rows.find(running).orElseThrow().head());
  }

  @Test
  void nameEveryKindOfBreachInBothLanguagesAndTellTheAuditors() throws Exception {
    var id = begun();
    var breaches =
        List.<Breach>of(
            new Breach.Altered(3),
            new Breach.Missing(5, 9),
            new Breach.Moved(11, 12),
            new Breach.Unlinked(20),
            new Breach.AgainstRoot("2020-05-12", 21));
    int told = inbox.unread(AUDITOR);
    run.finish(id, new Finding(30, "ab".repeat(32), breaches));

    assertThat(state(id)).isEqualTo(State.BROKEN);
    assertThat(text(asked(get(HOME + "/" + id))))
        .contains("Mục 3 đã bị sửa", "từ 5 đến 9", "vốn được ghi là mục 12", "Mục 20 không nối")
        .contains("2020-05-12");
    assertThat(text(asked(get(HOME + "/" + id).cookie(new Cookie("language", "en")))))
        .contains("Entry 3 was altered", "Entries 5 to 9", "rewritten here", "root of 2020-05-12");
    assertThat(inbox.unread(AUDITOR)).isEqualTo(told + 1);
    run.finish(id, new Finding(30, "cd".repeat(32), List.of()));
    assertThat(state(id)).as("what was found once stays").isEqualTo(State.BROKEN);
    assertThat(inbox.unread(AUDITOR)).isEqualTo(told + 1);
  }

  @Test
  void areListedWithTheirResultFilteredPagedAndExported() throws Exception {
    var id = begun();
    run.finish(id, new Finding(30, "ab".repeat(32), List.of(new Breach.Altered(3))));
    for (var language : List.of("vi", "en")) {
      var list = asked(get(HOME + "?state=BROKEN").cookie(new Cookie("language", language)));
      assertThat(text(list)).contains(id.toString());
    }
    assertThat(text(asked(get(HOME + "?state=WHOLE")))).doesNotContain(id.toString());
    assertThat(text(asked(get(HOME + "?after=" + id)))).doesNotContain(HOME + "/" + id);
    assertThat(text(asked(get(HOME + "?format=csv")))).contains("ab".repeat(32));
  }

  private UUID begun() {
    var id = Uuid7.next();
    assertThat(rows.insert(id, "Lãnh Sổ Sách", clock.instant())).as("none runs").isTrue();
    return id;
  }

  private State state(UUID id) {
    return verifications.open(AUDITOR, id).state();
  }

  private MockHttpServletResponse asked(MockHttpServletRequestBuilder request) throws Exception {
    return browser
        .perform(request.with(user("x")).requestAttr(VISITOR, AUDITOR))
        .andReturn()
        .getResponse();
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
