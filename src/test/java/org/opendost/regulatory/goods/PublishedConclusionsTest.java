package org.opendost.regulatory.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendost.regulatory.goods.CheckExample.HEAD;
import static org.opendost.regulatory.goods.CheckExample.faults;
import static org.opendost.regulatory.goods.CheckExample.on;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Stranger;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.NotFound;
import org.opendost.platform.input.Fault;
import org.opendost.regulatory.inspection.Conclusion;
import org.opendost.regulatory.inspection.Conclusions;
import org.opendost.regulatory.inspection.Kind;
import org.opendost.regulatory.inspection.Publicity;
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

  private UUID concluded(Kind kind) {
    return on(
        DAY,
        () -> {
          var visit = example.visit(kind, DAY, 1);
          example.sign(visit, DAY);
          var mission = example.mission(visit);
          conclusions.report(HEAD, mission, DAY, "Báo cáo trong nội bộ");
          conclusions.conclude(
              HEAD, mission, new Conclusion("KL", DAY, "Giám đốc", "Nhãn thiếu nội dung"));
          return mission;
        });
  }

  private List<UUID> published() {
    return conclusions.published(Actor.PUBLIC, null).stream()
        .map(Conclusions.Published::id)
        .toList();
  }

  private String page(String path) {
    return String.valueOf(web.get().uri(path).retrieve().body(String.class));
  }
}
