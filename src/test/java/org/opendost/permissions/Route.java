package org.opendost.permissions;

import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// An address and the controller's method that answers it.
///
/// @param verb `GET`, `POST` …; `ANY` where the controller does not say
/// @param asks the permissions of the facade methods that answering it may call
record Route(String verb, String path, Method handler, Set<String> asks) {

  private static final Comparator<Route> BY_PATH =
      Comparator.comparing(Route::path).thenComparing(Route::verb);

  static List<Route> all(RequestMappingHandlerMapping mapping, Calls calls) {
    var routes = new TreeSet<>(BY_PATH);
    mapping
        .getHandlerMethods()
        .forEach(
            (info, handler) -> {
              if (!calls.know(handler.getBeanType())) {
                return;
              }
              var verbs = info.getMethodsCondition().getMethods();
              for (var path : info.getPatternValues()) {
                for (var verb : verbs.isEmpty() ? List.of("ANY") : names(verbs)) {
                  routes.add(
                      new Route(verb, path, handler.getMethod(), calls.asks(handler.getMethod())));
                }
              }
            });
    return List.copyOf(routes);
  }

  private static List<String> names(Set<RequestMethod> verbs) {
    return verbs.stream().map(Enum::name).sorted().toList();
  }

  Door door() {
    return Door.of(path);
  }

  boolean reads() {
    return verb.equals("GET") || verb.equals("ANY");
  }

  /// An address of this route that names nothing there is.
  String somewhere() {
    var address = new StringBuilder();
    int depth = 0;
    int from = 0;
    for (int at = 0; at < path.length(); at++) {
      char letter = path.charAt(at);
      if (letter == '{' && depth++ == 0) {
        from = at;
      } else if (letter == '}' && --depth == 0) {
        address.append(nothing(path.substring(from + 1, at)));
      } else if (depth == 0) {
        address.append(letter);
      }
    }
    return address.toString();
  }

  private static String nothing(String variable) {
    if (variable.contains("\\d") || variable.contains("[0-9]")) {
      return "99";
    }
    return variable.endsWith("id") || variable.endsWith("Id")
        ? "00000000-0000-7000-8000-000000000000"
        : "x";
  }

  @Override
  public String toString() {
    return verb + " " + path;
  }
}
