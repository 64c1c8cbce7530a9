package org.opendost.permissions;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.opendost.platform.access.Requires;
import org.opendost.platform.audit.Audit;

/// What calls what, read from the compiled classes.
final class Calls {

  private final JavaClasses classes;

  private Calls(JavaClasses classes) {
    this.classes = classes;
  }

  static Calls ofTheApplication() {
    return new Calls(
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.opendost"));
  }

  static Calls of(Class<?>... some) {
    return new Calls(new ClassFileImporter().importClasses(some));
  }

  /// Whether the class is one of the application's own, not of its libraries or tests.
  boolean know(Class<?> type) {
    return classes.contain(type);
  }

  /// The permissions of the facade methods first met from here.
  Set<String> asks(Method from) {
    var asked = new TreeSet<String>();
    walk(
        from,
        unit -> {
          if (unit.isAnnotatedWith(Requires.class)) {
            asked.add(unit.getAnnotationOfType(Requires.class).value());
            return false;
          }
          return true;
        });
    return asked;
  }

  /// Whether the method writes: whatever changes a record is audited.
  boolean writes(Method from) {
    var found = new HashSet<String>();
    walk(
        from,
        unit -> {
          if (unit.getOwner().isEquivalentTo(Audit.class) && unit.getName().equals("record")) {
            found.add(unit.getFullName());
          }
          // What another facade writes is asked for at that facade's own gate.
          return is(unit, from) || !unit.isAnnotatedWith(Requires.class);
        });
    return !found.isEmpty();
  }

  private void walk(Method from, Predicate<JavaCodeUnit> goesOn) {
    var seen = new HashSet<JavaCodeUnit>();
    var waiting = new ArrayDeque<JavaCodeUnit>();
    find(from).forEach(waiting::add);
    while (!waiting.isEmpty()) {
      var unit = waiting.remove();
      if (!seen.add(unit) || !goesOn.test(unit)) {
        continue;
      }
      unit.getCallsFromSelf().forEach(call -> target(call.getTarget()).forEach(waiting::add));
      unit.getCodeUnitReferencesFromSelf()
          .forEach(reference -> target(reference.getTarget()).forEach(waiting::add));
    }
  }

  private Stream<? extends JavaCodeUnit> find(Method method) {
    return classes.contain(method.getDeclaringClass())
        ? classes.get(method.getDeclaringClass()).getCodeUnits().stream()
            .filter(unit -> is(unit, method))
        : Stream.empty();
  }

  private static Stream<? extends JavaCodeUnit> target(CodeUnitAccessTarget target) {
    return target.resolveMember().stream()
        .filter(unit -> unit.getOwner().getPackageName().startsWith("org.opendost"));
  }

  private static boolean is(JavaCodeUnit unit, Method method) {
    return unit instanceof JavaMethod same && same.reflect().equals(method);
  }
}
