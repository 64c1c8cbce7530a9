package org.opendost.office.workplan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.office.workplan.WorkplanExample.HEAD;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.database.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/// Two heads who enter the plan of a year at the same moment: one does, the other reads who did.
@OfficeTest
class TwoPlannersTest {

  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";
  private static final Actor OTHER = WorkplanExample.actor("Hứa Suối Xanh", Role.HEAD);

  private final Plans plans;
  private final JdbcClient jdbc;
  private final TransactionTemplate writing;
  private final MockMvc browser;

  TwoPlannersTest(
      Plans plans,
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      WebApplicationContext application) {
    this.plans = plans;
    this.jdbc = jdbc;
    this.writing = new TransactionTemplate(transactions);
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  @Test
  void tellsTheSecondWhoWasFaster() throws Exception {
    var plan = PlanExample.next();
    var second =
        writing.execute(
            status -> {
              plans.write(HEAD, plan);
              var sent = CompletableFuture.supplyAsync(() -> send(plan));
              waitUntilItWaits();
              return sent;
            });
    assertThat(second).isNotNull();
    var answer = second.join();
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(UTF_8)).contains(plan.title(), HEAD.name());
  }

  private MockHttpServletResponse send(Plan same) {
    try {
      return browser
          .perform(
              post("/office/workplan/plans/new")
                  .param("id", Uuid7.next().toString())
                  .param("year", String.valueOf(same.year()))
                  .param("title", "Kế hoạch khác")
                  .param("decision", "03/KH")
                  .with(csrf())
                  .with(user("visitor"))
                  .requestAttr(VISITOR, OTHER))
          .andReturn()
          .getResponse();
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }

  /// Until the second insert stands before the key of the first.
  private void waitUntilItWaits() {
    var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (System.nanoTime() < until) {
      var waiting =
          jdbc.sql("select count(*) from pg_locks where locktype = 'transactionid' and not granted")
              .query(Integer.class)
              .single();
      if (waiting > 0) {
        return;
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("the second never came to the key");
  }
}
