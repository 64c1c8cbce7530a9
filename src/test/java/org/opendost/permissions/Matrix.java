package org.opendost.permissions;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendost.platform.access.Actor;
import org.opendost.platform.access.Permission;
import org.opendost.platform.access.Requires;
import org.opendost.platform.access.Role;

/// Roles × permissions × facade methods × addresses, with what is wrong in it.
///
/// @param permissions as the modules declare them
/// @param facades the classes
/// @param routes every address a controller answers
/// @param named permissions that code asks for by name, not by a method's annotation
record Matrix(
    Collection<Permission> permissions,
    List<Class<?>> facades,
    List<Route> routes,
    Set<String> named,
    Calls calls) {

  /// The roles an actor comes with: the system always may.
  static final Set<Role> ROLES = EnumSet.complementOf(EnumSet.of(Role.SYSTEM));

  /// The roles with a column of their own on the page.
  private static final Set<Role> COLUMNS =
      EnumSet.complementOf(EnumSet.of(Role.SYSTEM, Role.REGISTRANT));

  /// Whoever is signed in keeps their own things, auditors too: such a permission's code ends so.
  private static final String OWN = ".own";

  /// What is wrong, each in a sentence that says what to do.
  List<String> faults() {
    return Stream.of(
            methods().stream().flatMap(method -> faults(method).stream()),
            routes.stream().flatMap(route -> faults(route).stream()),
            permissions.stream().flatMap(permission -> faults(permission).stream()))
        .flatMap(each -> each)
        .toList();
  }

  /// The public methods of all facades.
  List<Method> methods() {
    return facades.stream()
        .sorted(Comparator.comparing(Class::getName))
        .flatMap(
            facade ->
                Arrays.stream(facade.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .filter(method -> !method.isSynthetic() && !method.isBridge())
                    .filter(method -> !Modifier.isStatic(method.getModifiers()))
                    .sorted(Comparator.comparing(Matrix::signature)))
        .toList();
  }

  private List<String> faults(Method method) {
    var faults = new ArrayList<String>();
    var requires = method.getAnnotation(Requires.class);
    if (requires == null) {
      faults.add(name(method) + " has no @Requires: say which permission it needs");
    } else if (find(requires.value()) == null) {
      faults.add(
          name(method) + " requires " + requires.value() + ", which no PermissionSet declares");
    }
    if (method.getParameterCount() == 0 || method.getParameterTypes()[0] != Actor.class) {
      faults.add(name(method) + " does not take the Actor first");
    }
    return faults;
  }

  private List<String> faults(Route route) {
    var faults = new ArrayList<String>();
    if (route.door() == Door.STREET) {
      for (var code : route.asks()) {
        var permission = find(code);
        if (permission != null && !permission.roles().contains(Role.PUBLIC)) {
          faults.add(
              "%s is open to the street but asks for %s, which the public does not hold: put it below /office, /my or /account"
                  .formatted(route, code));
        }
      }
      if (!route.reads() && route.asks().isEmpty()) {
        faults.add(route + " changes something for anyone without asking any facade");
      }
    }
    if (route.door() == Door.OFFICE && route.asks().isEmpty()) {
      faults.add(route + " lies in the office but asks no facade");
    }
    return faults;
  }

  private List<String> faults(Permission permission) {
    var faults = new ArrayList<String>();
    var needing = methods().stream().filter(method -> needs(method, permission)).toList();
    if (needing.isEmpty() && !named.contains(permission.code())) {
      faults.add(permission.code() + " is declared but nothing asks for it");
    }
    boolean auditor = permission.roles().contains(Role.AUDITOR);
    boolean anyone = permission.roles().contains(Role.PUBLIC);
    boolean writes = needing.stream().anyMatch(calls::writes);
    boolean reads = needing.stream().anyMatch(method -> !calls.writes(method));
    boolean officers = permission.roles().stream().anyMatch(Role::isOfficer);
    if (writes && auditor && !anyone && !permission.code().endsWith(OWN)) {
      faults.add(
          permission.code()
              + " changes records, so the auditor, who changes nothing, cannot hold it");
    }
    if (reads && !writes && officers && !auditor) {
      faults.add(
          permission.code() + " only reads, so the auditor, who reads everything, must hold it");
    }
    return faults;
  }

  private static boolean needs(Method method, Permission permission) {
    var requires = method.getAnnotation(Requires.class);
    return requires != null && requires.value().equals(permission.code());
  }

  private @Nullable Permission find(String code) {
    return permissions.stream()
        .filter(permission -> permission.code().equals(code))
        .findFirst()
        .orElse(null);
  }

  private static String name(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + signature(method);
  }

  /// `changeRoles(UUID, Set)`: the actor goes without saying.
  private static String signature(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .skip(method.getParameterCount() > 0 ? 1 : 0)
        .map(Class::getSimpleName)
        .collect(Collectors.joining(", ", method.getName() + "(", ")"));
  }

  /// The page `docs/permissions.md`.
  String page() {
    var page =
        new StringBuilder(
            """
            # Permissions

            Generated from the code by `PermissionsTest`; do not edit. The test calls the gate of every facade method as
            every role, knocks at every address as every role, and fails for a method, a permission or an address that
            no rule covers. The system itself (`SYSTEM`: jobs, the loader of the demonstration) may everything. Who has
            registered and waits for the one-stop desk (`REGISTRANT`) keeps the own account, its notices and its
            registration, and may else what everyone may.

            ## Who holds what

            """);
    page.append("| Permission | What for |");
    COLUMNS.forEach(role -> page.append(" ").append(word(role)).append(" |"));
    page.append("\n|---|---|").append(":-:|".repeat(COLUMNS.size())).append("\n");
    for (var permission : permissions) {
      page.append("| `%s` | %s |".formatted(permission.code(), permission.sentence()));
      COLUMNS.forEach(role -> page.append(permission.roles().contains(role) ? " ● |" : "  |"));
      page.append("\n");
    }
    page.append(
        """

        ## Through which method

        | Method | Asks for | |
        |---|---|---|
        """);
    for (var method : methods()) {
      var requires = method.getAnnotation(Requires.class);
      page.append(
          "| `%s.%s` | `%s` | %s |%n"
              .formatted(
                  method.getDeclaringClass().getName().replace("org.opendost.", ""),
                  signature(method),
                  requires == null ? "" : requires.value(),
                  calls.writes(method) ? "writes" : ""));
    }
    page.append(
        """

        ## At which address

        The door is what the web asks before any page; the permissions are those of the facade methods that answering
        the address may call, not all of them on every path through the code.

        | Address | | Door | May ask for |
        |---|---|---|---|
        """);
    var byPath = new TreeMap<String, List<Route>>();
    routes.forEach(
        route -> byPath.computeIfAbsent(route.path(), path -> new ArrayList<>()).add(route));
    byPath.values().stream()
        .flatMap(List::stream)
        .forEach(
            route ->
                page.append(
                    "| `%s` | %s | %s | %s |%n"
                        .formatted(
                            route.path().replace("|", "\\|"),
                            route.verb(),
                            route.door().words(),
                            route.asks().stream()
                                .map("`%s`"::formatted)
                                .collect(Collectors.joining(", ")))));
    return page.toString();
  }

  private static String word(Role role) {
    return switch (role) {
      case DIRECTOR -> "director";
      case DEPUTY -> "deputy";
      case HEAD -> "head";
      case SPECIALIST -> "specialist";
      case CLERK -> "clerk";
      case RECORDS_CLERK -> "records clerk";
      case EDITOR -> "editor";
      case ADMINISTRATOR -> "administrator";
      case AUDITOR -> "auditor";
      case APPLICANT -> "applicant";
      case REGISTRANT -> "registrant";
      case PUBLIC -> "public";
      case SYSTEM -> "system";
    };
  }
}
