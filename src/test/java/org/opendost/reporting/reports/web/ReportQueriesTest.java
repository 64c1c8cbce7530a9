package org.opendost.reporting.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Role;
import org.opendost.platform.audit.Audit;
import org.opendost.platform.database.Uuid7;
import org.opendost.reporting.reports.NewReport;
import org.opendost.reporting.reports.ReportDrafts;
import org.opendost.reporting.reports.Reports;
import org.opendost.reporting.reports.TemplateText;
import org.opendost.reporting.reports.Templates;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClient;

/// Pages send as many statements for many records as for few.
@OfficeTest
class ReportQueriesTest {

  private static final Actor HEAD =
      new Actor(Uuid7.next(), "Hà Văn Mẫu", Set.of(Role.HEAD), null, null);
  private static final Actor DIRECTOR =
      new Actor(Uuid7.next(), "Nông Văn Mẫu", Set.of(Role.DIRECTOR), null, null);
  private static final LocalDate DAY = LocalDate.of(3700, 1, 1);

  private final ReportDrafts drafts;
  private final Reports reports;
  private final Templates templates;
  private final Audit audit;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final RestClient web;
  private final String code = "q-" + UUID.randomUUID();

  ReportQueriesTest(
      ReportDrafts drafts,
      Reports reports,
      Templates templates,
      Audit audit,
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      @LocalServerPort int port) {
    this.drafts = drafts;
    this.reports = reports;
    this.templates = templates;
    this.audit = audit;
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.web = RestClient.create("http://127.0.0.1:" + port);
  }

  @BeforeEach
  void aPublishedReport() {
    templates.save(
        HEAD,
        new TemplateText(
            Uuid7.next(), code, "Thử", "Đã tiếp {{trial.visits}}, {{trial.to-date}} lượt.", 0));
    publish(code);
  }

  @Test
  void sendsNoMoreForManyRecordsAndChangesThanForFew() {
    visits(2);
    var figure = "/bao-cao/" + code + "/trial.visits";
    var changes = "/bao-cao/" + code + "/thay-doi";
    int figureOfFew = statements(figure);
    int changesOfFew = statements(changes);
    visits(40);

    assertThat(statements(figure)).isEqualTo(figureOfFew);
    assertThat(statements(changes)).isEqualTo(changesOfFew).isLessThan(60);
  }

  @Test
  void sendsNoMoreForManyReportsThanForFew() {
    int few = statements("/bao-cao");
    for (int i = 0; i < 8; i++) {
      publish(code + "-" + i);
    }
    assertThat(statements("/bao-cao")).isEqualTo(few).isLessThan(12);
  }

  private void publish(String some) {
    drafts.draft(
        HEAD, new NewReport(Uuid7.next(), some, "Báo cáo", DAY, DAY.plusDays(9), null, code));
    reports.sign(DIRECTOR, some, 0);
    reports.publish(DIRECTOR, some);
  }

  private void visits(int many) {
    transaction.executeWithoutResult(
        status -> {
          for (int i = 0; i < many; i++) {
            var id = Uuid7.next();
            jdbc.sql("insert into reporttrial.visit values (:id, 'Lượt', :day, 'x', '{}', 0)")
                .param("id", id)
                .param("day", DAY)
                .update();
            audit.record(HEAD, "visit.recorded", "visit", id, "Lượt", null, null);
          }
        });
  }

  private int statements(String path) {
    web.get().uri(path).retrieve().body(String.class);
    int before = Queries.sentByRequests();
    web.get().uri(path).retrieve().body(String.class);
    return Queries.sentByRequests() - before;
  }
}
