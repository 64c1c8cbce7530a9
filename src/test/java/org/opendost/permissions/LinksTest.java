package org.opendost.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opendost.OfficeTest;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every address of the office that stands in a template, in the code or in a view of the database
/// leads to a page.
@OfficeTest
class LinksTest {

  /// Up to where the address goes on with something that is known only later.
  private static final Pattern ADDRESS = Pattern.compile("[\"'](/office/[a-z0-9/-]+)");

  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

  private static final List<Path> WRITTEN =
      List.of(
          Path.of("src/main/jte"),
          Path.of("src/main/java"),
          Path.of("src/main/resources/db/migration"),
          Path.of("src/main/resources/audited"),
          Path.of("src/main/resources/static/js"));

  private final RequestMappingHandlerMapping routes;

  LinksTest(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
    this.routes = routes;
  }

  @Test
  void leadToPages() throws IOException {
    var pages = pages();
    var dead = new TreeSet<String>();
    for (var folder : WRITTEN) {
      try (var files = Files.walk(folder)) {
        for (var file : files.filter(Files::isRegularFile).toList()) {
          addresses(file)
              .filter(address -> pages.stream().noneMatch(page -> begins(page, address)))
              .forEach(address -> dead.add(file.getFileName() + ": " + address));
        }
      }
    }
    assertThat(pages).hasSizeGreaterThan(100);
    assertThat(dead).isEmpty();
  }

  private static Stream<String> addresses(Path file) throws IOException {
    return ADDRESS.matcher(Files.readString(file)).results().map(found -> found.group(1));
  }

  /// Whether the address is a route or the beginning of one; a variable is any one step.
  @SuppressWarnings("JdkObsolete") // only hitEnd() tells that more of the address could still fit
  private static boolean begins(Pattern route, String address) {
    var read = route.matcher(address);
    return read.matches() || read.hitEnd();
  }

  private List<Pattern> pages() {
    return routes.getHandlerMethods().keySet().stream()
        .flatMap(route -> route.getPatternValues().stream())
        .map(route -> Pattern.compile(VARIABLE.matcher(route).replaceAll("[^/]+")))
        .toList();
  }
}
