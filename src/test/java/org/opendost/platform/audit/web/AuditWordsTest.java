package org.opendost.platform.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.opendost.platform.database.Uuid7;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/// What the audit log calls things, and where it leads.
@OfficeTest
class AuditWordsTest {

  private final AuditWords words;
  private final RequestMappingHandlerMapping routes;

  AuditWordsTest(AuditWords words, RequestMappingHandlerMapping requestMappingHandlerMapping) {
    this.words = words;
    this.routes = requestMappingHandlerMapping;
  }

  @Test
  void leadsOnlyToPagesThereAre() {
    assertThat(words.kinds()).contains("licence", "article", "task").allSatisfy(this::hasAPage);
  }

  @Test
  void hasWordsForEveryKindItLeadsTo() {
    for (var language : List.of("vi", "en")) {
      assertThat(words.kinds())
          .allSatisfy(kind -> assertThat(words.kind(language, kind)).isNotEqualTo(kind));
    }
  }

  @Test
  void showsTheCodeOfWhatNobodyWroteWordsFor() {
    assertThat(words.action("vi", "oracle.consulted")).isEqualTo("oracle.consulted");
    assertThat(words.address("oracle", Uuid7.next(), "x")).isEmpty();
  }

  @Test
  void keepsALabelFromBecomingMoreThanAStepOfTheAddress() {
    assertThat(words.address("report", Uuid7.next(), "../a?b c"))
        .hasValue("/office/reports/..%2Fa%3Fb%20c");
  }

  private void hasAPage(String kind) {
    var address = PathContainer.parsePath(words.address(kind, Uuid7.next(), "cb-1").orElseThrow());
    assertThat(
            routes.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().isEmpty() || reads(route))
                .flatMap(
                    route ->
                        route.getPathPatternsCondition() == null
                            ? Set.<PathPattern>of().stream()
                            : route.getPathPatternsCondition().getPatterns().stream())
                .anyMatch(pattern -> pattern.matches(address)))
        .as(address.value())
        .isTrue();
  }

  private static boolean reads(RequestMappingInfo route) {
    return route.getMethodsCondition().getMethods().contains(RequestMethod.GET);
  }
}
