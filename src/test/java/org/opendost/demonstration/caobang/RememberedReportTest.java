package org.opendost.demonstration.caobang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.opendost.FreshFolder;
import org.opendost.OpenDost;
import org.opendost.platform.access.Actor;
import org.opendost.reporting.reports.OpenedFigures;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A signed report is the same document after many changes of its records and after a restart: its
/// words, its figures, and the records every figure opens to.
class RememberedReportTest {

  private static final Pattern PAPER = Pattern.compile("(?s)<article class=\"paper\".*?</article>");

  private final Path folder = FreshFolder.make();

  @Test
  void isTheSameDocumentAfterManyChangesAndARestart() throws Exception {
    Map<String, String> signed;
    try (var office = start()) {
      signed = documents(office);
      change(office);
      assertThat(documents(office)).isEqualTo(signed);
    }
    try (var office = start()) {
      assertThat(documents(office)).isEqualTo(signed);
      assertThat(
              office
                  .getBean(OpenedFigures.class)
                  .rebuild(Actor.system("test"), ReportPart.CODE)
                  .identical())
          .isTrue();
    }
  }

  private ConfigurableApplicationContext start() {
    return SpringApplication.run(
        OpenDost.class,
        "--opendost.mode=demonstration",
        "--opendost.binaries-dir=target/postgres",
        "--opendost.data-dir=" + folder,
        "--server.port=0");
  }

  /// Hundreds of rows are altered, moved to other days and other kinds, or taken back.
  private static void change(ConfigurableApplicationContext office) {
    var jdbc = office.getBean(JdbcClient.class);
    new TransactionTemplate(office.getBean(PlatformTransactionManager.class))
        .executeWithoutResult(
            status -> {
              int changed = 0;
              for (var sql :
                  new String[] {
                    "update tasks.task set title = 'Tên khác', field = 'nhan_van'",
                    "update tasks.task set level = 'bo' where level = 'tinh'",
                    "update results.certificate set issued_on = issued_on - 400",
                    "update tasks.acceptance set withdrawn_at = now(), withdrawn_why = 'Nhầm'",
                    "update tasks.progress_check set checked_on = checked_on + 400",
                    "update articles.article set title = 'Tin khác', tags = '{}'",
                    "update articles.article set state = 'withdrawn', withdrawal = 'Nhầm'"
                        + " where number % 2 = 0",
                    "update radiation.dossier set issued_on = issued_on + 400"
                        + " where issued_on is not null"
                  }) {
                changed += jdbc.sql(sql).update();
              }
              assertThat(changed).isGreaterThan(200);
            });
  }

  /// The page's paper, the open interface's answer, and the records behind every figure.
  private static Map<String, String> documents(ConfigurableApplicationContext office)
      throws Exception {
    var documents = new LinkedHashMap<String, String>();
    var page = get(office, "/bao-cao/" + ReportPart.CODE);
    var paper = PAPER.matcher(page);
    assertThat(paper.find()).isTrue();
    documents.put("paper", paper.group());
    var report = get(office, "/api/v1/reports/" + ReportPart.CODE);
    documents.put("figures", report);
    var addresses = Pattern.compile("\"recordsUrl\":\"([^\"]+)\"").matcher(report);
    while (addresses.find()) {
      documents.put(addresses.group(1), get(office, addresses.group(1)));
    }
    assertThat(documents).hasSizeGreaterThan(12);
    return documents;
  }

  private static String get(ConfigurableApplicationContext office, String path) throws Exception {
    int port = ((WebServerApplicationContext) office).getWebServer().getPort();
    try (var client = HttpClient.newHttpClient()) {
      var answer =
          client.send(
              HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
              BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      return answer.body();
    }
  }
}
