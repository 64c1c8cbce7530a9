package org.opendost.regulatory.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.regulatory.goods.CheckExample.HEAD;
import static org.opendost.regulatory.goods.CheckExample.faults;
import static org.opendost.regulatory.goods.CheckExample.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Stranger;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.input.Fault;
import org.opendost.platform.register.Ask;
import org.opendost.regulatory.inspection.Conclusion;
import org.opendost.regulatory.inspection.Conclusions;
import org.opendost.regulatory.inspection.Kind;
import org.opendost.regulatory.inspection.Publicity;
import org.opendost.regulatory.inspection.PublishedLine;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.RestClient;

/// What the public reads of a mission: its conclusion, from its publication on, and nothing else.
@OfficeTest
class PublishedConclusionsTest {

  private static final LocalDate DAY = LocalDate.of(2019, 8, 5);

  private final CheckExample example;
  private final Conclusions conclusions;
  private final Stranger stranger;
  private final RestClient web;

  PublishedConclusionsTest(
      CheckExample example, Conclusions conclusions, Stranger stranger, @LocalServerPort int port) {
    this.example = example;
    this.conclusions = conclusions;
    this.stranger = stranger;
    this.web = RestClient.create("http://127.0.0.1:" + port);
  }

  @Test
  void showsAConclusionToThePublicFromItsPublicationOn() {
    var mission = concluded(Kind.QUALITY);
    assertThat(published()).doesNotContain(mission);
    assertThatThrownBy(() -> conclusions.read(Actor.PUBLIC, mission)).isInstanceOf(NotFound.class);

    on(DAY, () -> conclusions.publish(HEAD, mission, DAY, List.of(Publicity.PORTAL)));

    assertThat(published()).contains(mission);
    assertThat(page("/ket-luan/" + mission))
        .contains("Nhãn thiếu nội dung")
        .doesNotContain("Bà Chủ Quán", "Tô Suối Mẫu", "Báo cáo trong nội bộ");
  }

  @Test
  void hasAPageForAnEstablishmentWithItsPublishedConclusionsOnly() {
    var mission = concluded(Kind.QUALITY);
    var other = concluded(Kind.QUALITY);
    var shop = example.missions().open(HEAD, mission).establishments().getFirst();
    var page = "/ket-luan/co-so/" + shop.organisation();
    assertThat(stranger.status(page)).isEqualTo(404);
    on(DAY, () -> conclusions.publish(HEAD, mission, DAY, List.of(Publicity.PORTAL)));
    on(DAY, () -> conclusions.publish(HEAD, other, DAY, List.of(Publicity.PORTAL)));
    assertThat(stranger.reads(page))
        .contains(shop.name(), mission.toString())
        .doesNotContain(other.toString(), "Bà Chủ Quán", "Tô Suối Mẫu");
    assertThat(stranger.reads("/ket-luan/" + mission)).contains(page);
    assertThat(stranger.status("/ket-luan/co-so/" + mission)).isEqualTo(404);
  }

  /// Luật Thanh tra 56/2010/QH12 Đ.39.3.
  @Test
  void publishesAnInspectionOnlyAfterAMeetingAndInOneMoreWay() {
    var mission = concluded(Kind.INSPECTION);
    assertThat(
            on(
                DAY,
                () ->
                    faults(
                        () -> conclusions.publish(HEAD, mission, DAY, List.of(Publicity.PORTAL)))))
        .extracting(Fault::key)
        .containsExactly("inspection.fault.ways-of-inspection");
    assertThat(published()).doesNotContain(mission);
  }

  @Test
  void listsConclusionsPageByPageTheLastPublishedFirst() {
    var number = number();
    var first = published(Kind.QUALITY, number, DAY);
    var second = published(Kind.QUALITY, number, DAY.plusDays(1));
    var third = published(Kind.QUALITY, number, DAY.plusDays(2));
    var page = asked(Map.of("number", number), null);
    assertThat(ids(page)).containsExactly(third, second);
    assertThat(ids(asked(Map.of("number", number), page.after()))).containsExactly(first);
    assertThat(stranger.reads("/ket-luan?number=" + number))
        .contains(first.toString(), second.toString(), third.toString());
    assertThat(stranger.reads("/ket-luan?format=csv&number=" + number)).contains(number);
  }

  @Test
  void findsConclusionsByYearKindAndWords() {
    var number = number();
    var quality = published(Kind.QUALITY, number, DAY);
    var measured = published(Kind.MEASUREMENT, number, DAY.plusYears(1));
    assertThat(ids(asked(Map.of("number", number, "kind", "MEASUREMENT"), null)))
        .containsExactly(measured);
    assertThat(ids(asked(Map.of("number", number, "year", "2019"), null))).containsExactly(quality);
    assertThat(ids(asked(Map.of("number", number, "title", "KIEM TRA mau"), null)))
        .containsExactly(measured, quality);
    assertThat(ids(asked(Map.of("number", number, "title", "không có chữ này"), null))).isEmpty();
    var shop = example.missions().open(HEAD, quality).establishments().getFirst();
    assertThat(ids(asked(Map.of("establishment", shop.name()), null))).containsExactly(quality);
    assertThat(stranger.reads("/ket-luan")).contains("value=\"2019\"", "value=\"2020\"");
    assertThat(stranger.status("/ket-luan?year=x&kind=%27&after=x&sort=x")).isEqualTo(200);
  }

  private static String number() {
    return "KL-" + UUID.randomUUID();
  }

  private Ask.Page<PublishedLine> asked(Map<String, String> filters, @Nullable UUID after) {
    return conclusions.list(Actor.PUBLIC, new Ask(filters, "", false, after, 2));
  }

  private static List<UUID> ids(Ask.Page<PublishedLine> page) {
    return page.lines().stream().map(PublishedLine::id).toList();
  }

  private UUID published(Kind kind, String number, LocalDate day) {
    var mission = concluded(kind, number, day);
    on(day, () -> conclusions.publish(HEAD, mission, day, List.of(Publicity.PORTAL)));
    return mission;
  }

  private UUID concluded(Kind kind) {
    return concluded(kind, "KL", DAY);
  }

  private UUID concluded(Kind kind, String number, LocalDate day) {
    return on(
        day,
        () -> {
          var visit = example.visit(kind, day, 1);
          example.sign(visit, day);
          var mission = example.mission(visit);
          conclusions.report(HEAD, mission, day, "Báo cáo trong nội bộ");
          conclusions.conclude(
              HEAD, mission, new Conclusion(number, day, "Giám đốc", "Nhãn thiếu nội dung"));
          return mission;
        });
  }

  private List<UUID> published() {
    return ids(conclusions.list(Actor.PUBLIC, new Ask(Map.of(), "", false, null, Ask.FILE)));
  }

  private String page(String path) {
    return String.valueOf(web.get().uri(path).retrieve().body(String.class));
  }
}
