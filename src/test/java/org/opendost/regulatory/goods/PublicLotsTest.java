package org.opendost.regulatory.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.regulatory.goods.CheckExample.HEAD;
import static org.opendost.regulatory.goods.CheckExample.on;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.access.Actor;
import org.opendost.platform.register.Ask;
import org.opendost.regulatory.inspection.Conclusion;
import org.opendost.regulatory.inspection.Conclusions;
import org.opendost.regulatory.inspection.Kind;
import org.opendost.regulatory.inspection.Publicity;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What the public learns of lots, and when.
@OfficeTest
class PublicLotsTest {

  private static final LocalDate DAY = LocalDate.of(2019, 10, 7);

  private final CheckExample example;
  private final Conclusions conclusions;
  private final Warnings warnings;
  private final HttpClient web = HttpClient.newHttpClient();

  @LocalServerPort private int port;

  PublicLotsTest(CheckExample example, Conclusions conclusions, Warnings warnings) {
    this.example = example;
    this.conclusions = conclusions;
    this.warnings = warnings;
  }

  /// Luật 56/2010/QH12 Đ.39.3; Luật 05/2007/QH12 Đ.40.
  @Test
  void warnsOfALotThatFailedOnlyOnceTheConclusionWasPublished() {
    var lot = checked(false);
    var code = Warnings.code(lot);
    assertThat(warned()).doesNotContain(code);
    assertThat(warnings.check(Actor.PUBLIC, code)).isEqualTo(new PublicLot.Answer.Nothing(code));
    assertThat(get("/lo/" + code).statusCode()).isEqualTo(404);

    publish(lot);

    assertThat(warned()).contains(code);
    assertThat(get("/canh-bao").body()).contains(code);
    assertThat(get("/canh-bao/atom.xml").body()).contains("<feed", "/lo/" + code);
    assertThat(get("/lo/" + code.toLowerCase(Locale.ROOT)).body())
        .contains("Miến dong mẫu", "Tên hàng hóa")
        .doesNotContain("Bà Chủ Quán", "Tô Suối Mẫu", "NP-1");
  }

  @Test
  void answersForALotThatPassedWithoutWarningOfIt() {
    var lot = checked(true);
    publish(lot);
    var code = Warnings.code(lot);
    assertThat(warned()).doesNotContain(code);
    assertThat(get("/lo/" + code).body()).contains("Miến dong mẫu", "Đạt");
  }

  @Test
  void tellsNoFailureThatWasFoundAfterThePublication() {
    var lot =
        on(
            DAY,
            () -> {
              var visit = example.visit(Kind.QUALITY, DAY, 1);
              var tested = example.lot(visit, true);
              example.sent(example.sample(tested, DAY), DAY);
              example.sign(visit, DAY);
              conclude(example.mission(visit));
              return tested;
            });
    publish(lot);
    on(
        DAY.plusDays(3),
        () -> {
          var sample = example.lots().open(HEAD, lot).samples().getFirst().id();
          example.tested(sample, DAY.plusDays(3), "195");
          return true;
        });
    assertThat(warned()).doesNotContain(Warnings.code(lot));
    assertThat(get("/lo/" + Warnings.code(lot)).body()).doesNotContain("195");
  }

  @Test
  void showsAWarningThatWasTakenBackNoLongerAndSaysSoToWhoeverAsks() {
    var lot = checked(false);
    publish(lot);
    on(
        DAY,
        () -> {
          example.lots().withdraw(HEAD, lot, "Ghi nhầm cơ sở");
          return true;
        });
    var code = Warnings.code(lot);
    assertThat(get("/canh-bao").body()).doesNotContain(code);
    assertThat(get("/canh-bao/atom.xml").body()).doesNotContain(code);
    var page = get("/lo/" + code);
    assertThat(page.statusCode()).isEqualTo(410);
    assertThat(page.body()).contains("đã được rút").doesNotContain("Miến dong mẫu", "Ghi nhầm");
  }

  @Test
  void listsEveryWarningPageByPageTheLastPublishedFirst() {
    var visit =
        on(
            DAY,
            () -> {
              var made = example.visit(Kind.QUALITY, DAY, 1);
              for (int i = 0; i < 3; i++) {
                example.lot(made, false);
              }
              example.lot(made, true);
              example.sign(made, DAY);
              conclude(example.mission(made));
              return made;
            });
    publish(example.lots().of(HEAD, visit).getFirst().id());
    var later = checked(false);
    publish(later, DAY.plusDays(1));
    var seller = example.visits().open(HEAD, visit).name();
    var first = asked(seller, null);
    assertThat(first.lines()).hasSize(2);
    var second = asked(seller, first.after());
    assertThat(second.lines()).hasSize(1);
    assertThat(second.after()).isNull();
    assertThat(warned()).first().isEqualTo(Warnings.code(later));
    assertThat(get("/canh-bao?format=csv&circulation=STOPPED&year=2019").body())
        .contains(Warnings.code(later), "Miến dong mẫu");
    assertThat(get("/canh-bao?sort=x&after=x&year=%27&circulation=x").statusCode()).isEqualTo(200);
  }

  private Ask.Page<Warning> asked(String seller, @Nullable UUID after) {
    return warnings.list(Actor.PUBLIC, new Ask(Map.of("seller", seller), "", false, after, 2));
  }

  private List<String> warned() {
    return warnings
        .list(Actor.PUBLIC, new Ask(Map.of(), "", false, null, Ask.FILE))
        .lines()
        .stream()
        .map(Warning::code)
        .toList();
  }

  @Test
  void leadsWhoeverTypesACodeToItsPage() {
    var lot = checked(false);
    publish(lot);
    var mission = example.lots().open(HEAD, lot).lot().mission();
    assertThat(location("/tra-cuu?code=" + Warnings.code(lot)))
        .isEqualTo("/lo/" + Warnings.code(lot));
    assertThat(location("/tra-cuu?code=KL-" + mission)).isEqualTo("/ket-luan/" + mission);
    assertThat(get("/tra-cuu?code=khong-co-gi-77").statusCode()).isEqualTo(404);
  }

  private UUID checked(boolean labelled) {
    return on(
        DAY,
        () -> {
          var visit = example.visit(Kind.QUALITY, DAY, 1);
          var lot = example.lot(visit, labelled);
          example.sign(visit, DAY);
          conclude(example.mission(visit));
          return lot;
        });
  }

  private void conclude(UUID mission) {
    conclusions.report(HEAD, mission, DAY, "Báo cáo trong nội bộ");
    conclusions.conclude(
        HEAD, mission, new Conclusion("KL-" + mission, DAY, "Giám đốc", "Nhãn thiếu nội dung"));
  }

  private void publish(UUID lot) {
    publish(lot, DAY);
  }

  private void publish(UUID lot, LocalDate day) {
    on(
        day,
        () ->
            conclusions.publish(
                HEAD,
                example.lots().open(HEAD, lot).lot().mission(),
                day,
                List.of(Publicity.PORTAL)));
  }

  private String location(String path) {
    return URI.create(get(path).headers().firstValue("Location").orElseThrow()).getPath();
  }

  private HttpResponse<String> get(String path) {
    try {
      return web.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (Exception broken) {
      throw new IllegalStateException(path, broken);
    }
  }
}
