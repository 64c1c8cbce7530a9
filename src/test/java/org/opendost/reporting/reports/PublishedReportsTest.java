package org.opendost.reporting.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opendost.reporting.reports.ReportTrial.DIRECTOR;

import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.access.Role;
import org.opendost.platform.input.InvalidInput;
import org.opendost.portal.articles.Desk;
import org.opendost.portal.articles.Publishing;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What readers, editors and other programs meet of a report.
@OfficeTest
class PublishedReportsTest {

  private final ReportTrial trial;
  private final Reports reports;
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Desk desk;
  private final Publishing publishing;
  private final RestClient web;

  PublishedReportsTest(
      ReportTrial trial,
      Reports reports,
      JdbcClient jdbc,
      JsonMapper json,
      Desk desk,
      Publishing publishing,
      @LocalServerPort int port) {
    this.trial = trial;
    this.reports = reports;
    this.jdbc = jdbc;
    this.json = json;
    this.desk = desk;
    this.publishing = publishing;
    this.web = RestClient.create("http://127.0.0.1:" + port);
  }

  @Test
  void isFoundByOfficersAndOnceItIsPublishedByEveryone() {
    var drafted = trial.draft();
    assertThat(foundBy(drafted)).isEqualTo("reports.open /office/reports/" + trial.code());
    reports.sign(DIRECTOR, trial.code(), 0);
    assertThat(foundBy(drafted)).isEqualTo("reports.open /office/reports/" + trial.code());
    reports.publish(DIRECTOR, trial.code());
    assertThat(foundBy(drafted)).isEqualTo("everyone /bao-cao/" + trial.code());
  }

  private String foundBy(Report report) {
    return jdbc.sql("select visibility || ' ' || href from search.entry where id = :id")
        .param("id", report.id())
        .query(String.class)
        .single();
  }

  @Test
  void becomesOneArticleWhoseFiguresLeadToTheirRecords() {
    trial.visit("Một");
    trial.draft();
    reports.sign(DIRECTOR, trial.code(), 0);
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> reports.makeArticle(DIRECTOR, trial.code()));
    reports.publish(DIRECTOR, trial.code());

    var made = reports.makeArticle(DIRECTOR, trial.code());

    assertThat(reports.makeArticle(DIRECTOR, trial.code())).isEqualTo(made);
    var article = desk.article(DIRECTOR, made.id());
    assertThat(article.lead()).startsWith("Đã tiếp 01 lượt");
    assertThat(article.body()).contains("href=\"/bao-cao/" + trial.code() + "\"");
    var report = reports.read(DIRECTOR, trial.code());
    assertThat(reports.articlePath(Actor.PUBLIC, report)).isNull();
    publishing.publish(DIRECTOR, made.id());
    assertThat(reports.articlePath(Actor.PUBLIC, report)).isEqualTo(article.path());
  }

  @Test
  void isReadByAnyoneOncePublishedAndNotBefore() throws Exception {
    for (int i = 0; i < 103; i++) {
      trial.visit("Lượt " + i);
    }
    trial.draft();
    reports.sign(DIRECTOR, trial.code(), 0);
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> reports.read(Actor.PUBLIC, trial.code()));
    assertThat(status("/api/v1/reports/" + trial.code())).isEqualTo(404);

    reports.publish(ReportTrial.officer("Biên tập", Role.EDITOR), trial.code());

    var report = get("/api/v1/reports/" + trial.code());
    assertThat(report.at("/period/from").asString()).isEqualTo(trial.day().toString());
    assertThat(report.at("/asOf").asString()).endsWith("Z");
    var figure = report.at("/figures/0");
    assertThat(figure.at("/code").asString()).isEqualTo("trial.visits");
    assertThat(figure.at("/value").isNumber()).isTrue();
    assertThat(figure.at("/value").asInt()).isEqualTo(103);
    var url = figure.at("/recordsUrl").asString();
    var first = get(url);
    var second = get(url + "?after=" + first.at("/next").asString());
    assertThat(first.at("/total").asInt()).isEqualTo(103);
    assertThat(first.at("/items").size() + second.at("/items").size()).isEqualTo(103);
    assertThat(second.at("/next").isNull()).isTrue();
  }

  private JsonNode get(String path) {
    return json.readTree(web.get().uri(path).retrieve().body(String.class));
  }

  private int status(String path) {
    return web.get().uri(path).exchange((request, response) -> response.getStatusCode().value());
  }
}
