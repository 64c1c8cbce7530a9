package org.opendost.regulatory.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendost.regulatory.goods.CheckExample.HEAD;
import static org.opendost.regulatory.goods.CheckExample.on;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.Queries;
import org.opendost.regulatory.inspection.Conclusion;
import org.opendost.regulatory.inspection.Conclusions;
import org.opendost.regulatory.inspection.Kind;
import org.opendost.regulatory.inspection.Publicity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Lists and pages of missions and lots send as many statements for much as for little.
@OfficeTest
class InspectionQueriesTest {

  private static final String VISITOR = "org.opendost.directory.identity.SignedIn";
  private static final LocalDate DAY = LocalDate.of(2019, 4, 8);

  private final CheckExample example;
  private final Examinations examinations;
  private final Conclusions conclusions;
  private final MockMvc browser;

  InspectionQueriesTest(
      CheckExample example,
      Examinations examinations,
      Conclusions conclusions,
      WebApplicationContext application) {
    this.example = example;
    this.examinations = examinations;
    this.conclusions = conclusions;
    this.browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  private record Made(UUID visit, UUID mission, UUID lot, UUID examination) {}

  @Test
  void pagesAskAsOftenForMuchAsForLittle() {
    var little = pages(made(1));
    statements(little);
    var before = statements(little);
    var much = pages(made(4));
    made(2);

    var after = statements(much);

    assertThat(after.values()).containsExactlyElementsOf(before.values());
    assertThat(after.values()).allMatch(count -> count < 30);
  }

  private static List<String> pages(Made made) {
    return List.of(
        "/office/missions",
        "/office/missions?format=csv",
        "/office/missions?q=m%E1%BA%ABu&sort=demands",
        "/office/missions/limits",
        "/office/missions/" + made.mission(),
        "/office/visits/" + made.visit(),
        "/office/lots",
        "/office/lots?format=csv",
        "/office/lots/" + made.lot(),
        "/office/examinations",
        "/office/examinations?format=csv",
        "/office/examinations/rules",
        "/office/examinations/" + made.examination(),
        "/canh-bao",
        "/canh-bao/atom.xml",
        "/lo/" + Warnings.code(made.lot()),
        "/ket-luan",
        "/ket-luan/" + made.mission());
  }

  private Made made(int many) {
    return on(
        DAY,
        () -> {
          var visit = example.visit(Kind.QUALITY, DAY, many);
          UUID last = null;
          for (int i = 0; i < many; i++) {
            last = example.lot(visit, i % 2 == 0);
            example.demand(visit, DAY.plusDays(7));
          }
          for (int i = 0; i < many; i++) {
            var sample = example.sample(last, DAY);
            example.sent(sample, DAY);
            example.tested(sample, DAY, i == many - 1 ? "195" : "201");
          }
          UUID examined = null;
          for (int i = 0; i < many; i++) {
            examined =
                examinations
                    .record(
                        HEAD,
                        CheckExample.id(),
                        visit,
                        new ShopFile(true, true, i % 2 == 0, true, true, ""))
                    .id();
          }
          example.sign(visit, DAY);
          var mission = example.mission(visit);
          conclusions.report(HEAD, mission, DAY, "Đã xem");
          conclusions.conclude(HEAD, mission, new Conclusion("KL", DAY, "Giám đốc", "Đã xem"));
          conclusions.publish(HEAD, mission, DAY, List.of(Publicity.PORTAL));
          return new Made(visit, mission, last, examined);
        });
  }

  private Map<String, Integer> statements(List<String> pages) {
    var counts = new LinkedHashMap<String, Integer>();
    pages.forEach(path -> counts.put(path, statements(path)));
    return counts;
  }

  /// Without those that read the working calendar anew, which is kept for half a minute.
  private int statements(String path) {
    return (int)
        Queries.of(
                () ->
                    on(
                        DAY,
                        () -> {
                          var request = get(path).with(user("visitor")).requestAttr(VISITOR, HEAD);
                          try {
                            var answer = browser.perform(request).andReturn().getResponse();
                            assertThat(answer.getStatus()).as(path).isEqualTo(200);
                            return answer;
                          } catch (Exception broken) {
                            throw new IllegalStateException(path, broken);
                          }
                        }))
            .stream()
            .filter(sql -> !sql.contains("calendar.day"))
            .count();
  }
}
